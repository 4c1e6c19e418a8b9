import type { Area, CellAddress, CellRef } from "./address";
import { cellAt, type CellValue, type Snapshot } from "./snapshot";

/**
 * A sheet to be added after the last one. Texts are written as text, never as formulas, whatever they start with.
 */
export interface NewSheet {
  /** The wished name; where it is taken, the adapter adds " (2)" and so on. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows (from 0) of column headers: bold, filled, centred, wrapped. */
  readonly headerRows?: readonly number[];
  /** Widths of the columns from the left, in characters. */
  readonly widths?: readonly number[];
  readonly merges?: readonly Area[];
  /** Looks of areas; where two overlap, the last one counts alone. */
  readonly looks?: readonly AreaLook[];
  /**
   * Heights of rows, in points, as the texts need them. A program that fits rows itself may do so, all but those that begin a
   * merged area: they keep theirs.
   */
  readonly heights?: ReadonlyMap<number, number>;
  /** Cells that lead to another cell of the workbook. */
  readonly links?: readonly SheetLink[];
  readonly page?: PageSetup;
  /** Native charts over cells of the sheet. */
  readonly charts?: readonly Chart[];
}

/**
 * A chart whose numbers stand in the sheet: a change there changes it. Its cells are one block: the names along its axis in
 * the first column, then a column for each band and each series, their names in the row above.
 */
export type Chart = ChartFrame & (Columns | Points);

interface ChartFrame {
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** Cells with the names along its axis. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** Lowest and highest value of the axis; absent where it follows the numbers. */
  readonly min?: number;
  readonly max?: number;
  readonly format: NumberFormat;
}

/** Columns beside each other. Excel stacks all columns of a chart or none, so that there are no bands behind them. */
interface Columns {
  readonly draws: "kolom";
  readonly bands?: undefined;
}

/** A marker for each number. */
interface Points {
  readonly draws: "titik";
  /** Columns upon each other from below, without gaps: bands that the numbers are read against. */
  readonly bands?: readonly ChartSeries[];
}

/** One row of numbers of a chart. */
export interface ChartSeries {
  /** The cell that names it. */
  readonly name: CellAddress;
  readonly values: Area;
  /** "RRGGBB": told apart in print by its grey, its outline and its label. */
  readonly fill: string;
}

/** The look of a cell of a new sheet. */
export interface Look {
  readonly bold?: boolean;
  /** Size of the letters in points. */
  readonly size?: number;
  /** "RRGGBB". */
  readonly fill?: string;
  /** "RRGGBB". */
  readonly colour?: string;
  readonly framed?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly format?: NumberFormat;
}

/** Number formats that every program shows by the reader's own signs for thousands and decimals. */
export type NumberFormat = "#,##0" | "#,##0.00";

export interface AreaLook {
  readonly area: Area;
  readonly look: Look;
}

/** A cell that leads to another one; where that cell's sheet is gone, the text stays. */
export interface SheetLink {
  readonly at: CellAddress;
  readonly to: CellRef;
}

/** Percent at which a sheet with page breaks of its own is printed. */
export const SCALE_WITH_BREAKS = 90;

/** How a sheet is printed: A4, as many pages long as it needs, one page wide. */
export interface PageSetup {
  readonly orientation: "landscape" | "portrait";
  /**
   * Rows that begin a new page. Excel passes over them in a sheet that it fits to a page's width: with them the sheet is printed
   * at `SCALE_WITH_BREAKS`, and its columns must not need more than a page.
   */
  readonly breaks?: readonly number[];
  /** First and last row that every page repeats at its top. */
  readonly repeat?: { readonly from: number; readonly to: number };
  /** Words at the left of each page's foot; the number of the page stands at its right. */
  readonly foot: string;
}

/** Light blue behind headers, as in the templates of most offices. */
export const HEADER_LOOK: Look = {
  bold: true,
  fill: "D9E1F2",
  framed: true,
  wrap: true,
  horizontal: "center",
  vertical: "center",
};

/** The sheet's looks with those of its header rows in front, over the sheet's whole width. */
export function looksOf({ rows, headerRows = [], looks = [] }: NewSheet): readonly AreaLook[] {
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  return [
    ...headerRows.map((row) => ({ area: { top: row, left: 0, bottom: row, right }, look: HEADER_LOOK })),
    ...looks,
  ];
}

/** All cells that a chart draws from, the names among them. */
export function cellsOfChart({ categories, bands = [], series }: Chart): Area {
  return [...bands, ...series].reduce(
    (all, { name, values }): Area => ({
      top: Math.min(all.top, name.row, values.top),
      left: Math.min(all.left, name.col, values.left),
      bottom: Math.max(all.bottom, name.row, values.bottom),
      right: Math.max(all.right, name.col, values.right),
    }),
    categories,
  );
}

/** Whether a formula of another sheet names the sheet: then it must not go. */
export function isNamed({ sheets }: Snapshot, name: string): boolean {
  const quoted = name.replaceAll("'", "''").toLowerCase();
  return sheets.some(
    (own) =>
      own.name !== name &&
      own.cells.some((row) => row?.some((cell) => cell?.formula?.toLowerCase().includes(quoted))),
  );
}

/**
 * Whether a sheet that was added is still as it was made, and no formula of another sheet names it: then it may go again
 * without taking anything of the user's with it.
 */
export function isAsAdded(snapshot: Snapshot, name: string, { rows }: NewSheet): boolean {
  const sheet = snapshot.sheets.find((own) => own.name === name);
  if (!sheet || isNamed(snapshot, name)) return false;
  const last = Math.max(rows.length, sheet.cells.length);
  for (let row = 0; row < last; row++) {
    const width = Math.max(rows[row]?.length ?? 0, sheet.cells[row]?.length ?? 0);
    for (let col = 0; col < width; col++) {
      const cell = cellAt(sheet, row, col);
      if (cell?.formula !== undefined || (cell?.value ?? "") !== (rows[row]?.[col] ?? "")) return false;
    }
  }
  return true;
}
