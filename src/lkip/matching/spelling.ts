const SHORTEST = 5;
const LONG = 8;

/**
 * How much of a word is right if it is the other one mistyped: 1 less a share for each wrong letter. One letter may be
 * wrong in a word of five letters, two in one of eight, never the first one
 * unless it is missing or has changed places with the second.
 *
 * @returns 0 where two words are no mistyping of each other
 * @example spelling("sakip", "saki") // 0.8
 */
export function spelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const most = longest >= LONG ? 2 : 1;
  if (longest < SHORTEST || Math.abs(a.length - b.length) > most) return 0;
  if (a[0] !== b[0]) return a.slice(1) === b || b.slice(1) === a || swapsStart(a, b) ? 1 - 1 / longest : 0;
  if (!startsAlike(a, b)) return 0;
  const distance = editDistance(a, b);
  return distance <= most ? 1 - distance / longest : 0;
}

/** The first two letters that changed places: "etrisi" for "terisi". */
function swapsStart(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

/** A look before the work: a mistyped word keeps at least two of its first four letters near its start. */
function startsAlike(a: string, b: string): boolean {
  let kept = 0;
  const start = b.slice(0, 5);
  for (const letter of a.slice(0, 4).split("")) if (start.includes(letter)) kept++;
  return kept >= 2;
}

/** Letters to put in, take out or change; two neighbours that changed places count once. */
function editDistance(a: string, b: string): number {
  const columns = b.split("").map((letter, j): Column => ({ letter, last: j + 1, beforeLast: j + 1 }));
  let letterAbove = "";
  for (const [i, letter] of a.split("").entries()) {
    let left = { letter: "", current: i + 1, last: i, beforeLast: i - 1 };
    let farLeft = left.beforeLast;
    for (const column of columns) {
      const { last, beforeLast } = column;
      const changed = left.last + (letter === column.letter ? 0 : 1);
      const swapped = letter === left.letter && letterAbove === column.letter;
      const least = Math.min(last + 1, left.current + 1, changed);
      const current = swapped ? Math.min(least, farLeft + 1) : least;
      farLeft = left.beforeLast;
      left = { letter: column.letter, current, last, beforeLast };
      [column.last, column.beforeLast] = [current, last];
    }
    letterAbove = letter;
  }
  return columns.at(-1)?.last ?? a.length;
}

/** A letter of the other word, with the distances up to it from the last letter's row and from the row before that. */
interface Column {
  readonly letter: string;
  last: number;
  beforeLast: number;
}
