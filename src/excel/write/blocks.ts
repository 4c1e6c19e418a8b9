import type { Area, CellAddress } from "../../workbook/address";

/** A rectangle that is filled with items, row by row. */
export interface Block<T> {
  readonly area: Area;
  readonly rows: readonly (readonly T[])[];
}

/**
 * Groups cells of one sheet into full rectangles: runs of neighbours in a row, and equal runs of neighbouring rows.
 *
 * @param split "baris": no rectangle spans rows; "sel": each cell alone. Where rows are hidden, Excel misplaces what is
 *   written across them.
 */
export function blocksOf<T extends CellAddress>(
  cells: readonly T[],
  split: "tidak" | "baris" | "sel" = "tidak",
): Block<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs = runsOf(sorted, split === "sel");
  if (split !== "tidak") return runs.map((run) => blockOf([run]));
  const open = new Map<string, T[][]>();
  const done: T[][][] = [];
  for (const run of runs) {
    const key = `${run[0]!.col}-${run.length}`;
    const above = open.get(key);
    if (above && above.at(-1)![0]!.row + 1 === run[0]!.row) above.push(run);
    else {
      const fresh = [run];
      done.push(fresh);
      open.set(key, fresh);
    }
  }
  return done.map(blockOf);
}

function runsOf<T extends CellAddress>(sorted: readonly T[], alone: boolean): T[][] {
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!alone && run && last && last.row === cell.row && last.col + 1 === cell.col) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function blockOf<T extends CellAddress>(rows: readonly (readonly T[])[]): Block<T> {
  const first = rows[0]![0]!;
  const last = rows.at(-1)!.at(-1)!;
  return { area: { top: first.row, left: first.col, bottom: last.row, right: last.col }, rows };
}
