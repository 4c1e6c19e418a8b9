import type { Arah, Ketentuan } from "../ketentuan/ketentuan";
import { percent, type Percent } from "../../language/units";
import { minus, number, ratio, type Expr, type PercentExpr } from "../expression/expr";
import { is, left, type Outcome, type WhyLeft } from "../expression/outcome";
import { numberOf } from "../expression/value-of";
import type { Reading } from "../reading/reading";
import { best, withinBatas } from "./batas";
import { capaianPredikat } from "./capaian-predikat";
import { measured, measureOf, type Measured } from "./measured";
import { adaRasio } from "./satuan";

/** A capaian, or why there is none. */
export type Capaian =
  | { readonly kind: "dihitung"; readonly value: Percent }
  | { readonly kind: "tidak-dihitung"; readonly sebab: WhyLeft };

/** The rules that a capaian is worked out by. */
export type AturanCapaian = Pick<Ketentuan, "rumusNegatif" | "batas" | "predikatHuruf">;

/**
 * Capaian of an indicator by the office's rules, within the office's bounds: an expression in percent.
 *
 * @example capaian(target, realisasi, "positif", KETENTUAN_AWAL) // MAX(0, MIN(1, F6/E6)): 95 for 95% of 100%
 * @see LKIP Kecamatan Jombang 2023, BAB III A
 */
export function capaian(
  target: Measured,
  realisasi: Measured,
  arah: Arah,
  aturan: AturanCapaian,
): Outcome<PercentExpr> {
  const missing = missingOf(target.reading, realisasi.reading);
  if (missing) return left(missing);
  const outcome = unbounded(target, realisasi, arah, aturan);
  if (outcome.kind !== "is") return outcome;
  return is(withinBatas(outcome.expr, aturan.batas), outcome.also);
}

/** The capaian of two readings as a number. */
export function hitungCapaian(
  target: Reading,
  realisasi: Reading,
  arah: Arah,
  aturan: AturanCapaian,
): Capaian {
  const outcome = capaian(measured(target), measured(realisasi), arah, aturan);
  if (outcome.kind !== "is")
    return { kind: "tidak-dihitung", sebab: outcome.kind === "left" ? outcome.why : "kosong" };
  const value = numberOf(outcome.expr, "exact");
  return value === undefined ? { kind: "tidak-dihitung", sebab: "target-nol" } : { kind: "dihitung", value };
}

function unbounded(
  target: Measured,
  realisasi: Measured,
  arah: Arah,
  aturan: AturanCapaian,
): Outcome<PercentExpr> {
  if (target.reading.kind === "predikat" && realisasi.reading.kind === "predikat")
    return capaianPredikat(target, realisasi, aturan.predikatHuruf);
  const [promised, reached] = [measureOf(target.reading), measureOf(realisasi.reading)];
  if (promised === undefined || reached === undefined || !adaRasio(target.reading, realisasi.reading))
    return left("jenis-berbeda");
  if (arah === "negatif") return negatif(target.expr, realisasi.expr, [promised, reached], aturan);
  return promised === 0 ? left("target-nol") : is(positif(target.expr, realisasi.expr));
}

/** More is better: realisasi against target. */
export function positif(target: Expr, realisasi: Expr): PercentExpr {
  return ratio(realisasi, target);
}

/** Less is better, by the difference: (target − (realisasi − target)) / target. */
export function negatifSelisih(target: Expr, realisasi: Expr): PercentExpr {
  return ratio(minus(target, minus(realisasi, target)), target);
}

/** Less is better, turned round: target / realisasi. */
export function negatifTerbalik(target: Expr, realisasi: Expr): PercentExpr {
  return ratio(target, realisasi);
}

/** Where nothing may happen and nothing did, the best is reached; so it is where a divisor is 0. */
function negatif(
  target: Expr,
  realisasi: Expr,
  [promised, reached]: readonly [number, number],
  { rumusNegatif, batas }: AturanCapaian,
): Outcome<PercentExpr> {
  if (promised === 0) return is(number(percent(reached <= 0 ? 100 : 0)));
  if (rumusNegatif === "selisih") return is(negatifSelisih(target, realisasi));
  if (reached === 0) return is(number(best(batas)));
  return is(negatifTerbalik(target, realisasi));
}

/** Why two readings give no capaian at all; the gravest cause first. */
function missingOf(target: Reading, realisasi: Reading): WhyLeft | undefined {
  const kinds = [target.kind, realisasi.kind];
  return (["tidak-terbaca", "kosong", "tidak-tersedia"] as const).find((kind) => kinds.includes(kind));
}
