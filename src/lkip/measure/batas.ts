import type { Batas } from "../ketentuan/ketentuan";

const LIMITS: Readonly<Record<Batas, readonly [number, number]>> = {
  "0-100": [0, 100],
  "dari-0": [0, Infinity],
  "tanpa-batas": [-Infinity, Infinity],
  "0-120": [0, 120],
};

/**
 * A capaian within the office's bounds.
 *
 * @example denganBatas(106.67, "0-100") // 100
 */
export function denganBatas(value: number, batas: Batas): number {
  const [low, high] = LIMITS[batas];
  return Math.min(high, Math.max(low, value));
}
