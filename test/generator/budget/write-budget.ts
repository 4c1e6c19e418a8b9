import type { CellRef } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { TrueTable } from "../report";
import { cell, type SheetWriter } from "../sheet-writer";
import { writeHeader as writeColumnHeaders, type Column } from "../table-writer";
import type { BudgetLook } from "./columns";
import type { BudgetLine } from "./lines";
import { tellTruth, type WrittenLine } from "./truth";

/** Writes the table from the sheet's next row on, its header first, and tells the book the truth of every row. */
export function writeBudget(
  book: ReportBook,
  sheet: SheetWriter,
  lines: readonly BudgetLine[],
  look: BudgetLook,
  random: Random,
): Map<BudgetLine, WrittenLine> {
  writeHeader(sheet, look);
  const firstRow = sheet.next;
  const written = new Map<BudgetLine, WrittenLine>();
  lines.forEach((line, index) => {
    if (look.pageBreaks?.includes(index)) writeHeader(sheet, look);
    written.set(line, writeNames(sheet, line, look));
  });
  const table: TrueTable = {
    id: look.id,
    sheet: sheet.name,
    firstRow,
    lastRow: sheet.next - 1,
    mayAsk: look.mayAsk,
  };
  book.tables.push(table);
  for (const line of lines) tellTruth(book, table, line, written, look, random);
  return written;
}

function writeHeader(sheet: SheetWriter, { columns, columnNumbers }: BudgetLook): void {
  const { no, name, pagu, realisasi, persen, extra = [] } = columns;
  const used = [no, name, pagu, realisasi, persen, ...extra]
    .filter((column) => column !== undefined)
    .sort((a, b) => a.col - b.col);
  const headers = used.map(({ group, header }): Column<never> => ({
    header: group === undefined ? [header] : [group, header],
    print: () => undefined,
  }));
  writeColumnHeaders(sheet, headers);
  if (!columnNumbers) return;
  used.forEach(({ col }, i) => sheet.put(sheet.next, col, cell(`(${i + 1})`)));
  sheet.next++;
}

function writeNames(sheet: SheetWriter, line: BudgetLine, { columns, blanks }: BudgetLook): WrittenLine {
  const row = sheet.next++;
  const { no, name, pagu, realisasi } = columns;
  const style = { bold: line.bold, indent: blanks ? 0 : line.indent };
  if (no) sheet.put(row, no.col, cell(line.no, { bold: line.bold }));
  const at = (col: number): CellRef => ({ sheet: sheet.name, row, col });
  return {
    name: sheet.put(row, name.col, cell((blanks ? "   ".repeat(line.indent) : "") + line.name, style)),
    pagu: at(pagu.col),
    realisasi: realisasi && at(realisasi.col),
  };
}
