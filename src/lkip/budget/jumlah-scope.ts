import { sumOf, topRows } from "./pohon";
import { nilaiRupiah } from "../reading/amount";
import type { BudgetRow } from "./budget-rows";

/**
 * The rows that each JUMLAH row adds up: those since the JUMLAH before it, all of its sheet, all above it, or all of the
 * table. Where what is printed agrees with one of them, that one; else the first of them that has rows.
 *
 * @param rows the rows of all parts of the table, in their order
 */
export function jumlahScopes(rows: readonly BudgetRow[]): ReadonlyMap<BudgetRow, readonly BudgetRow[]> {
  const scopes = new Map<BudgetRow, readonly BudgetRow[]>();
  let all: readonly BudgetRow[] | undefined;
  for (const own of bySheet(rows)) {
    let tops: readonly BudgetRow[] | undefined;
    let from = 0;
    own.forEach((row, at) => {
      if (row.level !== "jumlah") return;
      const candidates = [
        () => topRows(own.slice(from, at)),
        () => (tops ??= topRows(own)),
        () => topRows(own.slice(0, at)),
        () => (all ??= topRows(rows)),
      ];
      scopes.set(row, choose(row, candidates));
      from = at + 1;
    });
  }
  return scopes;
}

function bySheet(rows: readonly BudgetRow[]): BudgetRow[][] {
  const sheets = new Map<unknown, BudgetRow[]>();
  for (const row of rows) {
    const own = sheets.get(row.region.view.sheet);
    if (own) own.push(row);
    else sheets.set(row.region.view.sheet, [row]);
  }
  return [...sheets.values()];
}

function choose(
  jumlah: BudgetRow,
  candidates: readonly (() => readonly BudgetRow[])[],
): readonly BudgetRow[] {
  let first: readonly BudgetRow[] = [];
  let half: readonly BudgetRow[] | undefined;
  for (const candidate of candidates) {
    const scope = candidate();
    if (scope.length === 0) continue;
    if (first.length === 0) first = scope;
    const agreeing = (["pagu", "realisasi"] as const).filter(
      (measure) => nilaiRupiah(jumlah[measure]?.reading) === sumOf(scope, measure),
    ).length;
    if (agreeing === 2) return scope;
    if (agreeing === 1) half ??= scope;
  }
  return half ?? first;
}
