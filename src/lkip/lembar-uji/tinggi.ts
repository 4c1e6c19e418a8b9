import type { CellValue } from "../../workbook/snapshot";

/** Letters of our size on the width of one character of a column, narrow enough for any font that a program may put in. */
const LETTERS_PER_CHARACTER = 1.35;
const LINE_POINTS = 12;
const MARGIN_POINTS = 3;

/**
 * The height of a row whose texts are wrapped, in points: programs that do not fit rows themselves take it as it is.
 *
 * @param cells with the widths of their columns, in characters
 */
export function tinggi(cells: readonly { readonly value: CellValue; readonly width: number }[]): number {
  const lines = cells.map(({ value, width }) =>
    value === null ? 1 : linesOf(String(value), width * LETTERS_PER_CHARACTER),
  );
  return Math.max(1, ...lines) * LINE_POINTS + MARGIN_POINTS;
}

/** How many lines a text takes when it is broken between words. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= letters) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.floor((length - 1) / letters);
    used = length % letters;
  }
  return lines;
}
