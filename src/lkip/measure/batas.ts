import { percent, type Percent } from "../../language/units";
import type { Batas } from "../ketentuan/ketentuan";
import { clamp, number, type Bounds, type PercentExpr } from "../expression/expr";
import { numberOf } from "../expression/value-of";

const BOUNDS: Readonly<Record<Batas, Bounds>> = {
  "0-100": [percent(0), percent(100)],
  "dari-0": [percent(0)],
  "tanpa-batas": [],
  "0-120": [percent(0), percent(120)],
};

/** The best that a capaian may be, where nothing else says how good it is: the upper bound, 100 % where there is none. */
export function best(batas: Batas): Percent {
  const [, most = percent(100)] = BOUNDS[batas];
  return most;
}

/** A capaian, cut off where the office cuts it. */
export function withinBatas(capaian: PercentExpr, batas: Batas): PercentExpr {
  return clamp(capaian, BOUNDS[batas]);
}

/**
 * A capaian within the office's bounds.
 *
 * @example denganBatas(percent(106.67), "0-100") // 100
 */
export function denganBatas(value: Percent, batas: Batas): Percent {
  return numberOf(withinBatas(number(value), batas), "exact") ?? value;
}
