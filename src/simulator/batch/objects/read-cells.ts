import type { Area } from "../../../workbook/address";
import { overlap } from "../../model/areas";
import { EMPTY_CELL, type ModelCell } from "../../model/model-cell";
import type { ModelSheet } from "../../model/model-sheet";

/** Most cells that Excel answers in one read: beyond them it answers null. */
const MOST_CELLS = 5_000_000;

/** The cells of an area as a two-dimensional array; null when there are too many. */
export function readGrid(
  sheet: ModelSheet,
  area: Area,
  read: (cell: ModelCell) => unknown,
): unknown[][] | null {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  if (width * height > MOST_CELLS) return null;
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => read(sheet.cell(area.top + r, area.left + c))),
  );
}

/** An empty cell reads ""; an error its text. */
export function readValues(sheet: ModelSheet, area: Area): unknown[][] | null {
  return readGrid(sheet, area, ({ value }) => value ?? "");
}

/** A formula with its "="; what is none as its value. */
export function readFormulas(sheet: ModelSheet, area: Area): unknown[][] | null {
  return readGrid(sheet, area, ({ formula, value }) => formula ?? value ?? "");
}

export function readFormats(sheet: ModelSheet, area: Area): unknown[][] | null {
  return readGrid(sheet, area, ({ style }) => style.format);
}

/** What all cells of an area have in common; null where they differ. */
export function mixed<T>(sheet: ModelSheet, area: Area, read: (cell: ModelCell) => T): T | null {
  const found = new Set<T>();
  let count = 0;
  for (const row of sheet.rows.slice(area.top, area.bottom + 1))
    for (const cell of row.slice(area.left, area.right + 1))
      if (cell) {
        found.add(read(cell));
        count++;
      }
  if (count < cellCount(area)) found.add(read(EMPTY_CELL));
  const [own, ...others] = found;
  return own === undefined || others.length > 0 ? null : own;
}

/** Whether all, none or (null) some of an area's cells belong to areas that do not overlap each other. */
export function within(area: Area, areas: readonly Area[]): boolean | null {
  const count = areas.reduce((sum, own) => {
    const shared = overlap(own, area);
    return sum + (shared ? cellCount(shared) : 0);
  }, 0);
  return count === 0 ? false : count === cellCount(area) ? true : null;
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
