import type { WorkbookLook } from "../../../xlsx/look/read-look";
import type { SheetLook } from "../../../xlsx/look/sheet-look";
import type { ModelSheet } from "../../model/model-sheet";
import { cellText } from "./cell-text";
import { drawnFormat } from "./format-css";

/** Pixels of a digit of Calibri 11, by which Excel states column widths. */
const DIGIT = 7;
const POINT = 4 / 3;
/** Excel lets no row grow higher. */
const MOST_HEIGHT = 409 * POINT;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 16;

const PLAIN_SHEET = {
  columns: [],
  defaultWidth: 9.14,
  defaultHeight: 15,
  heights: new Map<number, number>(),
};

/** Where the rows and columns of a sheet lie, in pixels. */
export interface Geometry {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly widths: readonly number[];
  heightOf(row: number): number;
  /** Where a row begins; for the row after the last, the height of all. */
  topOf(row: number): number;
  /** The row that lies at a height. */
  rowAt(y: number): number;
}

/**
 * Lays a sheet out. A row without a height of its own is as high as its wrapped text needs.
 *
 * @param reach the farthest row and column that must be shown, whatever is used
 */
export function layOut(
  sheet: ModelSheet,
  look: WorkbookLook,
  reach: { readonly row: number; readonly col: number },
): Geometry {
  const own: Pick<SheetLook, "columns" | "defaultWidth" | "defaultHeight" | "heights"> =
    look.sheets.get(sheet.name) ?? PLAIN_SHEET;
  const used = sheet.usedArea("nilai-dan-format") ?? { bottom: 0, right: 0 };
  const places = sheet.charts.map(({ place }) => place);
  const bottom = Math.max(used.bottom, ...places.map((place) => place.bottom));
  const right = Math.max(used.right, ...places.map((place) => place.right));
  const rowCount = Math.max(bottom + 20, reach.row + 2, LEAST_ROWS);
  const columnCount = Math.max(right + 4, reach.col + 2, LEAST_COLUMNS);
  const hidden = new Set(
    own.columns.filter(({ hidden }) => hidden).flatMap(({ from, to }) => range(from, to)),
  );
  const characters = Array.from({ length: columnCount }, (_, col) =>
    hidden.has(col) ? 0 : (sheet.columnWidths.get(col) ?? own.defaultWidth),
  );
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  const tops: number[] = [];
  let total = 0;
  for (let row = 0; row < rowCount; row++) {
    tops.push(total);
    total += rowHeight(sheet, look, own, characters, merged, row);
  }
  const topOf = (row: number) => tops[row] ?? total;
  return {
    rowCount,
    columnCount,
    widths: characters.map(pixels),
    heightOf: (row) => topOf(row + 1) - topOf(row),
    topOf,
    rowAt: (y) => searchRow(topOf, rowCount, y),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to, 512) - from + 1 }, (_, index) => from + index);
}

function pixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function rowHeight(
  sheet: ModelSheet,
  look: WorkbookLook,
  own: Pick<SheetLook, "defaultHeight" | "heights">,
  characters: readonly number[],
  merged: ReadonlySet<string>,
  row: number,
): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const stated = own.heights.get(row);
  if (stated !== undefined) return Math.round(stated * POINT);
  let height = own.defaultHeight * POINT;
  sheet.rows[row]?.forEach((cell, col) => {
    if (!cell || cell.value === null || merged.has(`${row}:${col}`)) return;
    const { wrap, size } = drawnFormat(look.formats, cell.look);
    if (!wrap && size <= 11) return;
    const lines = wrap ? linesOf(cellText(cell).text, characters[col] ?? 9) : 1;
    height = Math.max(height, lines * Math.ceil(size * POINT * 1.36));
  });
  return Math.min(Math.round(height), MOST_HEIGHT);
}

/**
 * How many lines a text takes in a column. Text runs a little narrower than digits do.
 *
 * @example linesOf("Meningkatnya Kualitas Pelayanan Publik", 18) // 3
 */
function linesOf(text: string, characters: number): number {
  const room = Math.max(1, (characters - 1) / 0.95);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of text.split(" ")) {
    const wanted = taken === 0 ? word.length : taken + 1 + word.length;
    if (wanted <= room) {
      taken = wanted;
      continue;
    }
    if (taken > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    taken = word.length % room || word.length;
  }
  return lines;
}

function searchRow(topOf: Geometry["topOf"], rowCount: number, y: number): number {
  let [low, high] = [0, rowCount - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (topOf(middle) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
