import type { Area, CellAddress } from "../../workbook/address";

/** The last row and column of an Excel sheet, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** All the cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };

/** What two areas share; undefined when they share nothing. */
export function overlap(a: Area, b: Area): Area | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area around cells; undefined when there are none. */
export function around(cells: Iterable<CellAddress>): Area | undefined {
  let area: Area | undefined;
  for (const { row, col } of cells)
    area = area
      ? {
          top: Math.min(area.top, row),
          left: Math.min(area.left, col),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, col),
        }
      : { top: row, left: col, bottom: row, right: col };
  return area;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
