import { angka } from "../../reading/amount";
import type { Relation } from "../../relations/relation";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";

const FEWEST = 3;
const SHARE = 0.6;
const SHIFTS = [1, -1, 2, -2];

/** A run of values of one column that stand one or two rows too high or too low against another table. */
export function shiftedColumns(relation: Relation, situation: Situation): Hypothesis[] {
  if (relation.kind !== "same") return [];
  const column = columnOf(relation, situation);
  const own = columns(situation).get(column) ?? [];
  const failing = own.filter((other) => situation.stateOf(other) === false);
  if (failing.length < FEWEST || failing[0] !== relation) return [];
  const rows = [...own].sort((a, b) => rowOf(a.about, situation) - rowOf(b.about, situation));
  const stated = rows.map(({ about }) => angka(situation.reading(about)));
  const wanted = rows.map(({ inputs: [cell] }) => cell && angka(situation.reading(cell)));
  return SHIFTS.flatMap((shift) => {
    const hits = rows.filter(
      (row, i) => failing.includes(row) && stated[i] !== undefined && stated[i] === wanted[i + shift],
    );
    if (hits.length < FEWEST || hits.length < failing.length * SHARE) return [];
    const cells = failing.flatMap(({ about, inputs: [cell] }) => {
      const reading = cell === undefined ? undefined : situation.reading(cell);
      return reading ? [[about, reading] as const] : [];
    });
    const by = `${Math.abs(shift)} baris ke ${shift > 0 ? "atas" : "bawah"}`;
    return [
      {
        kind: "kolom-bergeser" as const,
        key: `geser:${column}:${shift}`,
        cells: cells.map(([cell]) => cell),
        change: changeOf({ cells }),
        cost: COST.shifted,
        note: `${hits.length} nilai bergeser ${by}`,
        noted: true as const,
      },
    ];
  });
}

/** Comparisons by the columns that they hold against each other. */
function columns(situation: Situation): ReadonlyMap<string, readonly Relation[]> {
  return situation.once("columns", () => {
    const byColumn = new Map<string, Relation[]>();
    for (const relation of situation.relations.all) {
      if (relation.kind !== "same") continue;
      const key = columnOf(relation, situation);
      const own = byColumn.get(key);
      if (own) own.push(relation);
      else byColumn.set(key, [relation]);
    }
    return byColumn;
  });
}

/** The columns that a comparison holds against each other. */
function columnOf({ about, inputs: [cell] }: Relation, situation: Situation): string {
  return [about, cell ?? ""]
    .map((key) => {
      const ref = situation.relations.cells.get(key)?.ref;
      return ref ? `${ref.sheet}|${ref.col}` : "";
    })
    .join(">");
}

function rowOf(cell: string, situation: Situation): number {
  return situation.relations.cells.get(cell)?.ref.row ?? 0;
}
