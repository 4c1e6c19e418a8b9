import type { CellAddress, CellRef } from "../address";
import { cellAt, type Sheet, type Snapshot } from "../snapshot";

/** A name of something: it begins with a letter, and is longer than a grade or a tick. */
const NAME = /^\s*\p{L}.*\p{L}{2}/su;

/**
 * Tells by what a cell's row and column are named: the names to the left of it, and the uppermost one of its column. A cell
 * that stands in another's place, since rows or columns came or went, is not taken for it.
 *
 * @returns for a cell of the workbook a short text; "" where nothing names it, or its sheet is not there
 */
export function anchors({ sheets }: Snapshot): (ref: CellRef) => string {
  const known = new Map(sheets.map((sheet) => [sheet.name, sheetAnchors(sheet)]));
  return (ref) => known.get(ref.sheet)?.(ref) ?? "";
}

function sheetAnchors(sheet: Sheet): (at: CellAddress) => string {
  const heads = new Map<number, number>();
  return ({ row, col }) => {
    const head = heads.get(col) ?? sheet.cells.findIndex((_, each) => nameAt(sheet, each, col) !== "");
    heads.set(col, head);
    const left = Array.from({ length: col }, (_, each) => nameAt(sheet, row, each));
    const names = [...left, head >= 0 && head < row ? nameAt(sheet, head, col) : ""];
    return names.some((name) => name !== "") ? hash(names.join("\n")) : "";
  };
}

function nameAt(sheet: Sheet, row: number, col: number): string {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === "string" && NAME.test(value) ? value.trim().replace(/\s+/g, " ") : "";
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
