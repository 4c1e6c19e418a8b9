import { ROW_COUNT } from "../../workbook/address";
import { XlsxError } from "../errors";
import { readSpans } from "../xml/spans";
import type { Frame } from "./frame";

/** Where a row stands. */
export interface RowPlace {
  /** Counted from 0. */
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** What the search for rows needs to know of a sheet. */
type Around = Pick<Frame, "text" | "prefix" | "data" | "plain">;

/** The rows of a worksheet as they stand in its text. */
export interface Rows {
  readonly places: readonly RowPlace[];
  /** Whether every row stands once, behind those above it, and nothing else between them: only then is it clear which counts. */
  readonly clear: boolean;
}

/**
 * Finds the rows of a worksheet. One without a number follows the one before.
 *
 * @throws {XlsxError} "rusak" where a row has a number that no sheet has
 */
export function findRows(frame: Around): Rows {
  const found = frame.plain ? searchRows(frame) : undefined;
  const { places, clear } = found ? { places: found, clear: true } : parseRows(frame);
  if (places.some(({ row }) => !(row >= 0 && row < ROW_COUNT))) throw new XlsxError("rusak");
  return { places, clear: clear && areInOrder(places) };
}

function areInOrder(rows: readonly RowPlace[]): boolean {
  return rows.every(({ row }, index) => row > (rows[index - 1]?.row ?? -Infinity));
}

/** Finds rows by searching; undefined where something other than plain rows stands there. */
function searchRows({ text, prefix, data }: Around): RowPlace[] | undefined {
  if (!data || data.selfClosing) return [];
  const open = new RegExp(`<${prefix}row((?:\\s+[\\w:.-]+\\s*=\\s*"[^"<>]*")*)\\s*(/?)>`, "y");
  const number = /\sr\s*=\s*"(\d+)"/;
  const opening = `<${prefix}row`;
  const close = `</${prefix}row>`;
  const rows: RowPlace[] = [];
  let row = -1;
  let start = skipBlanks(text, data.openEnd);
  while (start < data.closeStart) {
    open.lastIndex = start;
    const tag = open.exec(text);
    if (!tag) return undefined;
    const openEnd = open.lastIndex;
    const end = tag[2] === "/" ? openEnd : text.indexOf(close, openEnd) + close.length;
    // A closing tag may be written with blanks (`</row >`): then the one that was found belongs to a later row.
    const next = tag[2] === "/" ? -1 : text.indexOf(opening, openEnd);
    if (end < openEnd || (next >= 0 && next < end)) return undefined;
    const own = number.exec(tag[1] ?? "");
    row = own ? Number(own[1]) - 1 : row + 1;
    if (row >= ROW_COUNT || rows.length >= ROW_COUNT) throw new XlsxError("rusak");
    rows.push({ row, start, openEnd, end });
    start = skipBlanks(text, end);
  }
  return rows;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (" \n\r\t".includes(text[next] ?? "-")) next++;
  return next;
}

function parseRows({ text, data }: Around): Rows {
  if (!data) return { places: [], clear: true };
  const inside = readSpans(text.slice(data.start, data.end)).children;
  const rows = inside.filter(({ name }) => name === "row");
  let row = -1;
  const places = rows.map(({ attributes, start, openEnd, end }) => {
    row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
    return { row, start: data.start + start, openEnd: data.start + openEnd, end: data.start + end };
  });
  return { places, clear: rows.length === inside.length };
}
