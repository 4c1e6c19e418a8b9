import { leavesOf } from "./expression/cells-of";
import type { Result } from "./evaluation";
import { once } from "./once";
import { refName, type CellRef } from "../workbook/address";

/**
 * Which results are worked out of a number that is proven wrong, at once or by way of another result.
 *
 * @param hasGalat whether a cell carries a galat once everything is written
 */
export function restsOnGalat(
  results: readonly Result[],
  hasGalat: (ref: CellRef) => boolean,
): (ref: CellRef) => boolean {
  const byCell = once(() => new Map(results.map((result) => [refName(result.ref), result])));
  const known = new Map<string, boolean>();
  const rests = (ref: CellRef): boolean => {
    const cell = refName(ref);
    const before = known.get(cell);
    if (before !== undefined) return before;
    known.set(cell, false);
    const { expr } = byCell().get(cell) ?? {};
    const found = expr !== undefined && leavesOf(expr).some((leaf) => hasGalat(leaf.ref) || rests(leaf.ref));
    known.set(cell, found);
    return found;
  };
  return rests;
}
