/** What the relations and signs of a reading count for. The numbers come from tables whose levels are known. */

/** A sum of two or more addends that holds, in each column. */
export const SUM_HOLDS = 1;
/** A single child of the same amount. */
export const CHILD_HOLDS = 0.3;
/** A sum that fails beside a column that holds, and with none that holds. */
export const MISS_BESIDE = 0.3;
export const MISS_ALONE = 0.6;
/** How much more a JUMLAH counts than a parent. */
export const TOTAL_FACTOR = 1.5;

/** An extra depth; two keys at one depth. */
export const DEPTH_PENALTY = 0.35;
export const MERGE_PENALTY = 0.8;
/** For each further sign that a reading combines. */
export const FURTHER_SIGN = 0.15;

/** A reading by the amounts alone, and for each parent in it. */
export const AMOUNTS_PENALTY = 1.5;
export const AMOUNTS_PARENT = 0.02;
/** One row moved by a repair, and the least gain for which it is moved. */
export const MOVE_PENALTY = 0.8;
export const MOVE_GAIN = 0.9;
export const PROMOTE_GAIN = 0.5;

/** The order Program, Kegiatan, Sub Kegiatan broken; for each row of the rarer of the two. */
export const ORDER_PENALTY = 3;
export const ORDER_ROW = 1.5;

/** Readings this near to the best one have to agree. */
export const MARGIN = 1;
/** Share of the winner's gains from which on a reading can clear a printed value. */
export const ALIBI_SHARE = 0.5;

/** Rupiah by which a sum of that many addends may be off: each may be rounded. */
export function tolerance(addends: number): number {
  return addends > 1 ? 1 + 0.5 * addends : 1;
}
