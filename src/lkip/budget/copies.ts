import { sameRupiah } from "../reading/amount";
import type { BudgetRow } from "./budget-rows";
import { amountOf, MEASURES, type BudgetSum, type Measure } from "./budget-sum";

/** One row that stands in two parts of the budget (rekap and detail) with two amounts of one measure. */
export interface CopyConflict {
  readonly measure: Measure;
  /** The row whose amount the rest of its part contradicts; else the later one. */
  readonly row: BudgetRow;
  readonly other: BudgetRow;
}

/**
 * Programs that stand in several parts under one name, one of their amounts the same and the other not.
 *
 * @param sums the sums of all parts, by which the wrong one of two amounts is told
 */
export function copyConflicts(rows: readonly BudgetRow[], sums: readonly BudgetSum[]): CopyConflict[] {
  const doubted = doubtedCells(sums);
  const first = new Map<string, BudgetRow>();
  const conflicts: CopyConflict[] = [];
  for (const row of rows) {
    if (row.level !== "program" || row.key === "") continue;
    const other = first.get(row.key);
    if (!other) first.set(row.key, row);
    else if (other.region !== row.region) {
      const measure = differingMeasure(row, other);
      if (!measure) continue;
      const swap = doubted.get(other)?.has(measure) && !doubted.get(row)?.has(measure);
      conflicts.push(swap ? { measure, row: other, other: row } : { measure, row, other });
    }
  }
  return conflicts;
}

/** The one measure in which two rows differ, where the other one is the same and there. */
function differingMeasure(a: BudgetRow, b: BudgetRow): Measure | undefined {
  const differing = MEASURES.filter((measure) => {
    const [own, theirs] = [amountOf(a, measure), amountOf(b, measure)];
    return own === undefined || theirs === undefined || !sameRupiah(own, theirs);
  });
  const [measure] = differing;
  if (differing.length !== 1 || !measure) return undefined;
  return amountOf(a, measure) !== undefined && amountOf(b, measure) !== undefined ? measure : undefined;
}

/** Cells that a sum speaks against: parents that are not their sum, and the rows of a total that does not hold. */
function doubtedCells(sums: readonly BudgetSum[]): ReadonlyMap<BudgetRow, ReadonlySet<Measure>> {
  const doubted = new Map<BudgetRow, Set<Measure>>();
  const doubt = (row: BudgetRow, measure: Measure) => {
    const own = doubted.get(row);
    if (own) own.add(measure);
    else doubted.set(row, new Set([measure]));
  };
  for (const { row, measure, state, parts } of sums) {
    if (state === "cocok" || state === "kosong") continue;
    if (row.level === "jumlah") for (const part of parts) doubt(part, measure);
    else doubt(row, measure);
  }
  return doubted;
}
