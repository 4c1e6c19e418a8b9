import type { Percent } from "../../language/units";
import { mean, number } from "../expression/expr";
import { numberOf } from "../expression/value-of";

/**
 * The mean; null where there is nothing to take it of.
 *
 * @example rataRata([percent(90), percent(100)]) // 95
 */
export function rataRata(values: readonly Percent[]): Percent | null {
  return numberOf(mean(values.map((value) => number(value))), "exact") ?? null;
}
