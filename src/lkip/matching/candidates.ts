import { groupBy } from "./components";
import type { NameWords } from "./words";

/** Words that stand in more names than this are common: alone they don't make two names worth comparing. */
const COMMON = 60;
/** Tables up to this many comparisons are compared name by name. */
const SMALL = 3600;
/** The rarest words of a name, which two names share in pairs. */
const RAREST = 5;
/** Letters at the start of a word that survive most mistypings. */
const START = 4;

/**
 * Which names are worth comparing: all where the tables are small; else those that share a rare word, the start of a
 * rare word, or two of their rarest words.
 */
export function candidatePairs(
  left: ReadonlyMap<number, NameWords>,
  right: ReadonlyMap<number, NameWords>,
): [number, number][] {
  if (left.size * right.size <= SMALL)
    return [...left.keys()].flatMap((l) => [...right.keys()].map((r): [number, number] => [l, r]));
  const uses = usesOf([...left.values(), ...right.values()]);
  const keyed = [...right].flatMap(([index, words]) =>
    [...keysOf(words, uses)].map((key) => ({ key, index })),
  );
  const byKey = groupBy(keyed, ({ key }) => key);
  return [...left].flatMap(([index, words]) => {
    const near = new Set<number>();
    for (const key of keysOf(words, uses)) {
      const list = byKey.get(key) ?? [];
      if (list.length <= COMMON) for (const other of list) near.add(other.index);
    }
    return [...near].map((other): [number, number] => [index, other]);
  });
}

/** In how many names each word stands. */
function usesOf(names: readonly NameWords[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { stems } of names) for (const word of stems.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function keysOf({ stems }: NameWords, uses: ReadonlyMap<string, number>): Set<string> {
  const use = (word: string) => uses.get(word) ?? 0;
  const keys = new Set<string>();
  for (const word of stems.keys())
    if (use(word) <= 2 * COMMON) keys.add(word).add(`${word.slice(0, START)}…`);
  const rarest = [...stems.keys()].sort((a, b) => use(a) - use(b) || (a < b ? -1 : 1)).slice(0, RAREST);
  for (const [i, one] of rarest.entries())
    for (const other of rarest.slice(i + 1)) keys.add(one < other ? `${one} ${other}` : `${other} ${one}`);
  return keys;
}
