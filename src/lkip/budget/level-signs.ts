import type { Level } from "../recognition/level-words";
import { BUDGET_LEVELS, hasAmounts, type LevelSigns } from "./level";

type Levels = (Level | undefined)[];

/** One way to tell rows apart: a key per row, and whether levels read from it must be borne out by the sums. */
interface Sign {
  readonly keys: readonly (string | undefined)[];
  /** The keys in the order of their levels. */
  readonly order: readonly string[];
  /** A sign that says little by itself counts only where most parents are the sum of their rows. */
  readonly weak: boolean;
}

/**
 * Levels of the rows that no word names, from the strongest sign to the weakest: the code of the regional budget, the
 * numbering, the indent, bold type. A sign is held against the levels that are known; where it contradicts them it is
 * not used.
 *
 * @param named the levels that words name
 */
export function levelsBySigns(rows: readonly LevelSigns[], named: readonly (Level | undefined)[]): Levels {
  const levels: Levels = rows.map((row, i) => named[i] ?? levelOfCode(row));
  const numbers = numberSign(rows);
  assign(rows, levels, numbers, true);
  const byNumber = rows.some((_, i) => named[i] === undefined && levels[i] !== undefined);
  assign(rows, levels, indentSign(rows), !byNumber);
  assign(rows, levels, boldSign(rows), !byNumber);
  return levels;
}

/** Codes of the regional budget: program 1.02.01, kegiatan 1.02.01.2.01, sub kegiatan 1.02.01.2.01.0001. */
const CODES: readonly (readonly [RegExp, Level])[] = [
  [/^[\dX]\.[\dX]{2}\.\d{2}$/i, "program"],
  [/^[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}$/i, "kegiatan"],
  [/^[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}\.\d{2,4}$/i, "sub"],
  [/^5(\.\d{1,2}){2,}$/, "rincian"],
];

function levelOfCode(row: LevelSigns): Level | undefined {
  if (!hasAmounts(row)) return undefined;
  const code = codeOf(row).replace(/\s+/g, "");
  return CODES.find(([pattern]) => pattern.test(code))?.[1];
}

/** A row's number: its own cell, else what its name starts with. */
function codeOf({ no, text }: LevelSigns): string {
  const code = no !== "" ? no : (/^\(?([\dX]+(?:[.\s][\dX]+)*|[ivx]+|[a-z])[.)]+\s/i.exec(text)?.[1] ?? "");
  return code
    .trim()
    .replace(/^\(/, "")
    .replace(/[.)]+$/, "");
}

/** The style of a row's number: how many parts a dotted code has, roman, an upper or a lower letter. */
function styleOf(row: LevelSigns): string | undefined {
  const code = codeOf(row);
  if (/^\d+([.\s-]+\d+)*$/.test(code)) return String(code.split(/[.\s-]+/).length).padStart(2, "0");
  if (/^[IVX]+$/.test(code)) return "romawi";
  if (/^[A-Z]$/.test(code)) return "huruf besar";
  if (/^[a-z]$/.test(code)) return "huruf kecil";
  return undefined;
}

function numberSign(rows: readonly LevelSigns[]): Sign {
  const keys = rows.map((row) => (hasAmounts(row) ? styleOf(row) : undefined));
  const order = inOrder(keys);
  return { keys, order: order.every((key) => /^\d/.test(key)) ? order.sort() : order, weak: false };
}

function indentSign(rows: readonly LevelSigns[]): Sign {
  const keys = rows.map((row) => (hasAmounts(row) ? String(row.indent).padStart(5, "0") : undefined));
  const order = inOrder(keys).sort();
  return { keys, order, weak: order.length < BUDGET_LEVELS.length };
}

function boldSign(rows: readonly LevelSigns[]): Sign {
  const keys = rows.map((row) => (hasAmounts(row) ? (row.bold ? "tebal" : "biasa") : undefined));
  return { keys, order: ["tebal", "biasa"], weak: true };
}

/** Keys in the order in which they first appear: a parent stands above its rows. */
function inOrder(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/**
 * Gives levels to rows that have none, in place.
 *
 * @param sameKey whether a row may take the level of another row of the same key
 */
function assign(rows: readonly LevelSigns[], levels: Levels, sign: Sign, sameKey: boolean): void {
  const open = rows.map((row, i) => levels[i] === undefined && hasAmounts(row));
  if (!open.includes(true)) return;
  const known = knownLevels(levels, sign);
  if (!known) return;
  const scheme = schemeOf(sign.order, known);
  if (!scheme) return;
  const proposed = levels.map((level, i) => {
    const key = sign.keys[i];
    if (!open[i] || key === undefined || (known.has(key) && !sameKey)) return level;
    return scheme.get(key) ?? level;
  });
  if (sign.weak && !borneOut(rows, proposed)) return;
  proposed.forEach((level, i) => (levels[i] = level));
}

const TREE: readonly (Level | undefined)[] = ["urusan", ...BUDGET_LEVELS, "rincian"];

/** The level of each key among rows whose level is known; undefined where one key stands for two levels. */
function knownLevels(levels: Levels, { keys }: Sign): Map<string, Level> | undefined {
  const known = new Map<string, Level>();
  for (const [i, key] of keys.entries()) {
    const level = levels[i];
    if (key === undefined || level === undefined || !TREE.includes(level)) continue;
    if (known.has(key) && known.get(key) !== level) return undefined;
    known.set(key, level);
  }
  return known;
}

/** The level of every key: counted from the known ones; without any, two or three keys are the levels in order. */
function schemeOf(
  order: readonly string[],
  known: ReadonlyMap<string, Level>,
): ReadonlyMap<string, Level> | undefined {
  const depth = (level: Level) => (BUDGET_LEVELS as readonly Level[]).indexOf(level);
  const anchor = order.findIndex((key) => known.has(key) && depth(known.get(key)!) >= 0);
  if (anchor < 0 && (order.length < 2 || order.length > BUDGET_LEVELS.length)) return single(order);
  const shift = anchor < 0 ? 0 : depth(known.get(order[anchor]!)!) - anchor;
  const scheme = new Map<string, Level>();
  for (const [at, key] of order.entries()) {
    const level = BUDGET_LEVELS[at + shift] ?? (at + shift < 0 ? "urusan" : "rincian");
    const own = known.get(key);
    if (own !== undefined && depth(own) >= 0 && own !== level) return undefined;
    scheme.set(key, own ?? level);
  }
  return scheme;
}

/** One key alone marks the programs. */
function single(order: readonly string[]): ReadonlyMap<string, Level> | undefined {
  return order.length === 1 ? new Map([[order[0]!, "program"]]) : undefined;
}

/** Whether most parents are the sum of the rows of the next level below them. */
function borneOut(rows: readonly LevelSigns[], levels: Levels): boolean {
  let parents = 0;
  let right = 0;
  for (const [i, level] of levels.entries()) {
    const depth = BUDGET_LEVELS.indexOf(level as (typeof BUDGET_LEVELS)[number]);
    const own = rows[i]!.amounts[0];
    if (depth < 0 || depth === BUDGET_LEVELS.length - 1 || own === undefined) continue;
    let sum: number | undefined;
    for (let j = i + 1; j < rows.length; j++) {
      const below = BUDGET_LEVELS.indexOf(levels[j] as (typeof BUDGET_LEVELS)[number]);
      if (levels[j] === "jumlah" || (below >= 0 && below <= depth)) break;
      if (below === depth + 1) sum = (sum ?? 0) + (rows[j]!.amounts[0] ?? 0);
    }
    if (sum === undefined) continue;
    parents++;
    if (Math.abs(sum - own) < 1) right++;
  }
  return parents > 0 && right * 2 >= parents;
}
