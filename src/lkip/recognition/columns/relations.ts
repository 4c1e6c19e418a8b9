import type { Region } from "../region";
import { follows, weightOf } from "./evidence";
import { middleOf, type Figure, type Figures } from "./figures";
import { Orientation } from "./orientation";
import { sourcesOf, type Source } from "./sources";

/** A result column and the two that its printed results follow from. */
export interface Relation {
  readonly target: Source;
  readonly realisasi: Source;
  readonly result: number;
  /** Rows that follow, by what they say; and rows that do not. */
  readonly info: number;
  readonly hits: number;
  readonly misses: number;
  readonly words: number;
  readonly score: number;
}

/** A result column with its best relation, and those nearly as good that foresee other results. */
export interface Found {
  readonly relation: Relation;
  readonly sure: boolean;
  readonly rivals: readonly Relation[];
}

const MISS = 0.35;
const WORDS = 0.5;
/** A rival counts that comes as near as this. */
const MARGIN = 0.5;
const LEAST_INFO = 0.9;
/** Most columns of numbers that are tried against each other. */
const MOST_SOURCES = 40;
/** Percentages are no larger than this. */
const LARGEST_RESULT = 10_000;
const MOST_RIVALS = 2;

/** For each column the relation that explains most of its printed results. */
export function findRelations(region: Region, figures: Figures): Found[] {
  const sources = sourcesOf(region, figures);
  if (sources.length > MOST_SOURCES) return [];
  const words = new Orientation(region);
  const all: Relation[] = [];
  for (const [result, printed] of figures.columns) {
    if (middleOf(printed) > LARGEST_RESULT) continue;
    for (const target of sources) {
      if (target.parts.includes(result)) continue;
      for (const realisasi of sources) {
        if (realisasi === target || realisasi.parts.includes(result)) continue;
        if (overlap(target, realisasi)) continue;
        const relation = weigh({ target, realisasi, result, printed }, words);
        if (relation) all.push(relation);
      }
    }
  }
  return choose(all);
}

function overlap(a: Source, b: Source): boolean {
  return a.parts.some((col) => b.parts.includes(col));
}

interface Candidate {
  readonly target: Source;
  readonly realisasi: Source;
  readonly result: number;
  readonly printed: readonly (Figure | undefined)[];
}

function weigh({ target, realisasi, result, printed }: Candidate, words: Orientation): Relation | undefined {
  let [info, hits, misses] = [0, 0, 0];
  for (let row = 0; row < printed.length; row++) {
    const [t, r, c] = [target.figures[row], realisasi.figures[row], printed[row]];
    if (!t || !r || !c) continue;
    const how = follows(t, r, c);
    if (how) {
      hits++;
      info += weightOf(how, t, r, c);
    } else if (++misses >= 12 && hits === 0) return undefined;
  }
  if (hits === 0 || info <= misses * MISS) return undefined;
  const said = words.score(target.col, realisasi.col, result);
  const single = target.how === "kolom" && realisasi.how === "kolom" ? 0 : 0.2;
  const score = info - MISS * misses + WORDS * said - single;
  return { target, realisasi, result, info, hits, misses, words: said, score };
}

/** The best relation of each result column; a column that a better relation takes as input is no result. */
function choose(all: readonly Relation[]): Found[] {
  const ranked = oriented(all).sort((a, b) => b.score - a.score);
  const found = new Map<number, Found>();
  const inputs = new Set<number>();
  for (const relation of ranked) {
    const { target, realisasi, result } = relation;
    if (inputs.has(result) || found.has(result)) continue;
    if (found.has(target.col) || (found.has(realisasi.col) && relation.words < 2)) continue;
    const rivals = ranked.filter(
      (other) =>
        other !== relation &&
        other.result === result &&
        other.score >= relation.score - MARGIN &&
        foreseeOther(relation, other),
    );
    const enough = relation.info >= LEAST_INFO && relation.info >= MISS * relation.misses;
    const worded = relation.words >= 1.5 || (relation.words >= 0 && relation.info >= 4);
    found.set(result, {
      relation,
      sure: rivals.length === 0 && enough && worded,
      rivals: rivals.slice(0, MOST_RIVALS),
    });
    for (const col of [...target.parts, ...realisasi.parts]) inputs.add(col);
  }
  return [...found.values()];
}

/** One relation between three columns may be read in several directions: the words choose, unless they cost many rows. */
function oriented(all: readonly Relation[]): Relation[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of all) {
    const { target, realisasi, result } = relation;
    const key = [...target.parts, -1, ...realisasi.parts, -1, result].sort((a, b) => a - b).join();
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()].map((group) => {
    const most = Math.max(...group.map(({ hits }) => hits));
    return group
      .filter(({ hits }) => hits >= 0.6 * most)
      .reduce((best, each) => (worth(each) > worth(best) ? each : best));
  });
}

function worth({ words, info }: Relation): number {
  return 2 * words + 0.3 * info;
}

/** Whether two relations of one column foresee different results in some row. */
function foreseeOther(a: Relation, b: Relation): boolean {
  return a.target.figures.some((_, row) => {
    const [x, y] = [a, b].map(({ target, realisasi }) => {
      const [t, r] = [target.figures[row], realisasi.figures[row]];
      return t && r && t.value !== 0 ? (r.value / t.value) * 100 : undefined;
    });
    if (x === undefined || y === undefined) return x !== y;
    return Math.abs(x - y) > 0.006;
  });
}

/** Whether most numbers of a column follow: one or two may do so by chance. */
export function isMostly({ relation: { hits, misses } }: Found): boolean {
  return hits >= 2 && hits > misses;
}
