import type { TableId } from "../evaluation";
import { normalizeName } from "../matching/normalize-name";
import { levelOfPrefix } from "./level-words";
import { yearOf } from "./role";
import { dataRows } from "./rows";
import type { Region } from "./region";
import { columnsOf, nameColumn } from "./value-cell";

/** Share of a region's names that another one must have already for it to be the same table again. */
const SAME_SHARE = 0.6;
/** Rows looked at from the top: a copy shows in them. */
const SAMPLE_ROWS = 500;
/** Fewest names that show it. */
const FEWEST = 2;
const NOT_YEARLY = /\btriwulan|\btw\b|\bsemester\b|\bbulan(an)?\b/i;
const BEFORE = /\bmurni\b|\bsebelum\b|\bsemula\b|\binduk\b|\bawal\b|\blama\b/i;
/** A table of last year that is printed once more is no copy of this year's; it weighs less than any word. */
const OLDEST = 2000;
const LATER = 0.001;
const CHANGED = /perubahan|\bsetelah\b/i;

/**
 * The parts of one table. A region that names the rows of another once more is no part of it but a rival: an older copy,
 * a quarter's table, the perjanjian kinerja before its change. Of rivals the likeliest is kept.
 */
export function withoutRivals(id: TableId, regions: readonly Region[]): Region[] {
  if (id === "3.6" || regions.length < 2) return [...regions];
  const ranked = regions
    .map((region, index) => ({
      region,
      index,
      names: namesOf(region),
      tellsOfChange: tellsOfChange(region),
      score: scoreOf(id, region),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const kept: typeof ranked = [];
  const byName = new Map<string, typeof ranked>();
  for (const candidate of ranked) {
    if (hasRival(candidate, byName)) continue;
    kept.push(candidate);
    for (const name of candidate.names) {
      const others = byName.get(name);
      if (others) others.push(candidate);
      else byName.set(name, [candidate]);
    }
  }
  return kept.sort((a, b) => a.index - b.index).map(({ region }) => region);
}

interface Named {
  readonly names: ReadonlySet<string>;
  readonly tellsOfChange: boolean;
}

/**
 * Parts below each other continue one table; the same names under a header of another kind are another table.
 *
 * @param byName the parts that are kept so far, by each of their names
 */
function hasRival(candidate: Named, byName: ReadonlyMap<string, readonly Named[]>): boolean {
  const shared = new Map<Named, number>();
  for (const name of candidate.names)
    for (const other of byName.get(name) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].some(([other, count]) => {
    const fewest = candidate.tellsOfChange || other.tellsOfChange ? 1 : FEWEST;
    const smaller = Math.min(candidate.names.size, other.names.size);
    return smaller >= fewest && count >= SAME_SHARE * smaller;
  });
}

/** Whether a table says that it stands before or after a change: "Murni", "Perubahan". One name is enough then. */
function tellsOfChange({ caption, view }: Region): boolean {
  const title = `${caption?.text ?? ""} ${view.sheet.name}`;
  return BEFORE.test(title) || CHANGED.test(title);
}

/** The indicators of a table of kinerja; the programs of a budget, or all its rows where none is called one. */
function namesOf(region: Region): ReadonlySet<string> {
  const columns = [
    nameColumn(region, "indikator") ??
      nameColumn(region, "sasaran-indikator") ??
      nameColumn(region, "sasaran"),
    ...columnsOf(region, "uraian"),
  ].filter((col) => col !== undefined);
  const rows = dataRows(region).slice(0, SAMPLE_ROWS);
  const texts = rows.flatMap((row) => columns.map((col) => region.view.text(row, col)));
  const programs = texts.filter((text) => levelOfPrefix(text, "rupiah") === "program");
  const names = (programs.length > 0 ? programs : texts).map(normalizeName);
  return new Set(names.filter((name) => /\p{L}{3}/u.test(name)));
}

function scoreOf(id: TableId, region: Region): number {
  const title = `${region.caption?.text ?? ""} ${region.view.sheet.name}`;
  const text = `${title} ${region.header.columns.map((column) => column.text).join(" ")}`;
  const year = id === "PK" ? undefined : yearOf(title);
  return (
    (region.mapped ? 10 : 0) +
    (year === undefined ? 0 : (year - OLDEST) * LATER) +
    (region.caption?.number === id ? 2 : 0) +
    (NOT_YEARLY.test(text) ? -2 : 0) +
    (BEFORE.test(title) ? -1 : id === "PK" && CHANGED.test(title) ? 1 : 0)
  );
}
