import { isAsAdded, type NewSheet } from "../../workbook/new-sheet";
import { cellAt, type CellValue, type Sheet, type Snapshot } from "../../workbook/snapshot";
import { jenisOf } from "./bagian";
import type { BarisGrafik, DataGrafik } from "./data";
import { FIRST_ROW, JUDUL, lembarGrafik, NAMA } from "./lembar";

/**
 * The sheet of charts that stands in the workbook, so that it can be written again as it is. One into which the user has
 * written anything else than other names and numbers is theirs, and no sheet of ours any more.
 */
export function grafikLama(snapshot: Snapshot): NewSheet | undefined {
  for (const sheet of snapshot.sheets) {
    if (sheet.protected || !sheet.name.startsWith(NAMA) || valueAt(sheet, 0, 0) !== JUDUL) continue;
    const data = dataOf(sheet);
    const lama = data && { ...lembarGrafik(data), name: sheet.name };
    if (lama && isAsAdded(snapshot, sheet.name, lama)) return lama;
  }
  return undefined;
}

/** The numbers of its charts; undefined where something else stands in their place. */
function dataOf(sheet: Sheet): readonly DataGrafik[] | undefined {
  const data: DataGrafik[] = [];
  let row = FIRST_ROW;
  while (row < sheet.cells.length) {
    const title = valueAt(sheet, row, 0);
    const own = title === null ? undefined : bagianAt(sheet, row);
    if (title !== null && !own) return undefined;
    if (own) data.push(own);
    row += own ? own.rows.length + 1 : 1;
  }
  return data;
}

function bagianAt(sheet: Sheet, top: number): DataGrafik | undefined {
  const title = valueAt(sheet, top, 0);
  const jenis = jenisOf(title);
  const names = namesAfter(sheet, top);
  if (!jenis || names.length === 0) return undefined;
  const bands = jenis.draws === "pita" ? names.length - 1 : 0;
  const rows: BarisGrafik[] = [];
  for (let row = top + 1; valueAt(sheet, row, 0) !== null; row++) {
    const values = names.slice(bands).map((_, at) => valueAt(sheet, row, 1 + bands + at));
    if (!values.every(isNumberOrNone)) return undefined;
    rows.push({ name: String(valueAt(sheet, row, 0)), values });
  }
  const widths = names.slice(0, bands).map((name, at) => ({ name, width: valueAt(sheet, top + 1, 1 + at) }));
  if (!widths.every(hasNumber)) return undefined;
  return { jenis, title: String(title), heads: names.slice(bands), rows, bands: widths };
}

/** The names at the right of a title, up to the first empty cell. */
function namesAfter(sheet: Sheet, row: number): readonly string[] {
  const values = (sheet.cells[row] ?? []).slice(1).map((_, at) => valueAt(sheet, row, 1 + at));
  const end = values.indexOf(null);
  return (end === -1 ? values : values.slice(0, end)).map(String);
}

/** What stands in a cell; null for an empty one. */
function valueAt(sheet: Sheet, row: number, col: number): CellValue {
  const value = cellAt(sheet, row, col)?.value ?? null;
  return value === "" ? null : value;
}

function isNumberOrNone(value: CellValue): value is number | null {
  return value === null || typeof value === "number";
}

function hasNumber<T extends { readonly width: CellValue }>(own: T): own is T & { readonly width: number } {
  return typeof own.width === "number";
}
