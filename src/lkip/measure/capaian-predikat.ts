import type { AturanPredikatHuruf } from "../ketentuan/ketentuan";
import { percent } from "../../language/units";
import { number, ratio, type PercentExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { sameLadder } from "../reading/grade";
import type { Measured } from "./measured";

/**
 * Capaian of an indicator that is measured in grades: by the scores where both are given (a grade that is reached may be
 * printed as 100 as well), else 100 at or above the target's grade; below it by rank, or not at all, as the office rules.
 *
 * @returns percent, not clamped: BB (72) against A (90) is 80
 */
export function capaianPredikat(
  target: Measured,
  realisasi: Measured,
  aturan: AturanPredikatHuruf,
): Outcome<PercentExpr> {
  const [promised, reached] = [target.reading, realisasi.reading];
  if (
    promised.kind !== "predikat" ||
    reached.kind !== "predikat" ||
    !sameLadder(promised.grade, reached.grade)
  )
    return left("jenis-berbeda");
  const isReached = reached.grade.rank >= promised.grade.rank;
  if (promised.score !== undefined && reached.score !== undefined && promised.score !== 0)
    return is(ratio(realisasi.expr, target.expr), isReached ? () => [number(percent(100))] : undefined);
  if (isReached) return is(number(percent(100)));
  return aturan === "perlu-skor"
    ? left("perlu-skor")
    : is(ratio(number(reached.grade.rank), number(promised.grade.rank)));
}
