import { a1 } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import type { SheetPart } from "../package/package";
import { sheetFrame } from "../read-workbook";
import { readTouched } from "../read-touched";
import { readSheet } from "../sheet/read-sheet";
import { partKey } from "../zip/part-key";
import type { Meant } from "./meant";
import { mismatch, placeOfCell } from "./mismatch";
import { holdsContent } from "./same-content";
import { holdSheet } from "./sheet";
import type { Sides } from "./side";

/**
 * Holds all sheets that have changed, or were meant to, against what was meant.
 *
 * @returns keys of the sheets' parts
 * @throws {XlsxError} "hasilBerbeda"
 */
export function holdSheets(sides: Sides, changed: ReadonlySet<string>, meant: Meant): ReadonlySet<string> {
  const { before, after } = sides;
  const old = new Map(before.info.sheets.map((part) => [partKey(part.path), part]));
  for (const part of after.info.sheets) {
    const key = partKey(part.path);
    const isMeant = meant.cellsOf(part.name).size > 0 || meant.marksOf(part.name) !== undefined;
    if (!old.delete(key) || meant.newSheet(part.name)) holdNewSheet(sides, part, meant);
    else if (changed.has(key) || isMeant) holdOldSheet(sides, part, meant);
  }
  for (const { name } of old.values()) throw mismatch(placeOfCell(name));
  return new Set(after.info.sheets.map(({ path }) => partKey(path)));
}

function holdOldSheet({ before, after }: Sides, part: SheetPart, meant: Meant): void {
  const frame = sheetFrame(after.parts, part);
  const sheet = readTouched(part, frame, [], after.context, meant.cellsOf(part.name));
  holdSheet(part, sheetFrame(before.parts, part), frame, sheet, meant);
}

/** A sheet that was added or written anew holds what it was made of, under what was written into it since, and nothing else. */
function holdNewSheet({ after }: Sides, part: SheetPart, meant: Meant): void {
  const made = meant.newSheet(part.name);
  const sheet = readSheet(part, sheetFrame(after.parts, part), [], after.context);
  const stray = made ? strayInNewSheet(made, sheet, meant) : "A1";
  if (stray !== undefined) throw mismatch(placeOfCell(part.name, stray));
}

function strayInNewSheet({ rows }: NewSheet, sheet: Sheet, meant: Meant): string | undefined {
  const cells = meant.cellsOf(sheet.name);
  const last = Math.max(rows.length, sheet.cells.length, ...[...cells.keys()].map((row) => row + 1));
  for (let row = 0; row < last; row++) {
    const [made, written] = [rows[row] ?? [], cells.get(row)];
    const width = Math.max(made.length, sheet.cells[row]?.length ?? 0);
    for (let col = 0; col < width; col++) {
      const value = made[col] ?? null;
      const content = written?.get(col) ?? (value === null ? { kind: "kosong" } : { kind: "nilai", value });
      if (!holdsContent(cellAt(sheet, row, col), content)) return a1({ row, col });
    }
  }
  return undefined;
}
