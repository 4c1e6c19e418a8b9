import { amountAt, countAt } from "./block";
import type { Material } from "./material";
import { holds, type Reading } from "./reading";

/** The sums of one reading, kept. See `Sums` for its parts. */
export interface Relations {
  readonly expected: Float64Array;
  readonly addends: Int32Array;
  readonly from: Int32Array;
  readonly repeats: Int32Array;
  /** The row that gathers what stands below a row: the first of repeated rows, else the row itself. */
  readonly gatherer: Int32Array;
}

/** Works out the sums of a reading. */
export function relationsOf({ sums }: Material, { depth }: Reading): Relations {
  const { expected, addends, from, repeats, gatherer } = sums.walk(depth);
  return {
    expected: expected.slice(),
    addends: addends.slice(),
    from: from.slice(),
    repeats: repeats.slice(),
    gatherer: gatherer.slice(),
  };
}

/** How the sums of a row fare: how many hold, how many of those have several addends, how many fail. */
export interface RowState {
  readonly held: number;
  readonly strong: number;
  readonly missed: number;
}

/** The rows that have sums, each with how they fare. */
export function rowStates({ amounts }: Material, { addends, expected }: Relations): Map<number, RowState> {
  const { rows, columns, values } = amounts;
  const states = new Map<number, RowState>();
  for (let row = 0; row < rows; row++) {
    let strong = 0;
    let missed = 0;
    let held = 0;
    let any = false;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      const count = countAt(addends, at);
      const printed = amountAt(values, at);
      if (count === 0 || Number.isNaN(printed)) continue;
      any = true;
      if (!holds(printed, amountAt(expected, at), count)) missed++;
      else if (Math.abs(printed) >= 1) {
        held++;
        if (count > 1) strong++;
      }
    }
    if (any) states.set(row, { strong, missed, held });
  }
  return states;
}
