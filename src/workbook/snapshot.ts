import type { Area } from "./address";
import type { Mark } from "./mark";

/** What a cell holds: a number, a text, a truth value, or nothing. An Excel error is its text ("#DIV/0!"). */
export type CellValue = number | string | boolean | null;

/** The part of a cell's look that the domain reads. One object is shared by all the cells of one look. */
export interface CellStyle {
  /** Number format code in en-US, as the file has it: "General", "0%", "#,##0", "@". */
  readonly format: string;
  readonly bold: boolean;
  /** Indent steps of the alignment; 0 where there is none. */
  readonly indent: number;
}

export interface Cell {
  readonly value: CellValue;
  /**
   * The formula with its leading "=", in English with commas; absent where the cell holds none. Where its value is null
   * it waits to be worked out (see {@link isPending}); a formula that gives an empty text has the value "".
   */
  readonly formula?: string;
  /** True where the value is what the formula gave before its cells were changed: it waits to be worked out again. */
  readonly stale?: true;
  readonly style: CellStyle;
}

/** Cells by row, then column, both from 0. A hole is an empty cell of the plain style. */
export type CellGrid = readonly (readonly (Cell | undefined)[] | undefined)[];

export interface Sheet {
  readonly name: string;
  /** Excel's own id of the sheet: it stays when the sheet is renamed. A file has none. */
  readonly id?: string;
  /** Cells by row and column. */
  readonly cells: CellGrid;
  readonly merges: readonly Area[];
  /** Where true, nothing may be written. */
  readonly protected: boolean;
  readonly hidden: boolean;
  /** Our own marks that are on the sheet now. */
  readonly marks: readonly Mark[];
  /** Cells that exist but must never be written (array formulas, shared-formula masters, pivots, table headers). */
  readonly locked: readonly Area[];
  /** Where values alone may be written, for Excel would spread a formula: in Excel tables (excel-table.ts). */
  readonly spreading?: readonly Area[];
}

/** Settings of ours that travel in the workbook: key → text (JSON). Keys start with "hitung-capaian.". */
export type WorkbookSettings = Readonly<Record<string, string>>;

/** A workbook as plain data, read once. */
export interface Snapshot {
  readonly sheets: readonly Sheet[];
  readonly settings: WorkbookSettings;
  /** Names of the sheets that could not be read (charts, macros, damaged parts); they are not among `sheets`. */
  readonly unread?: readonly string[];
  /** True where Excel has not kept settings that were written: `settings` holds them all the same, as long as it is open. */
  readonly settingsUnsaved?: boolean;
  /**
   * Where formulas are worked out only when the user asks ("Hitung manual"): some wait for it, or they were worked out for
   * this reading. Absent where there was nothing to be worked out.
   */
  readonly calculation?: "menunggu" | "dihitung";
}

/** The style of a cell that nobody has formatted. */
export const PLAIN_STYLE: CellStyle = { format: "General", bold: false, indent: 0 };

/**
 * Whether a cell's formula waits to be worked out, by the program that opens the workbook next or by Excel when its user asks:
 * its value is unknown, not empty and not what stands there.
 */
export function isPending(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined && (cell.value === null || cell.stale === true);
}

/** The cell at an address; undefined when it is empty and unformatted. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.cells[row]?.[col];
}
