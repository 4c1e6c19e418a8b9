import { tanpaDerau } from "./rumus";

/**
 * Serapan: spending against budget, in percent and never clamped; null where there is no budget.
 *
 * @example serapan(200, 150) // 75
 */
export function serapan(pagu: number, realisasi: number): number | null {
  return pagu === 0 ? null : tanpaDerau((realisasi / pagu) * 100);
}
