import type { CellRef } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/snapshot";
import { cell, type SheetWriter } from "./sheet-writer";

/** A column of a table: its header texts from the group down to its own, and what it prints for a row. */
export interface Column<Item> {
  readonly header: readonly string[];
  readonly print: (item: Item, ref: CellRef) => Cell | undefined;
}

/** Where a table was written. */
export interface Written {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface TableOptions {
  /** A row below the header that numbers the columns. */
  readonly numbered?: "numbered";
  /** Writes rows of its own before the row of an item. */
  readonly before?: (sheet: SheetWriter, index: number, repeatHeader: () => void) => void;
}

/** Writes a header of one to three rows, groups merged over their columns, and a row per item. */
export function writeTable<Item>(
  sheet: SheetWriter,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  options: TableOptions = {},
): Written {
  const headerRow = sheet.next;
  writeHeader(sheet, columns);
  if (options.numbered) sheet.line(columns.map((_, col) => String(col + 1)));
  const firstRow = sheet.next;
  items.forEach((item, index) => {
    options.before?.(sheet, index, () => writeHeader(sheet, columns));
    writeRow(sheet, columns, item);
  });
  return { headerRow, firstRow, lastRow: sheet.next - 1 };
}

export function writeRow<Item>(sheet: SheetWriter, columns: readonly Column<Item>[], item: Item): void {
  const row = sheet.next++;
  columns.forEach(({ print }, col) => sheet.put(row, col, print(item, { sheet: sheet.name, row, col })));
}

export function writeHeader<Item>(sheet: SheetWriter, columns: readonly Column<Item>[]): void {
  const top = sheet.next;
  const height = Math.max(...columns.map(({ header }) => header.length));
  columns.forEach(({ header }, col) => {
    const own = header.length - 1;
    header.forEach((text, level) => {
      const group = level < own;
      if (group && columns[col - 1]?.header[level] === text && columns[col - 1]!.header.length > level + 1)
        return;
      sheet.put(top + level, col, cell(text, { bold: true }));
      if (group) sheet.merge(top + level, col, top + level, lastOfGroup(columns, col, level));
    });
    sheet.merge(top + own, col, top + height - 1, col);
  });
  sheet.next = top + height;
}

function lastOfGroup<Item>(columns: readonly Column<Item>[], col: number, level: number): number {
  const text = columns[col]!.header[level];
  let last = col;
  while (columns[last + 1]?.header[level] === text && columns[last + 1]!.header.length > level + 1) last++;
  return last;
}
