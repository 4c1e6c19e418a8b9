import type { Area } from "./address";
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
}

/**
 * Whether a sheet that was added is still as it was made, and no formula of another sheet names it: then it may go again
 * without taking anything of the user's with it.
 */
export function isAsAdded({ sheets }: Snapshot, name: string, { rows }: NewSheet): boolean {
  const sheet = sheets.find((own) => own.name === name);
  if (!sheet) return false;
  const quoted = name.replaceAll("'", "''").toLowerCase();
  const isNamed = sheets.some(
    (own) =>
      own !== sheet &&
      own.cells.some((row) => row?.some((cell) => cell?.formula?.toLowerCase().includes(quoted))),
  );
  if (isNamed) return false;
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
