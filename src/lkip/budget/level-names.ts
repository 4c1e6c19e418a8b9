import type { Level } from "../recognition/level-words";
import { inTree, TOTAL } from "./interpretation/line";
import type { Signs } from "./interpretation/signs";

const LEVELS = ["program", "kegiatan", "sub"] as const;
/** From so many depths on, one row alone at the top stands for the SKPD. */
const WITH_SKPD = 4;

/** The levels of the rows of a reading, and the depth of the programs in it. */
export interface NamedLevels {
  levelOf(row: number): Level;
  readonly programDepth: number;
}

/**
 * Names the depths of a reading: where words or codes name rows, by them; else the top is the programs.
 *
 * @param tree depths in the tree
 */
export function levelNames(tree: Int16Array, signs: Signs): NamedLevels {
  const programDepth = depthOfPrograms(tree, signs);
  const levelOf = (row: number): Level => {
    const depth = tree[row];
    const own = ownLevel(signs, row);
    if (depth === TOTAL) return "jumlah";
    if (own !== undefined && own !== "jumlah") return own;
    return inTree(depth) ? levelAt(depth - programDepth) : "lain";
  };
  return { levelOf, programDepth };
}

/** The level that a row's words or its code name. */
export function ownLevel({ words, codes }: Signs, row: number): Level | undefined {
  const word = words[row];
  const code = codes[row];
  if (word !== undefined && word !== "urusan") return word;
  if (code === "program" || code === "kegiatan" || code === "sub") return code;
  if (code === "skpd") return "urusan";
  return code?.startsWith("rekening") ? "rincian" : word;
}

function levelAt(below: number): Level {
  return below < 0 ? "urusan" : (LEVELS[below] ?? "rincian");
}

function depthOfPrograms(tree: Int16Array, signs: Signs): number {
  const votes = new Map<number, number>();
  let deepest = 0;
  let tops = 0;
  tree.forEach((depth, row) => {
    if (!inTree(depth)) return;
    deepest = Math.max(deepest, depth);
    if (depth === 0) tops++;
    const own = ownLevel(signs, row);
    const at = (LEVELS as readonly (Level | undefined)[]).indexOf(own);
    const vote = at >= 0 ? depth - at : own === "urusan" ? depth + 1 : undefined;
    if (vote !== undefined) votes.set(vote, (votes.get(vote) ?? 0) + (own === "program" ? 2 : 1));
  });
  const [voted] = [...votes].sort((a, b) => b[1] - a[1]);
  if (voted) return voted[0];
  return deepest + 1 >= WITH_SKPD && tops === 1 ? 1 : 0;
}
