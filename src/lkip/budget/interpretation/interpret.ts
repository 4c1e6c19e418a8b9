import { byAmounts } from "./by-amounts";
import { byNames, flat } from "./by-names";
import { bySigns, type Sketch } from "./by-signs";
import type { Material } from "./material";
import { orderPenalty } from "./order";
import { scored, type Reading, type Scored } from "./reading";
import { repaired } from "./repairs";
import { treeDepths, treeName } from "./shape";
import type { Signs } from "./signs";
import { MARGIN } from "./weights";

/** The competing readings of one table, the best first, each tree once. */
export interface Interpretation {
  readonly best: Scored;
  /** The readings within the margin of the best one, itself included. */
  readonly near: readonly Scored[];
  readonly readings: readonly Scored[];
}

/** From this many rows on only the likeliest readings are looked at in full, and none by the amounts alone. */
const LARGE = 3000;
const LARGE_READINGS = 5;
const REPAIRED = 3;

/** What the user has answered about the levels of a table. */
export interface Answer {
  /** Whether a tree agrees with it. */
  readonly allows: (tree: Int16Array) => boolean;
  /** The tree, changed so that it agrees. */
  readonly applied: (tree: Int16Array) => Int16Array;
}

/** Reads the levels of a table's rows: several complete readings compete, and the printed sums decide. */
export function interpret(material: Material, answer?: Answer): Interpretation {
  const { amounts, totals, sums } = material;
  const large = amounts.rows > LARGE;
  const candidates: Reading[] = [
    flat(material),
    ...byNames(material),
    ...signReadings(material, large ? "terbaik" : "semua"),
  ];
  if (!large) candidates.push(...byAmounts(amounts, totals));
  const judged = onePerTree(candidates.map((reading) => standing(scored(reading, amounts, sums))));
  if (!large)
    judged.push(
      ...judged.slice(0, REPAIRED).flatMap(({ reading }) => repaired(reading, material).map(standing)),
    );
  const ordered = onePerTree(judged.map((each) => inOrder(each, material.signs)));
  const [first, ...others] = ordered.map(({ reading }) => reading);
  if (!first) throw new Error("A table has its flat reading at least.");
  const readings: Ranked = answer ? answered([first, ...others], answer, material) : [first, ...others];
  const [best] = readings;
  return { best, near: readings.filter(({ score }) => score >= best.score - MARGIN), readings };
}

/** Readings, the best first. */
type Ranked = readonly [Scored, ...Scored[]];

/** A reading with its tree, which several readings may share. */
interface Standing {
  readonly reading: Scored;
  readonly tree: Int16Array;
  /** The same for two readings of one tree. */
  readonly name: string;
}

function standing(reading: Scored): Standing {
  const tree = treeDepths(reading.depth);
  return { reading, tree, name: treeName(tree) };
}

/** A reading that has lost what its tree costs where rows stand in another order than their signs say. */
function inOrder({ reading, tree, name }: Standing, signs: Signs): Standing {
  const penalty = orderPenalty(tree, signs);
  return {
    reading: { ...reading, penalty: reading.penalty + penalty, score: reading.score - penalty },
    tree,
    name,
  };
}

/** The readings that agree with an answer; where none does, the best one, changed. */
function answered(ordered: Ranked, answer: Answer, { amounts, sums }: Material): Ranked {
  const [first, ...others] = ordered.filter(({ depth }) => answer.allows(treeDepths(depth)));
  if (first) return [first, ...others];
  const [best] = ordered;
  const depth = answer.applied(treeDepths(best.depth));
  return [scored({ origin: "answer", depth, penalty: best.penalty }, amounts, sums)];
}

function signReadings(material: Material, which: "semua" | "terbaik"): Reading[] {
  const written = ({ penalty, depth }: Sketch): Reading => ({ origin: "signs", penalty, depth: depth() });
  const sketches = bySigns(material);
  if (which === "semua") return sketches.map(written);
  const trees = new Set<string>();
  return sketches
    .sort((a, b) => b.sampled - a.sampled)
    .filter((sketch) => {
      const name = treeName(treeDepths(sketch.sample()));
      return !trees.has(name) && trees.add(name);
    })
    .slice(0, LARGE_READINGS)
    .map(written);
}

/** The best reading of each tree, the best tree first. */
function onePerTree(all: readonly Standing[]): Standing[] {
  const trees = new Set<string>();
  return [...all]
    .sort((a, b) => b.reading.score - a.reading.score)
    .filter(({ name }) => !trees.has(name) && trees.add(name));
}
