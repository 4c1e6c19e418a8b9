import { a1, a1Area } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { cellXml } from "../sheet/cell-xml";

/**
 * A new sheet's part.
 *
 * @param headerStyle index of the look of header cells
 */
export function sheetXml(sheet: NewSheet, headerStyle: number): string {
  const headers = new Set(sheet.headerRows ?? []);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((values, row) => {
    const isHeader = headers.has(row);
    const cells = Array.from({ length: isHeader ? width : values.length }, (_, col) => {
      const value = values[col] ?? null;
      if (value === null && !isHeader) return "";
      const attributes = ` r="${a1({ row, col })}"${isHeader ? ` s="${headerStyle}"` : ""}`;
      return cellXml(attributes, value === null ? { kind: "kosong" } : { kind: "nilai", value }, "");
    });
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${columnsXml(sheet.widths ?? [])}<sheetData>${rows.join("")}</sheetData>${mergesXml(sheet)}</worksheet>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function mergesXml({ merges = [] }: NewSheet): string {
  if (merges.length === 0) return "";
  const areas = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
  return `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
}
