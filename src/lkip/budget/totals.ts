import { normalizeName } from "../matching/normalize-name";
import type { BudgetRow } from "./budget-rows";
import { amountKey, sumOf, topRows } from "./pohon";

/** What a budget adds up to, in rupiah; undefined where an amount cannot be read. */
export interface Totals {
  readonly pagu?: number;
  readonly realisasi?: number;
}

/** The totals of a budget, a program that stands in two copies of the table counted once. */
export function totalsOf(rows: readonly BudgetRow[]): Totals {
  const tops = countedOnce(topRows(rows));
  return { pagu: sumOf(tops, "pagu"), realisasi: sumOf(tops, "realisasi") };
}

/** A program that stands with the same amounts in two parts is one program in a copy of the table. */
function countedOnce(tops: readonly BudgetRow[]): BudgetRow[] {
  const seen = new Map<string, BudgetRow>();
  return tops.filter((row) => {
    const key = `${normalizeName(row.name)}|${amountKey(row)}`;
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    return !first || first.region === row.region;
  });
}
