import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Report } from "./report";

/**
 * Saves a report as a workbook, to be looked at in Excel.
 *
 * @returns the path of the file, named for its kind and seed
 */
export async function saveReport({ kind, seed, snapshot }: Report, folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells, merges } of snapshot.sheets) {
    const sheet = workbook.addWorksheet(name);
    cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (!cell) return;
        const to = sheet.getCell(r + 1, c + 1);
        to.value = cell.value;
        to.numFmt = cell.style.format;
        to.font = { bold: cell.style.bold };
        to.alignment = { indent: cell.style.indent, wrapText: true, vertical: "top" };
      }),
    );
    for (const { top, left, bottom, right } of merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    sheet.columns.forEach((column, i) => (column.width = i < 3 ? 32 : 18));
  }
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${kind.replace(/[^a-z0-9]+/gi, "-")}-${seed}.xlsx`);
  await workbook.xlsx.writeFile(file);
  return file;
}
