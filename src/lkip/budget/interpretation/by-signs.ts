import { countAt, depthAt } from "./block";
import { OUT, TOTAL } from "./line";
import type { Material } from "./material";
import { weigh } from "./reading";
import { FAMILIES, isNamed, SIGN_PRIORS, type Sign, type Signs } from "./signs";
import { DEPTH_PENALTY, FURTHER_SIGN, MERGE_PENALTY } from "./weights";

/** Rows from the top by which the depths of the keys are searched. */
const SAMPLE_ROWS = 400;
/** Keys whose depths are all tried; with more of them the search climbs. */
const EXHAUSTIVE = 5;
const MOST_KEYS = 14;
const DEEPEST = 8;
const CLIMBS = 4;
/** Best readings of a family that are looked at in full. */
const KEPT = 6;
/** What it costs that the first rows stand below something that is not in the table. */
const SHIFTED_PENALTY = 0.5;

interface Keyed {
  /** For each row the number of its key, TOTAL, or OUT. */
  readonly keys: Int16Array;
  /** How many keys there are, numbered as they first appear. */
  readonly count: number;
}

interface Choice {
  readonly depths: readonly number[];
  readonly score: number;
  readonly penalty: number;
}

/** A reading that is not written out yet. */
export interface Sketch {
  readonly penalty: number;
  /** Its score on the first rows. */
  readonly sampled: number;
  /** The depths of the first rows: equal for two sketches that are alike there. */
  sample(): Int16Array;
  depth(): Int16Array;
}

/**
 * Readings in which rows that look alike stand at one depth: for each family of signs the depths of its keys that the
 * printed sums bear out best, the best of a family first.
 */
export function bySigns(material: Material): Sketch[] {
  return FAMILIES.flatMap((family) => {
    const keyed = keysOf(material, family);
    if (!keyed || keyed.count > MOST_KEYS) return [];
    const { keys } = keyed;
    const choices = search(material, keyed, priorOf(family));
    return choices.slice(0, KEPT).map(({ depths, score, penalty }) => ({
      penalty,
      sampled: score,
      sample: () => assigned(keys.subarray(0, SAMPLE_ROWS), depths),
      depth: () => assigned(keys, depths),
    }));
  });
}

function priorOf(family: readonly Sign[]): number {
  const own = family.reduce((sum, sign) => sum + SIGN_PRIORS[sign].prior, 0);
  return own + FURTHER_SIGN * (family.length - 1);
}

/** The key of every row in a family; undefined where it tells no two rows apart. */
function keysOf({ lines, has, signs, totals }: Material, family: readonly Sign[]): Keyed | undefined {
  const own = combined(family.map((sign) => signs.keys[sign]));
  if (!own) return undefined;
  const bare = family.includes("font") || (family.length === 1 && family[0] === "indent");
  const withAmount = new Uint8Array(own.count);
  let apart = 0;
  for (let row = 0; row < lines.length; row++) {
    const key = depthAt(own.keys, row);
    if (totals[row] === 1 || has[row] === 0 || withAmount[key] === 1) continue;
    withAmount[key] = 1;
    apart++;
  }
  if (apart < 2 && !(family.length === 1 && family[0] === "word")) return undefined;
  const numbers = new Int32Array(own.count).fill(-1);
  let count = 0;
  const keys = new Int16Array(lines.length);
  for (let row = 0; row < lines.length; row++) {
    const key = depthAt(own.keys, row);
    if (totals[row] === 1) keys[row] = TOTAL;
    else if (has[row] === 0 && (bare || !isHeading(signs, row, key, withAmount))) keys[row] = OUT;
    else {
      if (numbers[key] === -1) numbers[key] = count++;
      keys[row] = countAt(numbers, key);
    }
  }
  return { keys, count };
}

/** Whether a row without amounts stands above others: its level is named, or it looks like rows with amounts. */
function isHeading(signs: Signs, row: number, key: number, withAmount: Uint8Array): boolean {
  return isNamed(signs, row) || (withAmount[key] === 1 && showsAnything(signs, row));
}

function showsAnything({ keys }: Signs, row: number): boolean {
  return keys.word[row] !== 0 || keys.code[row] !== 0 || keys.number[row] !== 0;
}

/** Most keys that a combination of signs can have. */
const MOST_COMBINED = 100_000;

/** One key for each combination; undefined where there are too many to mean anything. */
function combined(columns: readonly Int16Array[]): Keyed | undefined {
  const [first, ...others] = columns;
  if (!first) return undefined;
  let keys = first;
  let count = 1 + highest(keys);
  for (const column of others) {
    const width = 1 + highest(column);
    if (count * width > MOST_COMBINED) return undefined;
    const numbers = new Int32Array(count * width).fill(-1);
    const next = new Int16Array(keys.length);
    let used = 0;
    for (let row = 0; row < keys.length; row++) {
      const at = depthAt(keys, row) * width + depthAt(column, row);
      if (numbers[at] === -1) numbers[at] = used++;
      next[row] = countAt(numbers, at);
    }
    [keys, count] = [next, used];
  }
  return { keys, count };
}

function highest(keys: Int16Array): number {
  let most = 0;
  for (let row = 0; row < keys.length; row++) most = Math.max(most, depthAt(keys, row));
  return most;
}

function assigned(keys: Int16Array, depths: readonly number[]): Int16Array {
  const depthOf = Int16Array.from(depths);
  return keys.map((key) => (key === TOTAL || key === OUT ? key : depthAt(depthOf, key)));
}

function search(material: Material, keyed: Keyed, prior: number): Choice[] {
  if (keyed.count === 0) return [];
  const end = Math.min(keyed.keys.length, SAMPLE_ROWS);
  const sample = keyed.keys.subarray(0, end);
  const judge = (depths: readonly number[], extra = 0): Choice => {
    const depth = assigned(sample, depths);
    const { hits, misses } = weigh(depth, material.amounts, material.sums.walk(depth, end), end);
    const apart = new Set(depths).size;
    const penalty = prior + DEPTH_PENALTY * (apart - 1) + MERGE_PENALTY * (keyed.count - apart) + extra;
    return { depths, penalty, score: hits - misses - penalty };
  };
  const tried =
    keyed.count <= EXHAUSTIVE
      ? [...growing(keyed.count), ...shifted(keyed.count)].map(([depths, extra]) => judge(depths, extra))
      : climbed(keyed.count, judge);
  return tried.sort((a, b) => b.score - a.score);
}

/** All depths in which a new key stands at most one below those before it. */
function growing(count: number): [depths: number[], extra: number][] {
  let all: number[][] = [[0]];
  for (let key = 1; key < count; key++)
    all = all.flatMap((depths) =>
      Array.from({ length: Math.max(...depths) + 2 }, (_, depth) => [...depths, depth]),
    );
  return all.map((depths) => [depths, 0]);
}

/** Depths in which the first rows stand below a row that is not in the table. */
function shifted(count: number): [depths: number[], extra: number][] {
  if (count < 2 || count > 4) return [];
  let rest: number[][] = [[]];
  for (let key = 1; key < count; key++)
    rest = rest.flatMap((depths) => [0, 1, 2, 3].map((depth) => [...depths, depth]));
  return [1, 2].flatMap((first) =>
    rest.map((depths): [number[], number] => [[first, ...depths], SHIFTED_PENALTY]),
  );
}

/** From each key one below the other, and from all side by side, one key moved at a time as long as it gains. */
function climbed(count: number, judge: (depths: readonly number[]) => Choice): Choice[] {
  const keys = Array.from({ length: count }, (_, key) => key);
  return [keys, keys.map(() => 0)].map((start) => {
    let best = judge(start);
    for (let round = 0, moved = true; moved && round < CLIMBS; round++) {
      moved = false;
      for (const key of keys)
        for (let depth = 0; depth < Math.min(count, DEEPEST); depth++) {
          if (depth === best.depths[key]) continue;
          const other = judge(best.depths.map((own, at) => (at === key ? depth : own)));
          if (other.score <= best.score + 1e-9) continue;
          [best, moved] = [other, true];
        }
    }
    return best;
  });
}
