import { hasAmounts, type Level, type LevelSigns } from "./level";
import { levelsBySigns } from "./level-signs";

const PREFIXES: readonly (readonly [RegExp, Level])[] = [
  [/^\W*sub\.?\s*-?\s*(kegiatan|keg)\b/i, "sub"],
  [/^\W*(kegiatan|keg\.?)\b/i, "kegiatan"],
  [/^\W*program\b/i, "program"],
  [/^\W*(bidang\s+)?urusan\b/i, "urusan"],
  [/^\W*(input|masukan)\b/i, "input"],
  [/^\W*(output|keluaran)\b/i, "output"],
  [/^\W*(outcome|hasil)\b/i, "outcome"],
  [
    /^\W*(grand\s+|sub\s+)?(jumlah|total)(\s+(seluruh|keseluruhan|total|anggaran|pagu|belanja|realisasi|program|kegiatan|dan|semua|umum|daerah|perangkat|\d+|[ivx]+))*\s*[:.]?$/i,
    "jumlah",
  ],
];
const TOTAL = /^\W*(grand\s+|sub\s+)?(jumlah|total)\b/i;

/**
 * The level that a row's own words name.
 *
 * @param money in a table of money every row that starts with "Jumlah" or "Total" adds up
 */
export function levelOfPrefix(text: string, money: boolean): Level | undefined {
  const level = PREFIXES.find(([pattern]) => pattern.test(text))?.[1];
  return level ?? (money && TOTAL.test(text) ? "jumlah" : undefined);
}

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
