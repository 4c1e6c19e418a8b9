import { bestPairs, type Candidate } from "./best-pairs";
import { groupBy } from "../../workbook/group-by";
import { candidatePairs } from "./candidates";
import { normalizeName } from "./normalize-name";
import { wordSimilarity } from "./similarity";
import { wordsOf, type NameWords } from "./name-words";

export interface MatchOptions {
  /** Least similarity of a pair. */
  readonly threshold?: number;
  /** Pairs that the user has tied: they come before all others. */
  readonly ties?: readonly { readonly left: number; readonly right: number }[];
  /** What tells rows of one name apart: the name of their sasaran or program. */
  readonly secondary?: { readonly left: readonly string[]; readonly right: readonly string[] };
}

export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly unmatchedLeft: readonly number[];
  readonly unmatchedRight: readonly number[];
}

/**
 * Least similarity of two names that mean one thing: what one name has more may weigh about as much as what both share,
 * and one word in another's place needs more than six that are shared.
 */
const THRESHOLD = 0.64;
/** What an equal context adds to a pair: it decides between equals and never makes a pair. */
const CONTEXT_WEIGHT = 0.1;

/**
 * Ties names one to one, all at once: equal names first, then the best total of the rest, each pair worth what it lies
 * above the threshold. A name without a partner above it, or with two as good, stays unmatched: nothing is guessed.
 */
export function matchNames(
  left: readonly string[],
  right: readonly string[],
  options: MatchOptions = {},
): Matching {
  const pairs: Pair[] = [];
  const names = { left: left.map(normalizeName), right: right.map(normalizeName) };
  const freeLeft = new Set(left.keys());
  const freeRight = new Set(right.keys());
  const take = (pair: Pair) => {
    if (!freeLeft.has(pair.left) || !freeRight.has(pair.right)) return;
    freeLeft.delete(pair.left);
    freeRight.delete(pair.right);
    pairs.push(pair);
  };
  for (const tie of options.ties ?? []) take({ ...tie, similarity: 1 });
  const { secondary } = options;
  if (secondary) {
    const keys = (side: readonly string[], context: readonly string[]) =>
      side.map((name, i) => (name === "" ? "" : `${name}|${normalizeName(context[i] ?? "")}`));
    takeEqual(
      keys(names.left, secondary.left),
      keys(names.right, secondary.right),
      freeLeft,
      freeRight,
      take,
    );
  }
  takeEqual(names.left, names.right, freeLeft, freeRight, take);
  const candidates = candidatesOf(left, right, freeLeft, freeRight, options);
  for (const { left: l, right: r, similarity } of bestPairs(candidates, names))
    take({ left: l, right: r, similarity });
  pairs.sort((a, b) => a.left - b.left);
  return { pairs, unmatchedLeft: [...freeLeft], unmatchedRight: [...freeRight] };
}

/** Pairs equal names in their order; an empty name equals none. */
function takeEqual(
  left: readonly string[],
  right: readonly string[],
  freeLeft: ReadonlySet<number>,
  freeRight: ReadonlySet<number>,
  take: (pair: Pair) => void,
): void {
  const byName = groupBy(namesAt(right, freeRight), ({ name }) => name);
  for (const list of byName.values()) list.reverse();
  for (const { index, name } of namesAt(left, freeLeft)) {
    const partner = name === "" ? undefined : byName.get(name)?.pop();
    if (partner) take({ left: index, right: partner.index, similarity: 1 });
  }
}

/** The names at some indexes, in their order. */
function namesAt(names: readonly string[], wanted: ReadonlySet<number>): { index: number; name: string }[] {
  return names.flatMap((name, index) => (wanted.has(index) ? [{ index, name }] : []));
}

function candidatesOf(
  left: readonly string[],
  right: readonly string[],
  freeLeft: ReadonlySet<number>,
  freeRight: ReadonlySet<number>,
  { threshold = THRESHOLD, secondary }: MatchOptions,
): Candidate[] {
  if (freeLeft.size === 0 || freeRight.size === 0) return [];
  const worded = ({ index, name }: { index: number; name: string }) => ({ index, words: wordsOf(name) });
  const lefts = namesAt(left, freeLeft).map(worded);
  const rights = namesAt(right, freeRight).map(worded);
  const contextOf = cached(wordsOf);
  return candidatePairs(lefts, rights).flatMap(([own, other]): Candidate[] => {
    const similarity = wordSimilarity(own.words, other.words);
    if (similarity < threshold) return [];
    const [l, r] = [own.index, other.index];
    const context = secondary
      ? wordSimilarity(contextOf(secondary.left[l] ?? ""), contextOf(secondary.right[r] ?? ""))
      : 0;
    return [{ left: l, right: r, similarity, worth: similarity - threshold + CONTEXT_WEIGHT * context }];
  });
}

function cached(read: (name: string) => NameWords): (name: string) => NameWords {
  const known = new Map<string, NameWords>();
  return (name) => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    return found;
  };
}
