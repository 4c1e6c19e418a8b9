/**
 * The numbers of many rows stand in blocks, one for each thing that is known of them: so a reading of 100,000 rows takes
 * milliseconds. These read one number of a block; a place outside of it is a mistake in the reading, and stops it.
 */

/** Rupiah at a place. @throws {RangeError} outside of the block */
export function amountAt(amounts: Float64Array, at: number): number {
  const amount = amounts[at];
  if (amount === undefined) throw outside(at, amounts);
  return amount;
}

/** A count, or the number of a row, at a place. @throws {RangeError} outside of the block */
export function countAt(counts: Int32Array, at: number): number {
  const count = counts[at];
  if (count === undefined) throw outside(at, counts);
  return count;
}

/** The depth of a row, or the number of its key. @throws {RangeError} outside of the block */
export function depthAt(depths: Int16Array, row: number): number {
  const depth = depths[row];
  if (depth === undefined) throw outside(row, depths);
  return depth;
}

function outside(at: number, { length }: { readonly length: number }): RangeError {
  return new RangeError(`A block of ${length} has no place ${at}.`);
}
