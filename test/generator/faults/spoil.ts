import type { CellRef } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { Fault, TrueCell } from "../report";

/** A mistake that may be made: what it is, and how it is printed. */
export interface Spoilt {
  readonly fault: Fault;
  readonly print: () => void;
}

/** Looks for a cell that can be spoilt in one way; undefined where the report has none. */
export type Spoil = (book: ReportBook, random: Random) => Spoilt | undefined;

export function faultOf(
  book: ReportBook,
  name: string,
  { ref, right }: TrueCell,
  wrong: number,
  expected: Fault["expected"],
): Fault {
  const table = book.tables.find(
    (own) => own.sheet === ref.sheet && own.firstRow <= ref.row && ref.row <= own.lastRow,
  );
  return { name, ref, right: right as number, wrong, expected, ...(table?.mayAsk && { perhaps: true }) };
}

/** The row of a cell, sheet included. */
export function placeOf({ sheet, row }: CellRef): string {
  return `${sheet} ${row}`;
}

export function inRow(book: ReportBook, { sheet, row }: CellRef, what: string): TrueCell | undefined {
  return book.cells.find((cell) => cell.what === what && cell.ref.sheet === sheet && cell.ref.row === row);
}
