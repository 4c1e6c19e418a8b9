import { contains, type Area, type CellAddress } from "../../../workbook/address";
import { enter, ID_ID } from "../../model/entry";
import type { ModelSheet } from "../../model/model-sheet";
import type { CellEdit } from "../../model/workbook-model";
import { cellText } from "./cell-text";

/** Cells as text: rows by lines, cells by tabs, as they are shown. */
export function copiedText(sheet: ModelSheet, { top, left, bottom, right }: Area): string {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (_unused, col) => cellText(sheet.cell(top + row, left + col)).text,
    ).join("\t"),
  ).join("\n");
}

/** What rows of texts make of the cells from one on, as a paste does. */
export function pastedCells(
  sheet: ModelSheet,
  from: CellAddress,
  rows: readonly (readonly string[])[],
): CellEdit[] {
  const edits = rows.flatMap((texts, row) =>
    texts.map((text, col) => enteredCell(sheet, { row: from.row + row, col: from.col + col }, text)),
  );
  return edits.filter((edit) => !sheet.covered(edit));
}

/** What emptying makes of the cells of an area that hold something. */
export function emptiedCells(sheet: ModelSheet, area: Area): CellEdit[] {
  return [...sheet.cells()].flatMap(({ row, col, cell }) =>
    contains(area, { row, col }) && (cell.value !== null || cell.formula !== undefined)
      ? [{ row, col, content: { value: null } }]
      : [],
  );
}

/** What a text that is typed makes of a cell. */
export function enteredCell(sheet: ModelSheet, { row, col }: CellAddress, text: string): CellEdit {
  const { value, formula, quoted, format } = enter(text, sheet.cell(row, col).style.format, ID_ID);
  const content = { value, ...(formula !== undefined && { formula }), ...(quoted && { quoted }) };
  return { row, col, content, ...(format !== undefined && { style: { format } }) };
}
