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
  const runs = runsOf(sorted, split === "sel" ? "sel" : "baris");
  if (split !== "tidak") return runs.map((run) => blockOf(stackOf(run)));
  const open = new Map<string, Stack<T>>();
  const done: Stack<T>[] = [];
  for (const run of runs) {
    const key = `${run.left}-${run.cells.length}`;
    const above = open.get(key);
    if (above && above.top + above.rows.length === run.top) above.rows.push(run.cells);
    else {
      const fresh = stackOf(run);
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
        return blockOf({
          top: area.top + r,
          left: area.left + c,
          width: Math.min(width, area.right - area.left + 1 - c),
          rows: part,
        });
      }),
    );
  });
}

function steps(length: number, step: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
}

/** Neighbours in a row, from the left. */
interface Run<T> {
  readonly top: number;
  readonly left: number;
  readonly cells: T[];
}

/** Rows of one width below each other. */
interface Stack<T> {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly rows: T[][];
}

/** @param reach "baris": a run holds neighbours; "sel": each cell is a run */
function runsOf<T extends CellAddress>(sorted: readonly T[], reach: "baris" | "sel"): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const isNext = run && run.top === cell.row && run.left + run.cells.length === cell.col;
    if (isNext && reach === "baris") run.cells.push(cell);
    else runs.push({ top: cell.row, left: cell.col, cells: [cell] });
  }
  return runs;
}

function stackOf<T>({ top, left, cells }: Run<T>): Stack<T> {
  return { top, left, width: cells.length, rows: [cells] };
}

function blockOf<T>({ top, left, width, rows }: Stack<T>): Block<T> {
  return { area: { top, left, bottom: top + rows.length - 1, right: left + width - 1 }, rows };
}
