import { a1Area, type Area } from "../../workbook/address";
import type { SheetSurvey } from "./survey-sheets";

/**
 * Asks where the array formulas of a sheet are: row by row and column by column, since Excel tells of a range only
 * whether all, some or none of its cells belong to one. The answer is the cells in such a row and in such a column: never
 * too few, at worst a few too many.
 */
export function askArrays(context: Excel.RequestContext, { id, used }: SheetSurvey): () => Area[] {
  const sheet = context.workbook.worksheets.getItem(id);
  const ask = (area: Area) => {
    const range = sheet.getRange(a1Area(area)).untrack();
    range.load("hasSpill,savedAsArray");
    return { area, range };
  };
  const rows = count(used.top, used.bottom).map((row) => ask({ ...used, top: row, bottom: row }));
  const cols = count(used.left, used.right).map((col) => ask({ ...used, left: col, right: col }));
  const touched = ({ range }: (typeof rows)[number]) =>
    range.hasSpill !== false || range.savedAsArray !== false;
  return () => {
    const touchedCols = cols.filter(touched);
    return rows
      .filter(touched)
      .flatMap((row) =>
        touchedCols.map((col) => ({ ...row.area, left: col.area.left, right: col.area.right })),
      );
  };
}

/** Bytes of the questions about one sheet's arrays. */
export function arrayBytes({ used }: SheetSurvey): number {
  return (used.bottom - used.top + used.right - used.left + 2) * 400;
}

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
