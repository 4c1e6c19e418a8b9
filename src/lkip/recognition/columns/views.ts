import type { Region } from "../region";
import { NAME_ROLES, type Role } from "../role";
import { namesPeriod } from "../period";
import { type Assignment, colsOf, countsMoney, sourceOf, textOf, viewOf, withholding } from "./assignment";
import type { Figures } from "./figures";
import { RESULTS, TARGETS, type Worded } from "./wording";

/** One way to see a region. `extra`: its results are checked, its rows are those of another view once more. */
export interface ColumnView {
  readonly region: Region;
  readonly extra: boolean;
}

/** What was decided about a region's columns. */
export interface Decided {
  readonly figures: Figures;
  readonly worded: Worded;
  readonly assigned: readonly Assignment[];
  /** Result columns that nobody has decided about yet. */
  readonly open: readonly number[];
}

/** The views of a region: one for kinerja, one for anggaran, and one for each further result of either. */
export function viewsOf(region: Region, decided: Decided): ColumnView[] {
  const { assigned, open } = decided;
  if (assigned.length === 0 && open.length === 0) return [{ region, extra: false }];
  const money = assigned.filter((each) => countsMoney(region, each));
  const kinerja = assigned.filter((each) => !money.includes(each));
  if (colsOf(region, ["efisiensi"]).length > 0) return [efficiencyView(region, decided, money, kinerja)];
  const [main, ...others] = ranked(region, money.length > 0 && kinerja.length > 0 ? kinerja : assigned);
  if (!main) return [{ region: undecided(region, decided), extra: false }];
  const split = money.length > 0 && kinerja.length > 0 ? ranked(region, money) : [];
  return [
    { region: withRoles(region, decided, [main]), extra: false },
    ...others.map((each) => ({
      region: withRoles(region, decided, [each]),
      extra: !isRenstra(region, each),
    })),
    ...split.map((each, i) => budgetView(region, decided, each, { extra: i > 0 })),
    ...unusedBudgets(region, decided, money),
  ];
}

/** The budget as it was first decided on. */
const BEFORE_CHANGE = /murni|\bawal\b|\binduk\b|sebelum/i;

/** The assignments, the one that stands for the year first: no part of it, and not against the renstra. */
function ranked(region: Region, assigned: readonly Assignment[]): Assignment[] {
  const rank = (each: Assignment) =>
    (isRenstra(region, each) ? 4 : 0) + (BEFORE_CHANGE.test(textOf(region, each.target.col)) ? 2 : 0);
  const part = (each: Assignment) => namesPeriod(textOf(region, each.result));
  return [...assigned].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(part(a)) - Number(part(b)) ||
      (part(a) ? b.result - a.result : a.result - b.result),
  );
}

function isRenstra(region: Region, { target }: Assignment): boolean {
  return colsOf(region, ["target-renstra"]).includes(target.col);
}

/** Every column of values that is not assigned loses its role, those that were never in question apart. */
function cleared({ worded, assigned, open }: Decided): Map<number, Role> {
  const cols = [
    ...worded.targets,
    ...worded.realisasi,
    ...open,
    ...assigned.flatMap(({ target, realisasi, result }) => [...target.parts, ...realisasi.parts, result]),
  ];
  return new Map(cols.map((col) => [col, "lain"]));
}

function withRoles(region: Region, decided: Decided, own: readonly Assignment[]): Region {
  const roles = cleared(decided);
  const roleOf = (col: number) => region.header.columns.find((column) => column.col === col)?.role;
  for (const { target, realisasi, result } of own) {
    const [promised, printed] = [roleOf(target.col), roleOf(result)];
    roles.set(target.col, promised && TARGETS.includes(promised) ? promised : "target");
    roles.set(realisasi.col, "realisasi");
    roles.set(result, printed && RESULTS.includes(printed) ? printed : "persen");
  }
  return viewOf(region, { roles, wholes: own.flatMap(({ target, realisasi }) => [target, realisasi]) });
}

/** While no result has its columns, the table is found and those that are in question are not read. */
function undecided(region: Region, { worded, open }: Decided): Region {
  const several = [worded.targets, worded.realisasi].filter((cols) => cols.length > 1).flat();
  return withholding(region, [...open, ...several]);
}

/** Tabel 3.7: the capaian of its own target and realisasi, the serapan of its own budget. */
function efficiencyView(
  region: Region,
  decided: Decided,
  money: readonly Assignment[],
  kinerja: readonly Assignment[],
): ColumnView {
  const roles = cleared(decided);
  if (kinerja[0]) {
    roles.set(kinerja[0].target.col, "target");
    roles.set(kinerja[0].realisasi.col, "realisasi-kinerja");
    roles.set(kinerja[0].result, "capaian");
  }
  if (money[0]) {
    roles.set(money[0].target.col, "pagu");
    roles.set(money[0].realisasi.col, "realisasi");
    roles.set(money[0].result, "serapan");
  }
  return { region: viewOf(region, { roles, wholes: [] }), extra: false };
}

/** The budget of a table of kinerja: by its programs where it names them, else row by row, for its % alone. */
function budgetView(
  region: Region,
  decided: Decided,
  own: Assignment,
  { extra }: Pick<ColumnView, "extra">,
): ColumnView {
  const seen = withRoles(region, decided, [own]);
  const roles = new Map<number, Role>([[own.target.col, "pagu"], ...cleared({ ...decided, assigned: [] })]);
  roles.set(own.target.col, "pagu");
  roles.set(own.realisasi.col, "realisasi");
  if (colsOf(region, ["uraian"]).length > 0)
    return { region: viewOf(seen, { roles, wholes: [own.target, own.realisasi] }), extra };
  const names = colsOf(region, NAME_ROLES);
  for (const col of names) roles.set(col, col === names.at(-1) ? "uraian" : "lain");
  return { region: viewOf(seen, { roles, wholes: [own.target, own.realisasi] }), extra: true };
}

/** A second column of budgets, of which only the total can be checked. */
function unusedBudgets(region: Region, decided: Decided, money: readonly Assignment[]): ColumnView[] {
  if (money.length === 0 || colsOf(region, ["uraian"]).length === 0) return [];
  const used = money.flatMap(({ target, realisasi }) => [target.col, realisasi.col]);
  return colsOf(region, ["pagu", "target"])
    .filter(
      (col) =>
        !used.includes(col) &&
        countsMoney(region, {
          target: sourceOf(col, decided.figures),
          realisasi: sourceOf(col, decided.figures),
          result: col,
        }),
    )
    .map((col) => {
      const roles = cleared(decided);
      for (const each of colsOf(region, RESULTS)) roles.set(each, "lain");
      roles.set(col, "pagu");
      return { region: viewOf(region, { roles, wholes: [] }), extra: true };
    });
}
