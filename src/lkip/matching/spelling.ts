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
  for (let i = 0; i < 4; i++) if (b.slice(0, 5).includes(a[i]!)) kept++;
  return kept >= 2;
}

/** Letters to put in, take out or change; two neighbours that changed places count once. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(previous[j]! + 1, current[j - 1]! + 1, changed);
      current[j] = swapped ? Math.min(least, before[j - 2]! + 1) : least;
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}
