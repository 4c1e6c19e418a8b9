import { columnIndex, columnName } from "../../workbook/address";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * What a formula is made of, as far as its references matter: texts, quoted sheet names and brackets are passed over;
 * then whole columns, whole rows, and cells. A name before "(", "!" or a further letter is no cell.
 */
const TOKENS = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'`,
    String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
    String.raw`(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!$])`,
    String.raw`(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])`,
    String.raw`(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])`,
  ].join("|"),
  "g",
);

/**
 * A formula as it reads some rows down and columns to the right: what Excel means by a shared formula.
 *
 * @example shiftFormula("B5/$C$5", 2, 0) // "B7/$C$5"
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replace(
    TOKENS,
    (all, fixA, colA, fixB, colB, fixC, rowC, fixD, rowD, fixE, col, fixF, row) => {
      if (colA !== undefined) return joined(column(fixA, colA, right), column(fixB, colB, right));
      if (rowC !== undefined) return joined(line(fixC, rowC, down), line(fixD, rowD, down));
      if (col === undefined || columnIndex(col) >= LAST_COLUMN) return all;
      const [c, r] = [column(fixE, col, right), line(fixF, row, down)];
      return c === undefined || r === undefined ? "#REF!" : c + r;
    },
  );
}

function joined(from: string | undefined, to: string | undefined): string {
  return from === undefined || to === undefined ? "#REF!" : `${from}:${to}`;
}

function column(fixed: string, name: string, right: number): string | undefined {
  const col = columnIndex(name) + (fixed === "" ? right : 0);
  return col >= 0 && col < LAST_COLUMN ? fixed + columnName(col) : undefined;
}

function line(fixed: string, row: string, down: number): string | undefined {
  const number = Number(row) + (fixed === "" ? down : 0);
  return number >= 1 && number <= LAST_ROW ? `${fixed}${number}` : undefined;
}
