const DOLLAR = 36;
const OPEN = 40;
const DOT = 46;
/** Signs that may stand between the cells of a plain formula. */
const BETWEEN: ReadonlySet<number> = new Set([..." ()*+,-/<=>^%"].map((sign) => sign.charCodeAt(0)));
/** What makes more of a cell's name than the name of a cell: `A1:`, `A1!`, `A1.`, `A1_`, `A1[`, `A1$`. */
const JOINING: ReadonlySet<number> = new Set([...":!._[$?\\"].map((sign) => sign.charCodeAt(0)));
/** Functions whose cells are known only once they are worked out. */
const FAR_REACHING: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);

/**
 * Whether a formula names nothing but single cells of its own sheet, functions and numbers, as most formulas of large sheets do.
 * Letter by letter and without any object, for there may be a hundred thousand of them.
 *
 * @param text  holds the formula from `from` up to `to`, as it is written in the file
 * @param found is told each cell, row and column from 0; what it was told counts only where the answer is yes
 */
export function namesOnlyCells(
  text: string,
  from: number,
  to: number,
  found: (row: number, col: number) => void,
): boolean {
  let at = from;
  while (at < to) {
    const sign = text.charCodeAt(at);
    if (BETWEEN.has(sign)) at++;
    else if (isDigit(sign)) {
      while (at < to && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === DOT)) at++;
      if (at < to && !BETWEEN.has(text.charCodeAt(at))) return false;
    } else if (isLetter(sign) || sign === DOLLAR) {
      const end = readWord(text, at, to, found);
      if (end < 0) return false;
      at = end;
    } else return false;
  }
  return true;
}

/** Reads the name of a cell or of a function; gives where it ends, or -1 where it is anything else. */
function readWord(text: string, from: number, to: number, found: (row: number, col: number) => void): number {
  let at = text.charCodeAt(from) === DOLLAR ? from + 1 : from;
  const letters = at;
  let col = 0;
  while (at < to && isLetter(text.charCodeAt(at))) col = col * 26 + text.charCodeAt(at++) - 64;
  const lettersEnd = at;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  while (at < to && isDigit(text.charCodeAt(at))) row = row * 10 + text.charCodeAt(at++) - 48;
  const next = at < to ? text.charCodeAt(at) : OPEN + 1;
  if (next === OPEN) return isFunction(text.slice(from, at)) ? at : -1;
  const isCell = isBetween(lettersEnd - letters, 1, 3) && isBetween(at - digits, 1, 7) && row > 0;
  if (!isCell || isLetter(next) || JOINING.has(next)) return -1;
  found(row - 1, col - 1);
  return at;
}

function isBetween(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

function isFunction(name: string): boolean {
  return !name.includes("$") && !FAR_REACHING.has(name);
}

function isLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
