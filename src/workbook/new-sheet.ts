import type { Area } from "./address";
import type { CellValue } from "./snapshot";

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
}
