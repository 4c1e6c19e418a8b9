import { isKata } from "../../reading/kata";
import type { Region } from "../region";
import type { Role } from "../role";
import { type Assignment, colsOf, countsMoney, countsRupiah, viewOf, withholding } from "./assignment";
import { askColumns, askWhetherWorkedOut, type Asker } from "./ask-columns";
import { figuresOf, type Figures } from "./figures";
import { isBesideMoney, strangeNumber, withoutStrangers } from "./other-measure";
import { withBareResults } from "./bare-results";
import { findRelations, isMostly, type Found } from "./relations";
import { unshifted } from "./shift";
import { viewsOf, type ColumnView } from "./views";
import { choiceByWords, RESULTS, TARGETS, wordedColumns, type Worded } from "./wording";

/** Roles of columns that hold no result, whatever follows. */
const NEVER_RESULTS: readonly Role[] = [...TARGETS, "nasional", "selisih", "keterangan", "efisiensi"];

const MEAN = /\brata\W{0,3}rata\b|\brerata\b/i;

const VALUES: readonly Role[] = [...TARGETS, ...RESULTS, "realisasi"];

/**
 * The columns of a region by what its printed results follow from: words only orient a relation that reads both ways, and
 * decide alone where nothing is printed yet. What neither decides is asked, and left alone until it is answered.
 *
 * @returns the region as it is to be read, in several views where it holds several tables (kinerja and anggaran)
 */
export function readColumns(region: Region, asker: Asker): ColumnView[] {
  if (isSettled(region)) return [{ region: withBareResults(region), extra: false }];
  const own = unshifted(region, wordedColumns(region), asker);
  if (own === "terbuka") return [{ region: withholding(region, colsOf(region, VALUES)), extra: false }];
  const worded = wordedColumns(own);
  const figures = figuresOf(own);
  const found = new Map(findRelations(own, figures).map((each) => [each.relation.result, each]));
  const assigned: Assignment[] = [];
  const open: number[] = [];
  const others: number[] = [];
  const results = new Set([...worded.results, ...unnamedResults(own, found)]);
  for (const result of [...results].sort((a, b) => a - b)) {
    const evidence = { figures, worded, found: found.get(result), result };
    const isStrange =
      isOfAnother(own, evidence) || isMeanBeside(own, evidence) || holdsRemarks(own, evidence);
    const decided = isStrange ? "lain" : decide(own, evidence, asker);
    if (decided === "terbuka") open.push(result);
    else if (decided === "lain") others.push(result);
    else if (decided) assigned.push(decided);
  }
  const ours = withoutStrangers(assigned, figures);
  others.push(...assigned.filter((each) => !ours.includes(each)).map(({ result }) => result));
  return viewsOf(without(own, others), { figures, worded, assigned: ours, open });
}

/** A region without the results of columns that are none of ours. */
function without(region: Region, results: readonly number[]): Region {
  return viewOf(region, { roles: new Map(results.map((col) => [col, "lain"])), wholes: [] });
}

/** Tables whose columns are named by years, classes or the nation have no choice of columns; nor has the user's own map. */
function isSettled(region: Region): boolean {
  const { mapped, header } = region;
  const years = new Set(
    header.columns.flatMap(({ role, year }) =>
      year !== undefined && ["target", "realisasi", "capaian"].includes(role) ? [year] : [],
    ),
  );
  const classes = header.columns.filter(({ role }) => role === "kelas").length;
  return mapped === true || years.size >= 2 || classes >= 2 || colsOf(region, ["nasional"]).length > 0;
}

/**
 * Whether a result follows from something that words do not call its realisasi, where another column is called so: the share
 * of the rest, or what has grown since last year.
 */
function isOfAnother(region: Region, { figures, worded, found }: Evidence): boolean {
  if (!found || !isMostly(found)) return false;
  const { target, realisasi } = found.relation;
  const pair = [target.col, realisasi.col];
  const reached = pair.filter((col) => worded.realisasi.includes(col)).length;
  if (reached === 2 || pair.every((col) => worded.targets.includes(col))) return true;
  if (reached === 1) return false;
  const ofMoney = countsMoney(region, found.relation);
  return worded.realisasi.some(
    (col) => figures.columns.has(col) && countsRupiah(region, col, figures.columns.get(col)) === ofMoney,
  );
}

/** Whether a column of results holds nothing but words, "Tercapai", "Belum": remarks of the office. */
function holdsRemarks({ view }: Region, { figures, result }: Evidence): boolean {
  if (figures.columns.has(result)) return false;
  const texts = figures.rows.map((row) => view.text(row, result)).filter((text) => /[^\s–-]/.test(text));
  return texts.length >= 2 && texts.every(isKata);
}

/** Whether a column of means stands beside the capaian that they are of: "Rata-rata Capaian" beside "Capaian". */
function isMeanBeside(region: Region, { result }: Evidence): boolean {
  if (colsOf(region, ["efisiensi"]).length > 0) return false;
  const capaian = region.header.columns.filter(({ role }) => role === "capaian" || role === "persen");
  const [means, own] = [true, false].map((mean) => capaian.filter(({ text }) => MEAN.test(text) === mean));
  return own?.length !== 0 && means?.some(({ col }) => col === result) === true;
}

/** Columns of results that no word names so: most of their numbers follow. */
function unnamedResults(region: Region, found: ReadonlyMap<number, Found>): number[] {
  return [...found.values()]
    .filter(isMostly)
    .map(({ relation }) => relation.result)
    .filter((col) => mayBeResult(region, col));
}

function mayBeResult({ header }: Region, col: number): boolean {
  const role = header.columns.find((column) => column.col === col)?.role;
  return role === undefined || !NEVER_RESULTS.includes(role);
}

interface Evidence {
  readonly figures: Figures;
  readonly worded: Worded;
  readonly found?: Found;
  readonly result: number;
}

function decide(
  region: Region,
  { figures, worded, found, result }: Evidence,
  asker: Asker,
): Assignment | "terbuka" | "lain" | undefined {
  const role = (col: number) => region.header.columns.find((column) => column.col === col)?.role;
  const own = found && !RESULTS.includes(role(found.relation.target.col) ?? "lain") ? found : undefined;
  if (own?.sure) return own.relation;
  if (own && own.rivals.length > 0 && own.relation.info > own.relation.misses * 0.35) {
    const readings = [own.relation, ...own.rivals].map((each) => ({ assignment: each, hits: each.hits }));
    if (worded.results.includes(result)) return askColumns(region, result, readings, asker) ?? "terbuka";
  }
  if (!worded.results.includes(result)) return undefined;
  const choice = choiceByWords(region, figures, worded, result);
  if (choice && isBesideMoney(region, choice.best, figures)) return "lain";
  const strange = choice && strangeNumber(choice.best, figures);
  if (strange) return askWhetherWorkedOut(region, choice.best, strange, asker);
  if (!choice || choice.sure) return choice?.best;
  const readings = [choice.best, ...choice.rivals].map((assignment) => ({ assignment }));
  return askColumns(region, result, readings, asker) ?? "terbuka";
}
