import { assign } from "./assignment";
import { groupBy } from "../../workbook/group-by";
import { components } from "./components";

/** Two names that may be one, and what their pair is worth: 0 is as good as no pair. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
  readonly worth: number;
}

/** Largest group that is assigned exactly; a larger one is paired best first. */
const LARGEST_EXACT = 150;
const NOISE = 1e-9;

/** The names of both sides; equal names are told apart by their order alone. */
export interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * The one-to-one pairs of greatest total worth. Where another choice is worth as much, nothing tells which is meant:
 * those names stay unpaired.
 */
export function bestPairs(candidates: readonly Candidate[], names: Sides): Candidate[] {
  return components(candidates).flatMap((group) => {
    if (group.length === 1) return group;
    const chosen = inOrder(bestOf(group), names);
    const doubtful = doubtIn(group, chosen, names);
    return chosen.filter((pair) => !doubtful(pair));
  });
}

/** Pairs of the same names that are worth the same take each other's partners, so that both sides run in one order. */
function inOrder(pairs: readonly Candidate[], names: Sides): Candidate[] {
  const alike = groupBy(pairs, ({ left, right, worth }) =>
    [names.left[left], names.right[right], worth.toFixed(9)].join("|"),
  );
  return [...alike.values()].flatMap((group) => {
    const rights = group.map(({ right }) => right).sort((a, b) => a - b);
    const sorted = [...group].sort((a, b) => a.left - b.left);
    return sorted.flatMap((pair, i) => rights.slice(i, i + 1).map((right) => ({ ...pair, right })));
  });
}

/** Tells of a pair whether a free name, or a swap with another pair, would serve as well. */
function doubtIn(
  group: readonly Candidate[],
  chosen: readonly Candidate[],
  names: Sides,
): (pair: Candidate) => boolean {
  const byLeft = new Map(chosen.map((pair) => [pair.left, pair]));
  const byRight = new Map(chosen.map((pair) => [pair.right, pair]));
  const worths = new Map(group.map((each) => [`${each.left},${each.right}`, each.worth]));
  const ofLeft = groupBy(group, (each) => each.left);
  const ofRight = groupBy(group, (each) => each.right);
  const otherRight = (pair: Candidate) =>
    (ofLeft.get(pair.left) ?? []).some((other) => {
      if (names.right[other.right] === names.right[pair.right]) return false;
      const holder = byRight.get(other.right);
      if (!holder) return other.worth >= pair.worth - NOISE;
      if (names.left[holder.left] === names.left[pair.left]) return false;
      const swapped = other.worth + (worths.get(`${holder.left},${pair.right}`) ?? -Infinity);
      return swapped >= pair.worth + holder.worth - NOISE;
    });
  const otherLeft = (pair: Candidate) =>
    (ofRight.get(pair.right) ?? []).some(
      (other) =>
        names.left[other.left] !== names.left[pair.left] &&
        !byLeft.has(other.left) &&
        other.worth >= pair.worth - NOISE,
    );
  return (pair) => otherRight(pair) || otherLeft(pair);
}

function bestOf(group: readonly Candidate[]): readonly Candidate[] {
  const lefts = [...new Set(group.map(({ left }) => left))].sort((a, b) => a - b);
  const rights = [...new Set(group.map(({ right }) => right))].sort((a, b) => a - b);
  if (Math.max(lefts.length, rights.length) > LARGEST_EXACT) return bestFirst(group);
  const worth = new Map(group.map((pair) => [`${pair.left},${pair.right}`, pair]));
  const pairOf = (left: number, right: number) => worth.get(`${left},${right}`);
  const size = Math.max(lefts.length, rights.length);
  const chosen = assign(filledUp(lefts, size), filledUp(rights, size), (left, right) => {
    return -(pairOf(left, right)?.worth ?? 0);
  });
  return chosen.flatMap(([left, right]) => pairOf(left, right) ?? []);
}

/** The names of one side, and as many that stand for none as make it as long as the other. */
function filledUp(names: readonly number[], size: number): number[] {
  return [...names, ...Array.from({ length: size - names.length }, (_, i) => -1 - i)];
}

function bestFirst(group: readonly Candidate[]): Candidate[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  return [...group]
    .sort((a, b) => b.worth - a.worth || a.left - b.left || a.right - b.right)
    .filter((pair) => {
      if (left.has(pair.left) || right.has(pair.right)) return false;
      left.add(pair.left);
      right.add(pair.right);
      return true;
    });
}
