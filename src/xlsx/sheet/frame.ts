import { XlsxError } from "../errors";
import { prefixOf, readSpans, type Hole, type Span } from "../xml/spans";
import { findRows, type RowPlace, type Rows } from "./rows";

/** A worksheet's text with the places of all that stands around its rows; the rows themselves are not looked at. */
export interface Frame {
  readonly text: string;
  /** Prefix of the sheet's own tags, colon included; mostly "". */
  readonly prefix: string;
  readonly root: Span;
  /** The element that holds the rows; undefined where the sheet has none. */
  readonly data: Span | undefined;
  /**
   * True where the text holds no comment, CDATA or processing instruction: then a "<" is always the start of a tag, and
   * rows and cells can be found by searching.
   */
  readonly plain: boolean;
  /** Where its rows stand, as they stand; found when first asked for. */
  readonly rows: () => readonly RowPlace[];
  /** Whether it is clear which row counts: there is one list of them, and each stands in it once and in order. */
  readonly isClear: () => boolean;
}

const DATA_OPEN = /<((?:[A-Za-z_][\w.-]*:)?)sheetData\s*>/;

/**
 * Reads what stands around the rows of a worksheet.
 *
 * @throws {XlsxError} when the part is no worksheet, holds a DTD or is broken
 */
export function readFrame(text: string): Frame {
  const plain = isPlain(text);
  const root = readSpans(text, plain ? rowsHole(text) : undefined);
  if (root.name !== "worksheet") throw new XlsxError("rusak");
  const data = root.children.find(({ name }) => name === "sheetData");
  const around = { text, prefix: prefixOf(root), root, data, plain };
  let known: Rows | undefined;
  const found = () => (known ??= findRows(around));
  const lists = root.children.filter(({ name }) => name === "sheetData").length;
  return {
    ...around,
    rows: () => found().places,
    isClear: () => lists <= 1 && found().clear,
  };
}

/** Whether a "<" is always the start of a tag, the XML declaration aside. */
function isPlain(text: string): boolean {
  return ["!", "?"].every((sign) => {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (text[at - 1] === "<" && at > 1) return false;
    return true;
  });
}

function rowsHole(text: string): Hole | undefined {
  const open = DATA_OPEN.exec(text);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const end = text.indexOf(`</${open[1]}sheetData`, start);
  return end < 0 ? undefined : { start, end };
}

/** The children of a worksheet with a name. */
export function framed(frame: Frame, name: string): readonly Span[] {
  return frame.root.children.filter((child) => child.name === name);
}
