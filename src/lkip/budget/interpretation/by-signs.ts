import { hasAmount } from "./amounts";
import { OUT, TOTAL } from "./line";
import type { Material } from "./material";
import { weigh, type Reading } from "./reading";
import { FAMILIES, SIGN_PRIORS, type Sign } from "./signs";
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

/**
 * Readings in which rows that look alike stand at one depth: for each family of signs the depths of its keys that the
 * printed sums bear out best.
 *
 * @returns each with its score on the first rows, the best of a family first
 */
export function bySigns(material: Material): (Reading & { readonly sampled: number })[] {
  return FAMILIES.flatMap((family) => {
    const keyed = keysOf(material, family);
    if (!keyed || keyed.count > MOST_KEYS) return [];
    const choices = search(material, keyed, priorOf(family));
    return choices.slice(0, KEPT).map(({ depths, score, penalty }) => ({
      origin: "signs" as const,
      depth: assigned(keyed.keys, depths),
      penalty,
      sampled: score,
    }));
  });
}

function priorOf(family: readonly Sign[]): number {
  const own = family.reduce((sum, sign) => sum + SIGN_PRIORS[sign].prior, 0);
  return own + FURTHER_SIGN * (family.length - 1);
}

/** The key of every row in a family; undefined where it tells no two rows apart. */
function keysOf({ lines, amounts, signs, totals }: Material, family: readonly Sign[]): Keyed | undefined {
  const columns = family.map((sign) => signs.keys[sign]);
  const bare = family.includes("font") || (family.length === 1 && family[0] === "indent");
  const numbers = new Map<number, number>();
  const own = (row: number) => columns.reduce((key, column) => key * 256 + column[row]!, 0);
  const withAmount = new Set<number>();
  for (let row = 0; row < lines.length; row++)
    if (totals[row] === 0 && hasAmount(amounts, row)) withAmount.add(own(row));
  if (withAmount.size < 2 && !(family.length === 1 && family[0] === "word")) return undefined;
  const keys = new Int16Array(lines.length);
  for (let row = 0; row < lines.length; row++) {
    const key = own(row);
    const heading = !bare && key !== 0 && withAmount.has(key) && lines[row]!.text !== "";
    if (totals[row] === 1) keys[row] = TOTAL;
    else if (!hasAmount(amounts, row) && !heading) keys[row] = OUT;
    else {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      keys[row] = number;
    }
  }
  return { keys, count: numbers.size };
}

function assigned(keys: Int16Array, depths: readonly number[]): Int16Array {
  return keys.map((key) => (key === TOTAL || key === OUT ? key : depths[key]!));
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
