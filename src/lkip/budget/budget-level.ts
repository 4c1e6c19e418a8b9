import { levelOfPrefix, type Level } from "../recognition/level-words";
import { hasAmounts, type LevelSigns } from "./level";
import { levelsBySigns } from "./level-signs";

/**
 * The level of every row: by the words that it starts with, else by its number, its indent, or bold type.
 * Rows that show nothing are `lain` and take part in no sum.
 */
export function levelsOf(rows: readonly LevelSigns[], money: boolean): Level[] {
  const named = rows.map((row) => levelOfPrefix(row.no !== "" && row.text === "" ? row.no : row.text, money));
  const levels = levelsBySigns(rows, named);
  const signless = named.every((level) => level === undefined || level === "jumlah");
  return levels.map((level, i) => level ?? fallback(rows, levels, i, signless));
}

/** In a table without any sign of levels every row is a program; among named rows, one above a kegiatan is one. */
function fallback(
  rows: readonly LevelSigns[],
  levels: readonly (Level | undefined)[],
  i: number,
  signless: boolean,
): Level {
  if (!hasAmounts(rows[i]!)) return "lain";
  if (signless)
    return levels.every((level) => level === undefined || level === "jumlah") ? "program" : "lain";
  const next = levels.slice(i + 1, i + 3).find((level) => level !== undefined);
  return next === "kegiatan" ? "program" : "lain";
}
