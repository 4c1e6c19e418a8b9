import { a1 } from "../../workbook/address";
import { MARK_KINDS, type Mark } from "../../workbook/mark";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import type { SheetPart } from "../package/package";
import type { Frame } from "../sheet/frame";
import { markRules } from "../sheet/marks";
import type { Span } from "../xml/spans";
import type { Meant } from "./meant";
import { mismatch, placeOfCell } from "./mismatch";
import { strayInRows } from "./rows";
import { holdsContent } from "./same-content";

/**
 * Holds a sheet of a result against the one that it was and against what was meant: written cells and marks are there,
 * everything else is as it was.
 *
 * @param sheet what the result holds of the written cells, and its marks
 * @throws {XlsxError} "hasilBerbeda"
 */
export function holdSheet(part: SheetPart, before: Frame, after: Frame, sheet: Sheet, meant: Meant): void {
  const cells = meant.cellsOf(part.name);
  for (const [row, columns] of cells)
    for (const [col, content] of columns)
      if (!holdsContent(cellAt(sheet, row, col), content))
        throw mismatch(placeOfCell(part.name, a1({ row, col })));
  const stray = strayInRows(before, after, cells, meant.hasWrites ? "boleh-hilang" : "tetap");
  if (stray !== undefined) throw mismatch(placeOfCell(part.name, stray));
  const marks = meant.marksOf(part.name);
  if (marks && marksText(marks) !== marksText(sheet.marks)) throw mismatch(placeOfCell(part.name));
  const compared = marks ? "tanpa-tanda-kita" : "semua";
  if (surroundings(before, compared) !== surroundings(after, compared))
    throw mismatch(placeOfCell(part.name));
}

/** Marks as a text: one for each cell, that which counts there. */
function marksText(marks: readonly Mark[]): string {
  const byRank = [...marks].sort((a, b) => MARK_KINDS.indexOf(b.kind) - MARK_KINDS.indexOf(a.kind));
  const byCell = new Map(byRank.map(({ row, col, kind }) => [`${row},${col}`, kind]));
  return JSON.stringify([...byCell].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All that stands around the rows of a sheet, as a text; our own marks are left out where they were meant to change. */
function surroundings(frame: Frame, compared: "semua" | "tanpa-tanda-kita"): string {
  const ours = new Set(compared === "tanpa-tanda-kita" ? markRules(frame).map(({ rule }) => rule) : []);
  const texts = frame.root.children.map((child) => childText(frame, child, ours));
  return [openTag(frame.text, frame.root), ...texts].join("");
}

function childText({ text }: Frame, child: Span, ours: ReadonlySet<Span>): string {
  if (child.name === "sheetData") return "";
  if (child.name !== "conditionalFormatting") return text.slice(child.start, child.end);
  const theirs = child.children.filter((rule) => !ours.has(rule));
  if (theirs.length < child.children.length && theirs.every(({ name }) => name !== "cfRule")) return "";
  return [openTag(text, child), ...theirs.map(({ start, end }) => text.slice(start, end))].join("");
}

/** An element's opening tag; one that closed itself may have been opened up. */
function openTag(text: string, { start, openEnd }: Span): string {
  return text.slice(start, openEnd).replace(/\s*\/?>$/, "");
}
