import { parseA1, type Area } from "../../../workbook/address";
import { enter } from "../../model/entry";
import type { ModelSheet } from "../../model/model-sheet";
import { followTables } from "../../model/tables";
import type { CellEdit, WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";

type Entry = number | string | boolean;

/**
 * Writes values or formulas into an area: an array of its size, null leaving a cell as it is, or one entry for all.
 *
 * Rows that a filter hides make Excel misplace a write that spans them: every visible row gets the first row of it.
 */
export function writeContents(model: WorkbookModel, sheet: ModelSheet, area: Area, input: unknown): void {
  const edits = [...entries(area, filtered(sheet, area, input))].flatMap(
    ({ row, col, entry }): CellEdit[] => {
      if (entry === null || sheet.covered({ row, col })) return [];
      return [editOf(model, sheet, row, col, entry as Entry)];
    },
  );
  model.edit(sheet, edits, "add-in");
  const followed = followTables(sheet, edits);
  if (followed.length > 0) model.edit(sheet, followed, "add-in");
}

/** Writes number formats into an area. */
export function writeFormats(model: WorkbookModel, sheet: ModelSheet, area: Area, input: unknown): void {
  const edits = [...entries(area, input)].flatMap(({ row, col, entry }): CellEdit[] =>
    entry === null ? [] : [{ row, col, style: { format: String(entry) } }],
  );
  model.edit(sheet, edits, "add-in");
}

function editOf(model: WorkbookModel, sheet: ModelSheet, row: number, col: number, entry: Entry): CellEdit {
  const { format } = sheet.cell(row, col).style;
  const { format: implied, ...content } = enter(entry, format);
  const inherited =
    content.formula !== undefined && format === "General"
      ? formatOfFirst(model, sheet, content.formula)
      : undefined;
  const style = implied ?? inherited;
  return { row, col, content, ...(style !== undefined && { style: { format: style } }) };
}

/** A formula in a General cell takes on the number format of the first cell that it names. */
function formatOfFirst(model: WorkbookModel, sheet: ModelSheet, formula: string): string | undefined {
  const match = /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d+)/u.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const other = name === undefined ? sheet : model.sheetNamed(name);
  const at = match && parseA1(`${match[3]}${match[4]}`);
  return at && other ? other.cell(at.row, at.col).style.format : undefined;
}

function* entries(
  { top, left, bottom, right }: Area,
  input: unknown,
): Generator<{ row: number; col: number; entry: unknown }> {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const rows = Array.isArray(input) ? (input as readonly (readonly unknown[] | undefined)[]) : undefined;
  if (rows && (rows.length !== height || rows.some((row) => row !== undefined && row.length !== width)))
    throw new BatchError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      "Range.values",
    );
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++)
      yield { row: top + r, col: left + c, entry: rows ? (rows[r]?.[c] ?? null) : input };
}

function filtered(sheet: ModelSheet, { top, bottom }: Area, input: unknown): unknown {
  const hidden = (row: number) => sheet.hiddenRows.has(row);
  const rows = Array.from({ length: bottom - top + 1 }, (_, r) => top + r);
  if (!Array.isArray(input) || rows.length === 1 || !rows.some(hidden)) return input;
  const [first, ...rest] = input as readonly (readonly unknown[])[];
  const nothing = first?.map(() => null);
  return rows.map((row, r) => (hidden(row) ? nothing : r === 0 || rest.length > 0 ? first : nothing));
}
