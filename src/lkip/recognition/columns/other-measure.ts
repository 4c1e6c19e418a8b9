import type { Region } from "../region";
import { type Assignment, countsMoney, textOf } from "./assignment";
import type { Example } from "./ask-columns";
import { follows } from "./evidence";
import type { Figures } from "./figures";

/** Words of percentages that stand beside money and are not worked out of it: what was built, done or delivered. */
const BESIDE_MONEY = /\b(fisik|kinerja|output|outcome|keluaran|progres+|volume)\b/;
const OF_MONEY = /keuangan|anggaran|serap|pagu|belanja|\bdana\b|\brp\b/;
/** This is never money, also where nothing is printed yet. */
const NEVER_MONEY = /\bfisik\b/;

/** Whether words say that a column of percentages measures something else than the money beside it, and its numbers do not deny it. */
export function isBesideMoney(region: Region, own: Assignment, figures: Figures): boolean {
  if (!countsMoney(region, own)) return false;
  const text = textOf(region, own.result).toLowerCase();
  if (!BESIDE_MONEY.test(text) || OF_MONEY.test(text)) return false;
  const { hits, misses } = tally(own, figures);
  return hits + misses > 0 ? hits <= misses : NEVER_MONEY.test(text);
}

/** From so many numbers on it is no chance that none of them follows: the office works the column out in another way. */
const MANY = 4;

/** The first number of a column where none of many follows from the two, as far as they tell; undefined where some do. */
export function strangeNumber(own: Assignment, figures: Figures): Example | undefined {
  const { hits, misses } = tally(own, figures);
  if (hits > 0 || misses < MANY) return undefined;
  const { target, realisasi, result } = own;
  const printed = figures.columns.get(result) ?? [];
  for (const [at, row] of figures.rows.entries()) {
    const [t, r, c] = [target.figures[at], realisasi.figures[at], printed[at]];
    if (t && r && c && t.value !== 0) return { row, printed: c.value, expected: (r.value / t.value) * 100 };
  }
  return undefined;
}

/**
 * The assignments without those of which no number follows, where another column is worked out of the same two and some of its
 * numbers do: two columns of one ratio would agree.
 */
export function withoutStrangers(assigned: readonly Assignment[], figures: Figures): Assignment[] {
  const tallied = assigned.map((own) => ({ own, ...tally(own, figures) }));
  const follow = tallied.filter(({ hits }) => hits > 0);
  return tallied
    .filter(
      ({ own, hits, misses }) => hits > 0 || misses < 2 || !follow.some((other) => samePair(own, other.own)),
    )
    .map(({ own }) => own);
}

interface Tally {
  readonly hits: number;
  readonly misses: number;
}

/** How many printed results follow from the two columns, by any rule, and how many do not. */
function tally({ target, realisasi, result }: Assignment, { columns }: Figures): Tally {
  let [hits, misses] = [0, 0];
  columns.get(result)?.forEach((printed, row) => {
    const [t, r] = [target.figures[row], realisasi.figures[row]];
    if (!t || !r || !printed) return;
    if (follows(t, r, printed)) hits++;
    else misses++;
  });
  return { hits, misses };
}

function samePair(a: Assignment, b: Assignment): boolean {
  return a.target.col === b.target.col && a.realisasi.col === b.realisasi.col;
}
