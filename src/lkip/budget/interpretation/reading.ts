import type { Amounts } from "./amounts";
import { amountAt, countAt } from "./block";
import { TOTAL } from "./line";
import type { Sums } from "./sums";
import { CHILD_HOLDS, MISS_ALONE, MISS_BESIDE, SUM_HOLDS, tolerance, TOTAL_FACTOR } from "./weights";

/** What a reading rests on. */
export type Origin = "signs" | "known" | "flat" | "amounts" | "repair" | "answer";

/** One complete reading of a table: the depth of every row (0 and below it), TOTAL, or OUT. */
export interface Reading {
  readonly origin: Origin;
  readonly depth: Int16Array;
  /** What its signs make it less probable. */
  readonly penalty: number;
}

/** A reading with what the printed sums say of it. */
export interface Scored extends Reading {
  readonly score: number;
  /** Gains of the sums that hold. */
  readonly hits: number;
}

/** Holds a reading against the printed sums. */
export function scored(reading: Reading, amounts: Amounts, sums: Sums): Scored {
  const { hits, misses } = weigh(reading.depth, amounts, sums.walk(reading.depth), amounts.rows);
  return { ...reading, hits, score: hits - misses - reading.penalty };
}

/** Whether a printed amount is the sum of that many addends. */
export function holds(printed: number, expected: number, addends: number): boolean {
  return Math.abs(printed - expected) <= tolerance(addends);
}

/** Gains and misses of the sums in the first rows. */
export function weigh(
  depth: Int16Array,
  { columns, values }: Amounts,
  { addends, expected }: Sums,
  end: number,
): { readonly hits: number; readonly misses: number } {
  let hits = 0;
  let misses = 0;
  for (let row = 0; row < end; row++) {
    let gain = 0;
    let held = 0;
    let missed = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      const count = countAt(addends, at);
      const printed = amountAt(values, at);
      if (count === 0 || Number.isNaN(printed)) continue;
      if (!holds(printed, amountAt(expected, at), count)) missed++;
      else if (Math.abs(printed) >= 1) {
        held++;
        gain += count > 1 ? SUM_HOLDS : CHILD_HOLDS;
      }
    }
    const factor = depth[row] === TOTAL ? TOTAL_FACTOR : 1;
    hits += gain * factor;
    misses += missed * (held > 0 ? MISS_BESIDE : MISS_ALONE) * factor;
  }
  return { hits, misses };
}
