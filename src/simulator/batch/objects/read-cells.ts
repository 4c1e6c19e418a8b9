import type { Area } from "../../../workbook/address";
import type { ModelCell } from "../../model/model-cell";
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
export function mixed<T>(sheet: ModelSheet, area: Area, read: (cell: ModelCell, at: Area) => T): T | null {
  const used = sheet.usedArea(false);
  const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0) + 1);
  const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0) + 1);
  const first = read(sheet.cell(area.top, area.left), cellArea(area.top, area.left));
  for (let row = area.top; row <= bottom; row++)
    for (let col = area.left; col <= right; col++)
      if (read(sheet.cell(row, col), cellArea(row, col)) !== first) return null;
  return first;
}

function cellArea(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}
