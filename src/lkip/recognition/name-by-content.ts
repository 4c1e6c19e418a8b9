import { LEAST_BUDGET, nilaiRupiah } from "../reading/amount";
import { readCell } from "../reading/read-cell";
import type { HeaderColumn } from "./header";
import type { Headed } from "./header-columns";
import { isValueRole, NAME_ROLES } from "./role";
import type { SheetView } from "./sheet-view";

/** Rows looked at below the header. */
const SAMPLE_ROWS = 20;
const LEAST_ROWS = 2;

/** The columns of a header by whether they have a role. */
export interface Split {
  readonly columns: readonly HeaderColumn[];
  readonly others: readonly HeaderColumn[];
}

/**
 * Columns with and without a role. In a table of a budget whose column of names goes by no known word, the column of words
 * at the left of its amounts names the rows ("Rincian Program").
 */
export function withNames(view: SheetView, bottom: number, all: readonly Headed[]): Split {
  const columns = all.flatMap(({ role, ...column }) => (role ? [{ ...column, role }] : []));
  const others = all.flatMap(({ role, ...column }) => (role ? [] : [{ ...column, role: "lain" as const }]));
  const roles = columns.map(({ role }) => role);
  const pagu = columns.find(({ role }) => role === "pagu");
  if (NAME_ROLES.some((role) => roles.includes(role)) || !pagu) return { columns, others };
  const first = columns.find(({ role }) => isValueRole(role));
  const name = others.find(({ col }) => first && col < first.col && holdsNames(view, bottom, col));
  if (!name || !holdsRupiah(view, bottom, pagu.col)) return { columns, others };
  const named = [...columns, { ...name, role: "uraian" as const }].sort((a, b) => a.col - b.col);
  return { columns: named, others: others.filter((column) => column !== name) };
}

function holdsNames(view: SheetView, bottom: number, col: number): boolean {
  return below(bottom, (row) => /\p{L}{4}/u.test(view.text(row, col))) >= LEAST_ROWS;
}

function holdsRupiah(view: SheetView, bottom: number, col: number): boolean {
  return (
    below(
      bottom,
      (row) => (nilaiRupiah(readCell(view.own(row, col), { rupiah: true })) ?? 0) >= LEAST_BUDGET,
    ) >= LEAST_ROWS
  );
}

function below(bottom: number, holds: (row: number) => boolean): number {
  let count = 0;
  for (let row = bottom + 1; row <= bottom + SAMPLE_ROWS; row++) if (holds(row)) count++;
  return count;
}
