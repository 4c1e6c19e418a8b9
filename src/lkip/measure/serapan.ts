import type { Percent, Rupiah } from "../../language/units";
import { number, ratio, type PercentExpr, type RupiahExpr } from "../expression/expr";
import { numberOf } from "../expression/value-of";

/** Serapan: spending against budget, in percent and never clamped. */
export function serapanOf(pagu: RupiahExpr, realisasi: RupiahExpr): PercentExpr {
  return ratio(realisasi, pagu);
}

/**
 * Serapan of two amounts; null where there is no budget.
 *
 * @example serapan(rupiah(200), rupiah(150)) // 75
 */
export function serapan(pagu: Rupiah, realisasi: Rupiah): Percent | null {
  return numberOf(serapanOf(number(pagu), number(realisasi)), "exact") ?? null;
}
