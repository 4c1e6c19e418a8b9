import { number, ratio, type Expr } from "../expression/expr";
import { numberOf } from "../expression/value-of";

/** Serapan: spending against budget, in percent and never clamped. */
export function serapanOf(pagu: Expr, realisasi: Expr): Expr {
  return ratio(realisasi, pagu);
}

/**
 * Serapan of two amounts in rupiah; null where there is no budget.
 *
 * @example serapan(200, 150) // 75
 */
export function serapan(pagu: number, realisasi: number): number | null {
  return numberOf(serapanOf(number(pagu), number(realisasi)), "exact") ?? null;
}
