import type { Area } from "../../workbook/address";
import type { ChartLook } from "./chart-look";
import type { ConditionalRule } from "./conditional-rule";

/** Columns of one width, from and to included. */
export interface ColumnRun {
  readonly from: number;
  readonly to: number;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
  /** The style number of cells that do not exist. */
  readonly style: number;
}

/** A table or a pivot table of a sheet. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
  /** False for a table without its header row. */
  readonly headers: boolean;
}

/** How a sheet looks, beside what its cells hold. */
export interface SheetLook {
  /** Style numbers by row and column, where a cell exists. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  readonly columns: readonly ColumnRun[];
  /** In characters. */
  readonly defaultWidth: number;
  /** In points, where the file states one. */
  readonly heights: ReadonlyMap<number, number>;
  /** In points. */
  readonly defaultHeight: number;
  readonly hiddenRows: readonly number[];
  /** Rows and columns that stay in place when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly gridLines: boolean;
  readonly rules: readonly ConditionalRule[];
  readonly filter?: { readonly area: Area; readonly active: boolean };
  readonly tables: readonly NamedArea[];
  readonly pivots: readonly NamedArea[];
  /** Those that can be drawn. */
  readonly charts: readonly ChartLook[];
}
