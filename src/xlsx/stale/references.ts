import { columnIndex, type Area } from "../../workbook/address";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Cells that a formula names. Edges that are not fixed move with the formula. */
export interface Reference {
  /** First and last sheet, as they are written without quotes; undefined for the formula's own. */
  readonly sheets: readonly [string, string] | undefined;
  readonly area: Area;
  readonly fixed: Readonly<Record<keyof Area, boolean>>;
}

/** What a formula rests on, as far as its text tells. */
export interface References {
  readonly cells: readonly Reference[];
  /** Names that may be defined in the workbook. */
  readonly names: readonly string[];
  /** Tables named by structured references; "" stands for the table that the formula is in. */
  readonly tables: readonly string[];
  /** True where it may look at any cell: the cells are worked out only when the formula is. */
  readonly anywhere: boolean;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const QUOTED = `'(?:[^']|'')*'`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;

/** Texts, errors, references with and without a sheet, structured references, and words. What another file holds is passed over. */
const TOKENS = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    "#(?:REF|DIV/0|VALUE|NUM|NULL)!",
    String.raw`(?:\[[^\[\]]*\])?(?<sheet>${QUOTED}|${WORD}(?::${WORD})?)!(?:(?<there>${AREA})|(?<nameThere>${WORD})|#REF!)`,
    String.raw`(?<table>${WORD})?\[(?:[^\[\]]|\[[^\[\]]*\])*\](?<external>${WORD}!${AREA})?`,
    String.raw`(?<![\p{L}\p{N}_.$\\])(?<here>${AREA})`,
    String.raw`(?<word>${WORD})(?<call>\()?`,
  ].join("|"),
  "gu",
);

/** Functions whose cells are known only once they are worked out. */
const FAR_REACHING = /^(?:_xlfn\.)?(?:INDIRECT|OFFSET)$/i;

/**
 * What a formula rests on: never less than it does.
 *
 * @param formula without "="
 * @example referencesOf("SUM(B2:$B$9)+Pajak") // cells B2:$B$9, the name "Pajak"
 */
export function referencesOf(formula: string): References {
  const cells: Reference[] = [];
  const names: string[] = [];
  const tables: string[] = [];
  let anywhere = false;
  const rest = formula.replace(TOKENS, (token, ...args) => {
    const found = args.at(-1) as Readonly<Record<string, string | undefined>>;
    if (token.startsWith('"') || token.startsWith("[") || found.sheet?.includes("[")) {
      if (token.startsWith("[") && found.sheet === undefined && found.external === undefined) tables.push("");
      return " ";
    }
    const area = found.here ?? found.there;
    if (area !== undefined) cells.push(reference(found.sheet, area));
    else if (found.table !== undefined) tables.push(found.table);
    else if (found.nameThere !== undefined) names.push(found.nameThere);
    else if (found.word !== undefined && found.call === undefined) names.push(found.word);
    else if (found.word !== undefined) anywhere ||= FAR_REACHING.test(found.word);
    return " ";
  });
  // What is left of a range or of a sheet's name was not understood: it may lead to any cell.
  return { cells, names, tables, anywhere: anywhere || /[:!]/.test(rest) };
}

function reference(sheet: string | undefined, text: string): Reference {
  const [first, last = first] = text.split(":") as [string, string?];
  const [from, to] = [edge(first), edge(last)];
  return {
    sheets: sheet === undefined ? undefined : sheetsOf(sheet),
    area: {
      top: from.row ?? 0,
      left: from.col ?? 0,
      bottom: to.row ?? LAST_ROW,
      right: to.col ?? LAST_COLUMN,
    },
    fixed: { top: from.fixedRow, left: from.fixedCol, bottom: to.fixedRow, right: to.fixedCol },
  };
}

/** One corner; a whole column has no row, a whole row no column. */
function edge(text: string) {
  const corner = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (!corner) throw new Error(`${text} is no corner of an area.`);
  const [, dollarCol = "", letters = "", dollarRow = "", digits = ""] = corner;
  const isRow = letters === "";
  return {
    row: digits === "" ? undefined : Number(digits) - 1,
    col: isRow ? undefined : columnIndex(letters),
    fixedRow: digits === "" || dollarRow !== "" || (isRow && dollarCol !== ""),
    fixedCol: isRow || dollarCol !== "",
  };
}

function sheetsOf(written: string): [string, string] {
  const plain = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const [first, last = first] = plain.split(":") as [string, string?];
  return [first, last];
}

/** The cells of a reference when its formula stands some rows further down and columns to the right. */
export function movedArea({ area, fixed }: Reference, down: number, right: number): Area {
  const rows = [area.top + (fixed.top ? 0 : down), area.bottom + (fixed.bottom ? 0 : down)];
  const cols = [area.left + (fixed.left ? 0 : right), area.right + (fixed.right ? 0 : right)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...cols),
    right: Math.max(...cols),
  };
}
