import { assign } from "./assignment";
import { normalizeName } from "./normalize-name";
import { wordSimilarity, wordsOf, type NameWords } from "./similarity";

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

/** Least similarity of two names that mean one thing. */
const THRESHOLD = 0.62;
/** What an equal context adds to a pair: it decides between equals and never makes a pair. */
const CONTEXT_WEIGHT = 0.1;
/** Stems that stand in more names than this tell nothing apart. */
const COMMON = 60;
/** Largest group that is assigned exactly; a larger one is paired best first. */
const LARGEST_EXACT = 150;

/**
 * Ties names one to one, all at once: equal names first, then the best total similarity of the rest. A name without a
 * partner above the threshold stays unmatched: nothing is guessed.
 */
export function matchNames(
  left: readonly string[],
  right: readonly string[],
  options: MatchOptions = {},
): Matching {
  const pairs: Pair[] = [];
  const freeLeft = new Set(left.keys());
  const freeRight = new Set(right.keys());
  const take = (pair: Pair) => {
    if (!freeLeft.delete(pair.left)) return;
    if (freeRight.delete(pair.right)) pairs.push(pair);
    else freeLeft.add(pair.left);
  };
  for (const tie of options.ties ?? []) take({ ...tie, similarity: 1 });
  const context = options.secondary;
  if (context) takeEqual(left, right, freeLeft, freeRight, take, context);
  takeEqual(left, right, freeLeft, freeRight, take);
  for (const pair of bestPairs(left, right, freeLeft, freeRight, options)) take(pair);
  pairs.sort((a, b) => a.left - b.left);
  return { pairs, unmatchedLeft: [...freeLeft], unmatchedRight: [...freeRight] };
}

/** Pairs equal names in their order; with a context only those whose contexts are equal too. */
function takeEqual(
  left: readonly string[],
  right: readonly string[],
  freeLeft: ReadonlySet<number>,
  freeRight: ReadonlySet<number>,
  take: (pair: Pair) => void,
  context?: MatchOptions["secondary"],
): void {
  const key = (name: string, other: string | undefined) => {
    const normalized = normalizeName(name);
    return normalized === ""
      ? undefined
      : other === undefined
        ? normalized
        : `${normalized}|${normalizeName(other)}`;
  };
  const byName = new Map<string, number[]>();
  for (const index of freeRight) {
    const name = key(right[index]!, context?.right[index]);
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), index]);
  }
  for (const index of [...freeLeft]) {
    const partner = byName.get(key(left[index]!, context?.left[index]) ?? "")?.shift();
    if (partner !== undefined) take({ left: index, right: partner, similarity: 1 });
  }
}

function bestPairs(
  left: readonly string[],
  right: readonly string[],
  freeLeft: ReadonlySet<number>,
  freeRight: ReadonlySet<number>,
  { threshold = THRESHOLD, secondary }: MatchOptions,
): Pair[] {
  if (freeLeft.size === 0 || freeRight.size === 0) return [];
  const wordsLeft = new Map([...freeLeft].map((index) => [index, wordsOf(left[index]!)]));
  const wordsRight = new Map([...freeRight].map((index) => [index, wordsOf(right[index]!)]));
  const candidates = candidatePairs(wordsLeft, wordsRight).flatMap(
    ([l, r]): (Pair & { readonly rank: number })[] => {
      const similarity = wordSimilarity(wordsLeft.get(l)!, wordsRight.get(r)!);
      if (similarity < threshold) return [];
      const context = secondary
        ? wordSimilarity(wordsOf(secondary.left[l]!), wordsOf(secondary.right[r]!))
        : 0;
      return [{ left: l, right: r, similarity, rank: similarity + CONTEXT_WEIGHT * context }];
    },
  );
  return components(candidates).flatMap(bestOf);
}

/** Pairs that share a stem which is not too common; all pairs where the tables are small. */
function candidatePairs(
  left: ReadonlyMap<number, NameWords>,
  right: ReadonlyMap<number, NameWords>,
): [number, number][] {
  if (left.size * right.size <= COMMON * COMMON)
    return [...left.keys()].flatMap((l) => [...right.keys()].map((r): [number, number] => [l, r]));
  const byStem = new Map<string, number[]>();
  for (const [index, { stems }] of right)
    for (const word of stems.keys()) {
      const list = byStem.get(word);
      if (list) list.push(index);
      else byStem.set(word, [index]);
    }
  return [...left].flatMap(([index, { stems }]) => {
    const near = new Set<number>();
    for (const word of stems.keys()) {
      const list = byStem.get(word) ?? [];
      if (list.length <= COMMON) for (const other of list) near.add(other);
    }
    return [...near].map((other): [number, number] => [index, other]);
  });
}

type Ranked = Pair & { readonly rank: number };

/** Candidates in groups that share no name. */
function components(candidates: readonly Ranked[]): Ranked[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.has(root)) root = parent.get(root)!;
    while (parent.has(key)) {
      const next = parent.get(key)!;
      parent.set(key, root);
      if (next === root) break;
      key = next;
    }
    return root;
  };
  for (const { left, right } of candidates) {
    const [a, b] = [find(`l${left}`), find(`r${right}`)];
    if (a !== b) parent.set(a, b);
  }
  const groups = new Map<string, Ranked[]>();
  for (const candidate of candidates) {
    const root = find(`l${candidate.left}`);
    const group = groups.get(root);
    if (group) group.push(candidate);
    else groups.set(root, [candidate]);
  }
  return [...groups.values()];
}

function bestOf(group: readonly Ranked[]): readonly Pair[] {
  const lefts = [...new Set(group.map(({ left }) => left))];
  const rights = [...new Set(group.map(({ right }) => right))];
  if (lefts.length * rights.length === 1) return group;
  if (lefts.length > LARGEST_EXACT || rights.length > LARGEST_EXACT)
    return [...group].sort((a, b) => b.rank - a.rank);
  const ranks = new Map(group.map((pair) => [`${pair.left},${pair.right}`, pair]));
  const size = Math.max(lefts.length, rights.length);
  const cost = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_unused, j) => -(ranks.get(`${lefts[i]},${rights[j]}`)?.rank ?? 0)),
  );
  return assign(cost).flatMap((j, i) => ranks.get(`${lefts[i]},${rights[j]}`) ?? []);
}
