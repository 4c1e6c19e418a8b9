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

/** The rows of a worksheet in order, at least up to the one behind `last`. One without a number follows the one before. */
export function rowPlaces(frame: Around, last: number): RowPlace[] {
  return (frame.plain ? searchRows(frame, last) : undefined) ?? parseRows(frame);
}

/** Finds rows up to the one behind the last that is wanted by searching; undefined where something other than plain rows stands there. */
function searchRows({ text, prefix, data }: Around, last: number): RowPlace[] | undefined {
  if (!data || data.selfClosing) return [];
  const open = new RegExp(`<${prefix}row((?:\\s+[\\w:.-]+\\s*=\\s*"[^"<>]*")*)\\s*(/?)>`, "y");
  const number = /\sr\s*=\s*"(\d+)"/;
  const close = `</${prefix}row>`;
  const rows: RowPlace[] = [];
  let row = -1;
  let start = skipBlanks(text, data.openEnd);
  while (start < data.closeStart && row <= last) {
    open.lastIndex = start;
    const tag = open.exec(text);
    if (!tag) return undefined;
    const openEnd = open.lastIndex;
    const end = tag[2] === "/" ? openEnd : text.indexOf(close, openEnd) + close.length;
    if (end < openEnd) return undefined;
    const own = number.exec(tag[1]!);
    row = own ? Number(own[1]) - 1 : row + 1;
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

function parseRows({ text, data }: Around): RowPlace[] {
  if (!data) return [];
  const inside = readSpans(text.slice(data.start, data.end)).children;
  let row = -1;
  return inside
    .filter(({ name }) => name === "row")
    .map(({ attributes, start, openEnd, end }) => {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      return { row, start: data.start + start, openEnd: data.start + openEnd, end: data.start + end };
    });
}

/** The highest of some rows; -1 where there is none. */
export function lastOf(rows: Iterable<number>): number {
  let last = -1;
  for (const row of rows) if (row > last) last = row;
  return last;
}
