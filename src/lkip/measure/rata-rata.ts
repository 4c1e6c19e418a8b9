import { mean, number } from "../expression/expr";
import { numberOf } from "../expression/value-of";

/**
 * The mean; null where there is nothing to take it of.
 *
 * @example rataRata([90, 100]) // 95
 */
export function rataRata(values: readonly number[]): number | null {
  return numberOf(mean(values.map(number)), "exact") ?? null;
}
