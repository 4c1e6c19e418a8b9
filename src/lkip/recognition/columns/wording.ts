import type { Region } from "../region";
import { type Assignment, colsOf, countsRupiah, sourceOf } from "./assignment";
import type { Figures } from "./figures";
import { Orientation } from "./orientation";
import { periodGroups } from "./sources";
import { namesPeriod } from "../period";
import type { Role } from "../role";

export const TARGETS: readonly Role[] = ["target", "target-renstra", "pagu"];
export const RESULTS: readonly Role[] = ["capaian", "persen", "serapan"];
/** Words alone decide with as much. */
const LEAST = 3.5;
/** And with no other choice as near as this. */
const MARGIN = 0.6;
const CHANGED = /perubahan|p-?apbd|\bpak\b|setelah|pergeseran|menjadi/;

/** Columns that words call targets, realisasi and results. "Capaian" beside "%" is a realisasi where no other is, and "Realisasi (%)" beside "Realisasi" a result. */
export interface Worded {
  readonly targets: readonly number[];
  readonly realisasi: readonly number[];
  readonly results: readonly number[];
}

/** What the words call the columns of a region. */
export function wordedColumns(region: Region): Worded {
  const reached = region.header.columns.filter(({ role }) => role === "realisasi");
  const shares = reached.filter(({ text }) => /%|persen/i.test(text));
  const both = shares.length > 0 && shares.length < reached.length;
  const realisasi = reached.filter((column) => !both || !shares.includes(column)).map(({ col }) => col);
  const capaian = colsOf(region, ["capaian"]);
  const percents = colsOf(region, ["persen", "serapan"]);
  const targets = colsOf(region, TARGETS);
  return realisasi.length === 0 && percents.length > 0
    ? { targets, realisasi: capaian, results: percents }
    : {
        targets,
        realisasi,
        results: [...colsOf(region, RESULTS), ...(both ? shares.map(({ col }) => col) : [])],
      };
}

/** The choices that words leave for one result column, the likeliest first. */
export interface Choice {
  readonly best: Assignment;
  readonly sure: boolean;
  /** The other choices that are about as likely. */
  readonly rivals: readonly Assignment[];
}

/** What words make of a result column; undefined where they name no target or no realisasi. */
export function choiceByWords(
  region: Region,
  figures: Figures,
  { targets, realisasi }: Worded,
  result: number,
): Choice | undefined {
  const words = new Orientation(region);
  const ranked = targets
    .flatMap((target) =>
      realisasi
        .filter((reached) => reached !== target && reached !== result)
        .map((reached) => ({
          target,
          reached,
          score:
            words.score(target, reached, result) +
            kinship(region, figures, { target, realisasi: reached, result }) +
            (CHANGED.test(words.text(target)) ? MARGIN + 0.1 : 0),
        })),
    )
    .filter(({ target }) => suits(region, figures, target, result))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first) return undefined;
  const near = ranked.slice(1).filter(({ score }) => score > first.score - MARGIN);
  const part = [first.target, first.reached].some((col) => namesPeriod(words.text(col)));
  const parts = part && !namesPeriod(words.text(result)) && periodGroups(region).length > 0;
  const assignment = ({ target, reached }: (typeof ranked)[number]): Assignment => ({
    target: sourceOf(target, figures),
    realisasi: sourceOf(reached, figures),
    result,
  });
  const only = ranked.length === 1;
  return {
    best: assignment(first),
    sure: only || (!parts && near.length === 0 && first.score >= LEAST),
    rivals: (parts ? ranked.slice(1, 4) : near).map(assignment),
  };
}

/** In a table of efficiency the capaian is no ratio of rupiah, and the serapan is one. */
function suits(region: Region, figures: Figures, target: number, result: number): boolean {
  const column = region.header.columns.find(({ col }) => col === result);
  if (colsOf(region, ["efisiensi"]).length === 0) return true;
  const spending = column?.role === "serapan" || column?.money === true;
  return (
    (column?.role === "persen" && !spending) ||
    countsRupiah(region, target, figures.columns.get(target)) === spending
  );
}

/** Three columns that may belong together. */
interface Group {
  readonly target: number;
  readonly realisasi: number;
  readonly result: number;
}

/** What speaks for three columns being one group: both count rupiah or neither does, and no other result stands between. */
function kinship(region: Region, figures: Figures, { target, realisasi, result }: Group): number {
  const columns = region.header.columns;
  const money = (col: number) => countsRupiah(region, col, figures.columns.get(col));
  const apart = money(target) === money(realisasi) ? 0 : -2;
  const between = columns.some(
    ({ col, role }) => RESULTS.includes(role) && col > Math.min(target, realisasi) && col < result,
  );
  return apart - (between ? 0.7 : 0);
}
