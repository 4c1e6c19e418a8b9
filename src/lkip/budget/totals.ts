import type { Rupiah } from "../../language/units";
import { type Measure } from "./budget-sum";
import type { BudgetTable } from "./budget-rows";
import { sumOf } from "./pohon";

/** Totals of a budget in rupiah; undefined where they cannot be worked out. */
export type Totals = Readonly<Record<Measure, Rupiah | undefined>>;

/** The totals of a budget, what stands in details and copies counted once. */
export function totalsOf({ counted }: BudgetTable): Totals {
  return { pagu: sumOf(counted, "pagu"), realisasi: sumOf(counted, "realisasi") };
}
