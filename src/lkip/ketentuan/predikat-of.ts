import { toNineDecimals } from "../../language/rounding";
import type { PredikatClass, PredikatScale } from "./predikat-scale";

/**
 * The class that a percentage falls in. What lies beyond the scale belongs to its best or worst class.
 *
 * @param percent a capaian or score; noise beyond nine decimals does not count
 * @returns undefined where the scale has a hole
 * @example predikatOf(90, SKALA_AKIP)?.name // "Memuaskan"
 */
export function predikatOf(percent: number, scale: PredikatScale): PredikatClass | undefined {
  if (!Number.isFinite(percent)) return undefined;
  const value = toNineDecimals(percent);
  const own = scale.classes.find((kelas) => holds(kelas, value));
  if (own) return own;
  const sorted = [...scale.classes].sort((a, b) => b.from - a.from);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best && value >= best.to) return best;
  return worst && value <= worst.from ? worst : undefined;
}

function holds(kelas: PredikatClass, value: number): boolean {
  const above = kelas.fromInclusive ? value >= kelas.from : value > kelas.from;
  return above && (kelas.toInclusive ? value <= kelas.to : value < kelas.to);
}
