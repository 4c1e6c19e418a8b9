import { a1, parseA1 } from "../../workbook/address";
import { readSpans, type Span } from "../xml/spans";
import { appended, insertion, removal, type Splice } from "../xml/splice";
import { cellXml } from "./cell-xml";
import type { Frame } from "./frame";
import { inheritedStyle } from "./inherited-style";
import type { CellPatch } from "./patch-cells";
import type { RowPlace } from "./rows";

interface CellPlace {
  readonly col: number;
  readonly span: Span;
}

/**
 * Writes cells into a row.
 *
 * @param next    the row behind it
 * @param patches by column
 */
export function patchRow(
  frame: Frame,
  place: RowPlace,
  next: RowPlace | undefined,
  patches: readonly CellPatch[],
): Splice[] {
  const text = frame.text.slice(place.start, place.end);
  const row = readSpans(text);
  const cells = cellPlaces(row);
  const splices: Splice[] = [];
  let tail = "";
  let removed = 0;
  for (const patch of patches) {
    const inherited = inheritedStyle(frame, row.attributes, patch.col);
    const index = cells.findIndex(({ col }) => col === patch.col);
    const own = cells[index]?.span;
    if (own && isRemovable(own, cells[index + 1]?.span, patch, inherited)) {
      splices.push(removal(own));
      removed++;
    } else if (own) {
      const xml = cellXml(keptAttributes(text, own), patch.content, frame.prefix);
      splices.push({ start: own.start, end: own.end, text: xml });
    } else if (patch.content.kind !== "kosong") {
      const behind = cells.find(({ col }) => col > patch.col)?.span;
      const xml = newCell(frame, patch, inherited);
      if (behind) splices.push(insertion(behind.start, xml));
      else tail += xml;
    }
  }
  if (tail !== "") splices.push(appended(text, row, tail));
  const isBare = text.startsWith(`<${frame.prefix}row r="${place.row + 1}">`) && isNumbered(frame, next);
  if (isBare && removed === cells.length && splices.length === removed)
    return [{ start: place.start, end: place.end, text: "" }];
  return splices.map((own) => ({ ...own, start: own.start + place.start, end: own.end + place.start }));
}

/** A cell that was not there, in the style that its row or column gives it. */
export function newCell(frame: Frame, { row, col, content }: CellPatch, style: string): string {
  return cellXml(` r="${a1({ row, col })}"${style === "0" ? "" : ` s="${style}"`}`, content, frame.prefix);
}

function cellPlaces(row: Span): CellPlace[] {
  let col = -1;
  return row.children
    .filter(({ name }) => name === "c")
    .map((span) => {
      col = parseA1(span.attributes.r ?? "")?.col ?? col + 1;
      return { col, span };
    });
}

/** Whether an emptied cell may go for good: its look is that of a hole, and no other cell counts from it. */
function isRemovable(own: Span, next: Span | undefined, { content }: CellPatch, inherited: string): boolean {
  if (content.kind !== "kosong" || own.attributes.r === undefined) return false;
  if (next && next.attributes.r === undefined) return false;
  return (own.attributes.s ?? "0") === inherited;
}

function isNumbered(frame: Frame, row: RowPlace | undefined): boolean {
  return row === undefined || /\sr\s*=/.test(frame.text.slice(row.start, row.openEnd));
}

/** The attributes that stay with a cell whatever it holds: its name and its style, as they are written. */
function keptAttributes(text: string, cell: Span): string {
  const tag = text.slice(cell.start + 1 + cell.tag.length, cell.openEnd);
  return [...tag.matchAll(/\s+([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)]
    .filter(([, name]) => name === "r" || name === "s")
    .map(([attribute]) => attribute)
    .join("");
}
