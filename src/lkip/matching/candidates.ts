import { groupBy } from "../../workbook/group-by";
import type { NameWords } from "./name-words";

/** Words that stand in more names than this are common: alone they don't make two names worth comparing. */
const COMMON = 60;
/** Tables up to this many comparisons are compared name by name. */
const SMALL = 3600;
/** The rarest words of a name, which two names share in pairs. */
const RAREST = 5;
/** Letters at the start of a word that survive most mistypings. */
const START = 4;

/** A name by its place in its table. */
export interface WordedName {
  readonly index: number;
  readonly words: NameWords;
}

/**
 * Which names are worth comparing: all where the tables are small; else those that share a rare word, the start of a
 * rare word, or two of their rarest words.
 */
export function candidatePairs(
  left: readonly WordedName[],
  right: readonly WordedName[],
): [WordedName, WordedName][] {
  if (left.length * right.length <= SMALL)
    return left.flatMap((own) => right.map((other): [WordedName, WordedName] => [own, other]));
  const uses = usesOf([...left, ...right].map(({ words }) => words));
  const keyed = right.flatMap((name) => [...keysOf(name.words, uses)].map((key) => ({ key, name })));
  const byKey = groupBy(keyed, ({ key }) => key);
  return left.flatMap((own) => {
    const near = new Set<WordedName>();
    for (const key of keysOf(own.words, uses)) {
      const list = byKey.get(key) ?? [];
      if (list.length <= COMMON) for (const { name } of list) near.add(name);
    }
    return [...near].map((other): [WordedName, WordedName] => [own, other]);
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
