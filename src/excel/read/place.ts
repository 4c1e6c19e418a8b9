import type { Area } from "../../workbook/address";

/** What is loaded of a range to know where it stands. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a loaded range stands. */
export function placeOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
