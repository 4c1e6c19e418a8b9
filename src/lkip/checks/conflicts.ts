import type { CellContent } from "../../workbook/plan";
import { capitalized, tableName, withoutLevel } from "../../language/phrase";
import { formatRupiah } from "../../language/format";
import { amountOf } from "../budget/budget-sum";
import type { TableId } from "../evaluation";
import { codeOf, COMPARISONS, isMoney, type ConflictCode } from "../facts/comparisons";
import { faktaSama } from "../facts/fakta-sama";
import type { Fact, StatingRow } from "../facts/facts";
import { tahunLaporan } from "../facts/tahun-laporan";
import { once } from "../once";
import { angka, nilaiRupiah, sameRupiah } from "../reading/amount";
import { printedText } from "../reading/printed-text";
import type { ValueCell } from "../recognition/value-cell";
import type { CheckContext, Found } from "./check";

/** One fact with another value in another table, in the words of its sentence. */
export interface Conflict {
  readonly measure: string;
  readonly name: string;
  readonly table: TableId;
  readonly value: string;
  /** The table that is held against, or the place of the row in a detail of the same table. */
  readonly reference: TableId | { readonly place: string };
  readonly expected: string;
}

/** What two tables state differently, by the code of its finding: found in the table that is not the reference. */
export function conflictsOf(context: CheckContext, code: ConflictCode): Found<Conflict>[] {
  const year = once(() => tahunLaporan(context));
  const { of } = context.facts;
  const signed = firstByThing(of("PK", "target"));
  return COMPARISONS.flatMap((comparison) => {
    if (codeOf(comparison) !== code) return [];
    const { table, reference, measure } = comparison;
    const stated = of(table, measure);
    if (stated.length === 0) return [];
    const known = new Map(of(reference, measure).map((fact) => [fact.thing, fact]));
    if (known.size === 0) return [];
    return stated.flatMap((fact) => {
      if (table === "3.2" && fact.year !== year()) return [];
      const other = known.get(fact.thing);
      if (!other || other === fact || (table === "3.2" && isAsSigned(fact, signed))) return [];
      return differs(fact, other);
    });
  });
}

/** A program of the rekap that stands with another pagu or realisasi in its detail. */
export function copiesThatDiffer({ laporan }: CheckContext, wanted: "pagu" | "realisasi"): Found<Conflict>[] {
  return laporan.anggaran.conflicts.flatMap(({ measure, row, other }) => {
    const [own, copy] = [row[measure], other[measure]];
    const [value, expected] = [amountOf(row, measure), amountOf(other, measure)];
    if (measure !== wanted || !own || !copy || value === undefined || expected === undefined) return [];
    return [
      {
        table: "3.8" as const,
        at: own.ref,
        related: [copy.ref],
        data: {
          measure,
          name: row.name,
          table: "3.8" as const,
          value: formatRupiah(value),
          reference: { place: `${other.region.view.sheet.name} baris ${other.row + 1}` },
          expected: formatRupiah(expected),
        },
        value,
        expected,
        unit: "rupiah" as const,
      },
    ];
  });
}

/** A target that is as signed is right, whatever Tabel 3.1 says: there the difference from the PK is reported. */
function isAsSigned({ thing, measure, value }: Fact, signed: FactsByThing): boolean {
  if (measure !== "target") return false;
  const pk = signed.get(thing);
  return pk !== undefined && faktaSama(pk.value.reading, value.reading) === true;
}

type FactsByThing = ReadonlyMap<StatingRow, Fact>;

function firstByThing(facts: readonly Fact[]): FactsByThing {
  const first = new Map<StatingRow, Fact>();
  for (const fact of facts) if (!first.has(fact.thing)) first.set(fact.thing, fact);
  return first;
}

function differs(fact: Fact, other: Fact): Found<Conflict>[] {
  return isMoney(fact.measure) ? amountsDiffer(fact, other) : valuesDiffer(fact, other);
}

function valuesDiffer(fact: Fact, other: Fact): Found<Conflict>[] {
  const [value, reference] = [fact.value, other.value];
  if (faktaSama(reference.reading, value.reading) !== false) return [];
  const [own, wanted] = [printedText(value.cell), printedText(reference.cell)];
  const isRupiah = value.reading.kind === "angka" && value.reading.rupiah;
  return [
    {
      ...conflict(fact, other, own, wanted),
      value: angka(value.reading) ?? own,
      expected: angka(reference.reading) ?? wanted,
      unit: isRupiah ? "rupiah" : reference.reading.kind === "persen" ? "persen" : "angka",
    },
  ];
}

function amountsDiffer(fact: Fact, other: Fact): Found<Conflict>[] {
  const [own, wanted] = [nilaiRupiah(fact.value.reading), nilaiRupiah(other.value.reading)];
  if (own === undefined || wanted === undefined || sameRupiah(own, wanted)) return [];
  return [
    {
      ...conflict(fact, other, formatRupiah(own), formatRupiah(wanted)),
      value: own,
      expected: wanted,
      unit: "rupiah",
    },
  ];
}

function conflict(fact: Fact, other: Fact, value: string, expected: string): Found<Conflict> {
  return {
    table: fact.table,
    at: fact.value.ref,
    related: [other.value.ref],
    data: {
      measure: fact.measure === "realisasi-anggaran" ? "realisasi" : fact.measure,
      name: fact.name,
      table: fact.table,
      value,
      reference: other.table,
      expected,
    },
    fix: sameContent(fact.value, other.value),
  };
}

/** The reference's own value, where it means the same in the other cell: both numbers of one format, or both text. */
function sameContent({ cell: to }: ValueCell, { cell: from }: ValueCell): CellContent | undefined {
  if (!to || !from || from.value === null || to.formula !== undefined) return undefined;
  if (typeof to.value !== typeof from.value) return undefined;
  if (typeof from.value === "number" && to.style.format.includes("%") !== from.style.format.includes("%"))
    return undefined;
  return { kind: "nilai", value: from.value };
}

/** "Pagu “…” di Tabel 3.8 1.155.748.711, sedangkan di Perjanjian Kinerja 398.186.700." */
export function statesOtherwise({ measure, name, table, value, reference, expected }: Conflict): string {
  if (typeof reference === "object")
    return `${capitalized(measure)} “${withoutLevel(name)}” di sini ${value}, di ${reference.place} ${expected}.`;
  return `${capitalized(measure)} “${withoutLevel(name)}” di ${tableName(table)} ${value}, sedangkan di ${tableName(reference)} ${expected}.`;
}
