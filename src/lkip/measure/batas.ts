import type { Batas } from "../ketentuan/ketentuan";
import { clamp, number, type Bounds, type Expr } from "../expression/expr";
import { numberOf } from "../expression/value-of";

const BOUNDS: Readonly<Record<Batas, Bounds>> = {
  "0-100": [0, 100],
  "dari-0": [0],
  "tanpa-batas": [],
  "0-120": [0, 120],
};

/** A capaian in percent, cut off where the office cuts it. */
export function withinBatas(capaian: Expr, batas: Batas): Expr {
  return clamp(capaian, BOUNDS[batas]);
}

/**
 * A capaian within the office's bounds.
 *
 * @example denganBatas(106.67, "0-100") // 100
 */
export function denganBatas(value: number, batas: Batas): number {
  return numberOf(withinBatas(number(value), batas), "exact") ?? value;
}
