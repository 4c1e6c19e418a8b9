import type { Plan } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { ExcelError } from "../excel-error";

/** Whether rows, columns or cells of a sheet, by its id, were inserted or deleted since it was read. */
export type Moved = (sheetId: string) => boolean;

/** The names of the sheets whose cells have come to stand elsewhere since they were read. */
export function movedSheets(sheets: readonly Sheet[], moved: Moved | undefined): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ id, name }) => (id !== undefined && moved?.(id) ? [name] : [])));
}

/**
 * A plan names cells by where they stand: where others stand there by now, nothing may be written.
 *
 * @throws {ExcelError}
 */
export function refuseMoved(
  { writes, marks }: Plan,
  sheets: readonly Sheet[],
  moved: Moved | undefined,
): void {
  const names = movedSheets(sheets, moved);
  const touched = [...writes.map(({ ref }) => ref.sheet), ...marks.map(({ sheet }) => sheet)];
  const sheet = touched.find((name) => names.has(name));
  if (sheet !== undefined) throw new ExcelError("selBergeser", sheet);
}
