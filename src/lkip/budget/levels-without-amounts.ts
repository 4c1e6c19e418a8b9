import type { Level } from "../recognition/level-words";
import type { BudgetRow } from "./budget-rows";
import type { Place } from "./budget-tree";
import type { BudgetLine } from "./interpretation/line";
import { FAMILIES, SIGN_PRIORS, signsOf, type Sign, type Signs } from "./interpretation/signs";
import { ownLevel } from "./level-names";

const LEVELS = ["program", "kegiatan", "sub", "rincian"] as const;
const BESIDE: readonly Level[] = ["input", "output", "outcome"];
/** Depth of Input, Output and Outcome: below a sub kegiatan, side by side. */
const BESIDE_DEPTH = 3;
/** Least share of a key's known rows that stand at one level. */
const AGREED = 0.8;

type Known = readonly (Level | undefined)[];
type LevelOf = (line: BudgetLine, row: number) => Level | undefined;

/**
 * Places the rows whose amounts say nothing of them (Tabel 3.6): words and codes name them, rows of Tabel 3.8 with the
 * same name show them, and what looks like a row of a known level stands at it.
 *
 * @param anggaran the rows of Tabel 3.8
 */
export function levelsWithoutAmounts(
  lines: readonly BudgetLine[],
  anggaran: readonly BudgetRow[],
): (line: BudgetLine, row: number) => Place {
  const signs = signsOf(lines, "satuan");
  const named = lines.map((_, row) => ownLevel(signs, row));
  const elsewhere = levelsByName(anggaran);
  const known = lines.map(({ key }, row) => named[row] ?? elsewhere.get(key));
  const looks = bestLook(lines, signs, known);
  const levels = lines.map((line, row) => known[row] ?? looks?.(line, row));
  const shown = levels.some((level) => level !== undefined && level !== "jumlah")
    ? "sebagian"
    : "tak-satu-pun";
  return (line, row) => {
    const level = levels[row];
    if (level === undefined) return fallback(line, levels.slice(row + 1, row + 3), shown);
    if (level === "jumlah") return { level };
    const depth = (LEVELS as readonly Level[]).indexOf(level);
    if (depth >= 0) return { level, depth };
    return BESIDE.includes(level) ? { level, depth: BESIDE_DEPTH } : { level };
  };
}

function hasAmounts({ amounts }: BudgetLine): boolean {
  return amounts.some((amount) => amount !== undefined && !Number.isNaN(amount));
}

/** In a table without any sign every row with values is a program; among named rows, one above a kegiatan is one. */
function fallback(line: BudgetLine, following: Known, shown: "sebagian" | "tak-satu-pun"): Place {
  if (!hasAmounts(line)) return { level: "lain" };
  const next = following.find((level) => level !== undefined);
  const isProgram = shown === "tak-satu-pun" || next === "kegiatan";
  return isProgram ? { level: "program", depth: 0 } : { level: "lain" };
}

/** The level of each name in Tabel 3.8; a name at two levels says nothing. */
function levelsByName(anggaran: readonly BudgetRow[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  const doubtful = new Set<string>();
  for (const { key, level } of anggaran) {
    if (key === "" || !(LEVELS as readonly Level[]).includes(level)) continue;
    if ((levels.get(key) ?? level) !== level) doubtful.add(key);
    levels.set(key, level);
  }
  for (const key of doubtful) levels.delete(key);
  return levels;
}

/** The family of signs that agrees best with the levels that are known, as a level for each row. */
function bestLook(lines: readonly BudgetLine[], signs: Signs, known: Known): LevelOf | undefined {
  let best: { readonly score: number; readonly level: LevelOf } | undefined;
  for (const family of FAMILIES) {
    if (family.includes("word") || family.includes("code")) continue;
    const look = lookOf(lines, signs, family, known);
    if (look && (!best || look.score > best.score)) best = look;
  }
  return best?.level;
}

function lookOf(lines: readonly BudgetLine[], signs: Signs, family: readonly Sign[], known: Known) {
  const keyOf = (line: BudgetLine, row: number) => {
    const keys = family.map((sign) => signs.keys[sign][row]);
    const bare = keys[0] === 0 && !hasAmounts(line) && known[row] === undefined;
    return bare ? undefined : keys.join(",");
  };
  const counts = new Map<string, Map<Level, number>>();
  lines.forEach((line, row) => {
    const key = keyOf(line, row);
    const level = known[row];
    if (key === undefined || (level !== undefined && !(LEVELS as readonly Level[]).includes(level))) return;
    const own = counts.get(key) ?? new Map<Level, number>();
    if (level) own.set(level, (own.get(level) ?? 0) + 1);
    counts.set(key, own);
  });
  const scheme = schemeOf(counts, family);
  if (!scheme) return undefined;
  const level: LevelOf = (line, row) => scheme.levels.get(keyOf(line, row) ?? "");
  return { level, score: scheme.agreed - family.reduce((sum, sign) => sum + SIGN_PRIORS[sign].prior, 0) };
}

/** The level of each key, in the order in which the keys first appear; undefined where a key stands for two levels. */
function schemeOf(counts: ReadonlyMap<string, ReadonlyMap<Level, number>>, family: readonly Sign[]) {
  const keys = [...counts];
  if (keys.length > LEVELS.length + 1 || (keys.length < 2 && family[0] === "font")) return undefined;
  const levels = new Map<string, Level>();
  let agreed = 0;
  for (const [key, own] of keys) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    const [usual] = [...own].sort((a, b) => b[1] - a[1]);
    if (!usual) continue;
    const [level, most] = usual;
    if (most < AGREED * all) return undefined;
    agreed += most - 2 * (all - most);
    levels.set(key, level);
  }
  const [anchor] = keys.flatMap(([key], at) => {
    const level = levels.get(key);
    return level === undefined ? [] : [{ at, level }];
  });
  const shift = anchor ? (LEVELS as readonly Level[]).indexOf(anchor.level) - anchor.at : 0;
  if (!anchor && (family[0] === "font" || keys.length > LEVELS.length - 1)) return undefined;
  const taken = new Set(levels.values());
  keys.forEach(([key], at) => {
    const level = LEVELS[at + shift];
    if (!levels.has(key) && level !== undefined && !taken.has(level)) levels.set(key, level);
  });
  return { levels, agreed };
}
