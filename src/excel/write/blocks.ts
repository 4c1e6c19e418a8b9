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

/**
 * Cuts blocks into such as Excel takes in one piece.
 *
 * @param most cells of a block
 */
export function cut<T>(blocks: readonly Block<T>[], most: number): Block<T>[] {
  return blocks.flatMap((block) => {
    const { area, rows } = block;
    const width = Math.min(most, area.right - area.left + 1);
    const height = Math.max(1, Math.floor(most / width));
    if (area.right - area.left < width && rows.length <= height) return [block];
    return steps(rows.length, height).flatMap((r) =>
      steps(area.right - area.left + 1, width).map((c): Block<T> => {
        const part = rows.slice(r, r + height).map((row) => row.slice(c, c + width));
        const [top, left] = [area.top + r, area.left + c];
        return {
          area: { top, left, bottom: top + part.length - 1, right: left + part[0]!.length - 1 },
          rows: part,
        };
      }),
    );
  });
}

function steps(length: number, step: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
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
