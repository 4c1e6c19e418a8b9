import type { CellContent } from "../../workbook/plan";
import { placeFor, WORKSHEET_ORDER } from "../xml/child-order";
import { appended, insertion, type Splice } from "../xml/splice";
import type { Frame } from "./frame";
import { inheritedStyle } from "./inherited-style";
import { newCell, patchRow } from "./patch-row";
import type { RowPlace } from "./rows";

/** What one cell is to hold. */
export interface CellPatch {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
}

/** Writes cells into a worksheet. Rows that no cell is written to are not looked into. */
export function patchCells(frame: Frame, patches: readonly CellPatch[]): Splice[] {
  const byRow = new Map<number, Map<number, CellPatch>>();
  for (const patch of patches) {
    const own = byRow.get(patch.row) ?? new Map<number, CellPatch>();
    byRow.set(patch.row, own.set(patch.col, patch));
  }
  const places = frame.rows();
  const known = new Map<number, { readonly place: RowPlace; readonly next: RowPlace | undefined }>();
  places.forEach((place, index) => {
    if (byRow.has(place.row)) known.set(place.row, { place, next: places[index + 1] });
  });
  const splices: Splice[] = [];
  const missing: { row: number; text: string }[] = [];
  for (const [row, cells] of [...byRow].sort((a, b) => a[0] - b[0])) {
    const own = [...cells.values()].sort((a, b) => a.col - b.col);
    const there = known.get(row);
    if (there) splices.push(...patchRow(frame, there.place, there.next, own));
    else if (own.some(({ content }) => content.kind !== "kosong"))
      missing.push({ row, text: newRow(frame, row, own) });
  }
  return [...splices, ...insertRows(frame, places, missing)];
}

/** A row that was not there. */
function newRow(frame: Frame, row: number, patches: readonly CellPatch[]): string {
  const cells = patches
    .filter(({ content }) => content.kind !== "kosong")
    .map((patch) => newCell(frame, patch, inheritedStyle(frame, undefined, patch.col)));
  return `<${frame.prefix}row r="${row + 1}">${cells.join("")}</${frame.prefix}row>`;
}

/** Puts rows in, in order, where none of their number is. */
function insertRows(
  frame: Frame,
  places: readonly RowPlace[],
  rows: readonly { row: number; text: string }[],
): Splice[] {
  const splices: Splice[] = [];
  let tail = "";
  let at = 0;
  for (const { row, text } of rows) {
    while ((places[at]?.row ?? Infinity) < row) at++;
    const next = places[at];
    if (next) splices.push(insertion(next.start, text));
    else tail += text;
  }
  if (tail === "") return splices;
  if (frame.data) return [...splices, appended(frame.text, frame.data, tail)];
  const place = placeFor(frame.root, "sheetData", WORKSHEET_ORDER);
  return [...splices, insertion(place, `<${frame.prefix}sheetData>${tail}</${frame.prefix}sheetData>`)];
}
