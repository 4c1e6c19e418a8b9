import { number, text, type Expr } from "../expression/expr";
import { angka } from "../reading/amount";
import type { Reading } from "../reading/reading";

/** A value that a rule is applied to: what it says, and what it counts as in an expression. */
export interface Measured {
  readonly reading: Reading;
  readonly expr: Expr;
}

/**
 * The number in a reading that is measured: that of an amount or a percentage, the score of a grade ("85,3 (Baik)" is
 * 85,3); undefined where there is none.
 */
export function measureOf(reading: Reading): number | undefined {
  return reading.kind === "predikat" ? reading.score : angka(reading);
}

/** A reading that stands in no cell. */
export function measured(reading: Reading): Measured {
  const value = measureOf(reading);
  return { reading, expr: value === undefined ? text("") : number(value) };
}
