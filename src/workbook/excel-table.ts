import { contains, type Area, type CellAddress } from "./address";
import type { Sheet } from "./snapshot";

/** An Excel table as it stands in a sheet. */
export interface TablePlace {
  /** All of it, with its header and totals rows. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/**
 * Where Excel carries a formula further than its cell: into the whole column of a table's body, and, where a table has no
 * totals row, from the row right below it, which Excel takes into the table.
 */
export function spreadingArea({ area, headerRows, totalsRows }: TablePlace): Area {
  const bottom = totalsRows > 0 ? area.bottom - totalsRows : area.bottom + 1;
  return { ...area, top: area.top + headerRows, bottom };
}

/** Whether a cell takes values alone, since a formula in it would spread to cells that nobody asked to change. */
export function takesValuesOnly({ spreading = [] }: Pick<Sheet, "spreading">, at: CellAddress): boolean {
  return spreading.some((area) => contains(area, at));
}
