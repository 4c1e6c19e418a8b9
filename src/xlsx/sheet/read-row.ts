import { COLUMN_COUNT, columnIndex, columnName } from "../../workbook/address";
import { decodeEntities } from "../xml/escape";
import type { Frame } from "./frame";
import { parseRow } from "./parse-row";
import type { CellSink } from "./raw-cell";
import type { RowPlace } from "./rows";

/** A cell in the plain shape that Excel writes nearly all cells in. Anything else is left to the parser. */
const CELL =
  /<c(?: r="([A-Z]{1,3})\d{1,7}")?(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const ROW_END = "</row>";

/** Names of the first columns: a cell mostly stands right behind the one before it. */
const COLUMNS = Array.from({ length: 64 }, (_, col) => columnName(col));

/**
 * Reads the cells of a row; a cell may be handed over twice where the row turns out not to be plain.
 *
 * @returns false where a cell stands twice or out of order
 * @throws {XlsxError} "rusak" where a cell has a name that no sheet has
 */
export function readRow(frame: Frame, place: RowPlace, sink: CellSink): boolean {
  const isRead = frame.plain && frame.prefix === "" && readPlainRow(frame.text, place, sink);
  return isRead || parseRow(frame.text.slice(place.start, place.end), place.row, sink);
}

/** Reads a row all of whose cells are in plain shape; false where one of them is not, or stands behind its place. */
function readPlainRow(text: string, { row, openEnd, end }: RowPlace, sink: CellSink): boolean {
  let at = openEnd;
  let col = -1;
  while (at < end) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) return text.startsWith(ROW_END, at) && at + ROW_END.length === end;
    at = CELL.lastIndex;
    const [, letters, style, type, formula, value, inline] = match;
    const plainValue = value === undefined ? undefined : plainText(value);
    const plainInline = inline === undefined ? undefined : plainText(inline);
    const plainFormula = formula === undefined ? undefined : plainText(formula);
    if (plainValue === null || plainFormula === null || plainInline === null) return false;
    const before = col;
    col = letters === undefined || COLUMNS[col + 1] === letters ? col + 1 : columnIndex(letters);
    if (col <= before || col >= COLUMN_COUNT) return false;
    sink({
      row,
      col,
      style: style === undefined ? 0 : Number(style),
      type,
      value: type === "inlineStr" ? plainInline : plainValue,
      formula: plainFormula === undefined ? undefined : { text: plainFormula, attributes: undefined },
    });
  }
  return true;
}

/** Characters of a text; null where only the parser can read it. */
function plainText(raw: string): string | null {
  if (!raw.includes("&") && !raw.includes("\r")) return raw;
  return decodeEntities(raw.replace(/\r\n?/g, "\n")) ?? null;
}
