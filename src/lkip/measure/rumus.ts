import { number, type Expr, type PercentExpr } from "../expression/expr";
import type { Percent } from "../../language/units";
import { numberOf } from "../expression/value-of";
import { negatifSelisih, negatifTerbalik, positif } from "./capaian";

/** A ratio against a target of 0. */
export class TargetNolError extends Error {
  constructor() {
    super("Target 0: capaian cannot be a ratio");
    this.name = "TargetNolError";
  }
}

/**
 * Capaian of a positive indicator: realisasi against target, in percent.
 *
 * @param target    what was promised, in the indicator's own unit; must not be 0
 * @param realisasi what was reached, in the same unit
 * @returns percent, not clamped: 85 of 100 is 85
 * @throws {TargetNolError} when target is 0
 * @see LKIP Kecamatan Jombang 2023, BAB III A.3
 */
export function capaianPositif(target: number, realisasi: number): Percent {
  return worked(positif, target, realisasi);
}

/**
 * Capaian of a negative indicator (less is better) by the difference: (target − (realisasi − target)) / target.
 *
 * @returns percent, not clamped: 6 against a target of 5 is 80
 * @throws {TargetNolError} when target is 0
 */
export function capaianNegatifSelisih(target: number, realisasi: number): Percent {
  return worked(negatifSelisih, target, realisasi);
}

/**
 * Capaian of a negative indicator (less is better) turned round: target / realisasi.
 *
 * @param realisasi what was reached; must not be 0
 * @returns percent, not clamped: 8 against a target of 4 is 50
 * @throws {TargetNolError} when realisasi, which is divided by here, is 0
 */
export function capaianNegatifTerbalik(target: number, realisasi: number): Percent {
  return worked(negatifTerbalik, target, realisasi);
}

function worked(
  rule: (target: Expr, realisasi: Expr) => PercentExpr,
  target: number,
  realisasi: number,
): Percent {
  const value = numberOf(rule(number(target), number(realisasi)), "exact");
  if (value === undefined) throw new TargetNolError();
  return value;
}
