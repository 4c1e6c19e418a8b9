import { agrees } from "../reading/agrees";
import { angka, decimalsOf } from "../reading/amount";
import type { Reading } from "../reading/reading";

/**
 * Whether two cells state the same fact: undefined where they cannot be held against each other (one is empty, or a
 * grade against a number). A percent and a plain number are the same fact when their figures are.
 */
export function faktaSama(reference: Reading, other: Reading): boolean | undefined {
  if (reference.kind === "predikat" && other.kind === "predikat") {
    if (reference.grade.family !== other.grade.family) return undefined;
    if (reference.grade.code !== other.grade.code) return false;
    return reference.score === undefined || other.score === undefined || reference.score === other.score;
  }
  const [a, b] = [angka(reference), angka(other)];
  if (a === undefined || b === undefined) return undefined;
  const close = (x: number, y: number) =>
    agrees(x, decimalsOf(other), y) || agrees(y, decimalsOf(reference), x);
  if (close(b, a)) return true;
  if (reference.kind === "persen" && other.kind === "angka")
    return agrees(b * 100, Math.max(0, decimalsOf(other) - 2), a);
  if (reference.kind === "angka" && other.kind === "persen") return agrees(b / 100, decimalsOf(other) + 2, a);
  return false;
}
