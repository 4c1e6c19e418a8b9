import type { Finding, RelationCounts, TableCounts } from "../evaluation";
import type { Fact, Facts } from "../facts/facts";
import { tahunLaporan } from "../facts/tahun-laporan";
import type { InSteps } from "../in-steps";
import type { Reading } from "../reading/reading";
import type { Settled } from "../results/settle";
import type { Context } from "../tables/context";
import { boundRelations } from "./bounds";
import { asTheyStand, type Relation } from "./relation";
import { resultRelations } from "./results";
import { same, sameRelations } from "./sames";
import { statedCells, type StatedCell } from "./stated-cells";
import { sumRelations } from "./sums";

/** Everything that must hold in a report, with the cells that it speaks of. */
export interface Relations {
  readonly all: readonly Relation[];
  readonly cells: ReadonlyMap<string, StatedCell>;
  /** Relations by each cell that they are about or rest on. */
  readonly byCell: ReadonlyMap<string, readonly Relation[]>;
  readonly facts: Facts;
  /** Whether each holds as the report stands; undefined where that cannot be told, or where it fails and nothing says so. */
  readonly state: ReadonlyMap<Relation, boolean | undefined>;
}

/** What must hold between the cells of a report, worked out in steps. */
export function* relating(
  context: Context & { readonly facts: Facts },
  settled: readonly Settled[],
  findings: readonly Finding[],
): InSteps<Relations> {
  const { laporan, facts } = context;
  const cells = statedCells(facts, settled);
  yield undefined;
  const stated = [
    ...sumRelations("3.8", laporan.anggaran.sums),
    ...sumRelations("PK", laporan.pkAnggaran.sums),
    ...sameRelations(facts, tahunLaporan(context)),
    ...totalsAgree(facts),
  ];
  yield undefined;
  const results = resultRelations(settled);
  yield undefined;
  const all = unique([...stated, ...results, ...boundRelations(facts)]);
  yield undefined;
  const index = byCell(all);
  yield undefined;
  return { all, cells, byCell: index, facts, state: states(all, cells, findings) };
}

/** The JUMLAH of Tabel 3.8 is the Jumlah of the perjanjian kinerja: no check reports it. */
function totalsAgree(facts: Facts): Relation[] {
  const total = (table: Fact["table"]) =>
    facts.all
      .filter(
        (fact) =>
          fact.table === table &&
          fact.measure === "pagu" &&
          "level" in fact.row &&
          fact.row.level === "jumlah",
      )
      .at(-1);
  const [own, signed] = [total("3.8"), total("PK")];
  return own && signed ? [same(own, signed)] : [];
}

function unique(relations: readonly Relation[]): Relation[] {
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()];
}

function byCell(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const index = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const cell of new Set([relation.about, ...relation.restsOn])) {
      const own = index.get(cell);
      if (own) own.push(relation);
      else index.set(cell, [relation]);
    }
  return index;
}

/** A relation that fails and that no finding tells of is no evidence, unless it never makes one. */
function states(
  relations: readonly Relation[],
  cells: ReadonlyMap<string, StatedCell>,
  findings: readonly Finding[],
): ReadonlyMap<Relation, boolean | undefined> {
  const known = new Set(findings.map(({ id }) => id));
  const values = asTheyStand((cell): Reading | undefined => cells.get(cell)?.value.reading);
  return new Map(
    relations.map((relation) => {
      const holds = relation.holds(values);
      const told = relation.silent || relation.findings.some((id) => known.has(id));
      return [relation, holds === false && !told ? undefined : holds];
    }),
  );
}

/** How many relations were looked at, and how many hold, in all and by table. */
export function countsOf({ state }: Relations): RelationCounts {
  const verdicts = [...state.values()];
  const held = verdicts.filter((holds) => holds === true).length;
  const failed = verdicts.filter((holds) => holds === false).length;
  return { checked: held + failed, held, failed, perTable: perTable(state) };
}

function perTable(state: Relations["state"]): readonly TableCounts[] {
  const counts = new Map<string, { -readonly [Key in keyof TableCounts]: TableCounts[Key] }>();
  for (const [{ table, kind }, holds] of state) {
    if (holds === undefined || (kind !== "sum" && kind !== "same")) continue;
    const key = `${table} ${kind}`;
    const own = counts.get(key) ?? { table, kind, held: 0, failed: 0 };
    if (holds) own.held++;
    else own.failed++;
    counts.set(key, own);
  }
  return [...counts.values()];
}
