import { columnIndex } from "../../workbook/address";
import { decodeEntities } from "../xml/escape";
import type { Frame } from "./frame";
import { parseRow } from "./parse-row";
import type { CellSink, RawCell } from "./raw-cell";
import type { RowPlace } from "./rows";

/** A cell in the plain shape that Excel writes nearly all cells in. Anything else is left to the parser. */
const CELL =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>)/y;
const ROW_END = "</row>";

/** Reads the cells of a row. */
export function readRow(frame: Frame, place: RowPlace, sink: CellSink): void {
  const cells = frame.plain && frame.prefix === "" ? plainCells(frame.text, place) : undefined;
  if (cells) cells.forEach(sink);
  else parseRow(frame.text.slice(place.start, place.end), place.row, sink);
}

/** The cells of a row in plain shape; undefined where one of them is not. */
function plainCells(text: string, { row, openEnd, end }: RowPlace): RawCell[] | undefined {
  const cells: RawCell[] = [];
  let at = openEnd;
  while (at < end) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) return text.startsWith(ROW_END, at) && at + ROW_END.length === end ? cells : undefined;
    at = CELL.lastIndex;
    const [, letters, style, type, formula, value] = match;
    const plainValue = value === undefined ? value : plainText(value);
    const plainFormula = formula === undefined ? formula : plainText(formula);
    if (isUnreadable(value, plainValue) || isUnreadable(formula, plainFormula) || type === "inlineStr")
      return undefined;
    cells.push({
      row,
      col: columnIndex(letters!),
      style: style === undefined ? 0 : Number(style),
      type,
      value: plainValue,
      formula: plainFormula === undefined ? undefined : { text: plainFormula, attributes: undefined },
    });
  }
  return cells;
}

function isUnreadable(raw: string | undefined, plain: string | undefined): boolean {
  return raw !== undefined && plain === undefined;
}

function plainText(raw: string): string | undefined {
  return decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
}
