import { contains, type Area, type CellAddress } from "../../workbook/address";
import { shiftFormula } from "../../xlsx/sheet/shift-formula";

import { ModelError } from "./model-error";
import type { ModelSheet, ModelTable } from "./model-sheet";
import type { CellEdit } from "./workbook-model";

/**
 * What Excel does beside an entry near a table, as its AutoCorrect is set when it is installed: what is entered right below
 * a table or right beside it grows the table, and a formula in the body of a table fills the whole column, other contents
 * included.
 *
 * @returns the edits that follow those
 */
export function followTables(sheet: ModelSheet, edits: readonly CellEdit[]): CellEdit[] {
  const entered = edits.filter(({ content }) => content && (content.formula ?? content.value) !== null);
  const tables = sheet.tables.map((old) => ({ old, table: grown(old, entered) }));
  sheet.tables = tables.map(({ table }) => table);
  return tables.flatMap(({ old, table }) => [
    ...(table.area.bottom > old.area.bottom ? carriedDown(sheet, table) : []),
    ...filled(table, entered),
  ]);
}

/** @throws {ModelError} InvalidArgument when the header row would move */
export function resizeTable(sheet: ModelSheet, id: string, area: Area): void {
  sheet.tables = sheet.tables.map((table) => {
    if (table.id !== id) return table;
    if (area.top !== table.area.top || area.left !== table.area.left)
      throw new ModelError("InvalidArgument", "The headers must remain in the same row.");
    return { ...table, area };
  });
}

function grown(table: ModelTable, entered: readonly CellAddress[]): ModelTable {
  const { area } = table;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  const beside = { ...area, left: area.right + 1, right: area.right + 1 };
  if (!table.showTotals && entered.some((cell) => contains(below, cell)))
    return { ...table, area: { ...area, bottom: below.bottom } };
  if (entered.some((cell) => contains(beside, cell)))
    return { ...table, area: { ...area, right: beside.right } };
  return table;
}

/** A new row takes on the formulas of the row above it where it has nothing itself. */
function carriedDown(sheet: ModelSheet, { area }: ModelTable): CellEdit[] {
  const row = area.bottom;
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i).flatMap((col) => {
    const { formula } = sheet.cell(row - 1, col);
    const own = sheet.cell(row, col);
    if (formula === undefined || own.formula !== undefined || own.value !== null) return [];
    return [{ row, col, content: { value: null, formula: shiftFormula(formula, 1, 0) } }];
  });
}

/** Of several formulas in a column the last one wins. */
function filled(table: ModelTable, entered: readonly CellEdit[]): CellEdit[] {
  const body = bodyOf(table);
  const columns = new Map<number, CellEdit & { readonly own: string }>();
  for (const edit of entered) {
    const own = edit.content?.formula;
    if (own !== undefined && contains(body, edit)) columns.set(edit.col, { ...edit, own });
  }
  return [...columns.values()].flatMap(({ row: from, col, own, style }) =>
    Array.from({ length: body.bottom - body.top + 1 }, (_, i): CellEdit => {
      const row = body.top + i;
      const formula = shiftFormula(own, row - from, 0);
      return { row, col, content: { value: null, formula }, ...(style && { style }) };
    }),
  );
}

function bodyOf({ area, showHeaders, showTotals }: ModelTable): Area {
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}
