import type { BudgetLine } from "./line";

/** The amounts of a table in one block, as the many readings of it are worked out from them. */
export interface Amounts {
  readonly rows: number;
  /** Columns of money. */
  readonly columns: number;
  /** Rupiah, row by row; NaN where a cell holds none. */
  readonly values: Float64Array;
  /** For a row that repeats an earlier one, name and amounts, the row that it repeats; else -1. */
  readonly twin: Int32Array;
}

/** Whether a row has any amount. */
export function hasAmount({ columns, values }: Amounts, row: number): boolean {
  for (let k = 0; k < columns; k++) if (!Number.isNaN(values[row * columns + k]!)) return true;
  return false;
}

/** The amounts of rows in their order. */
export function amountsOf(lines: readonly BudgetLine[], columns: number): Amounts {
  const values = new Float64Array(lines.length * columns).fill(Number.NaN);
  lines.forEach(({ amounts }, row) => {
    for (let k = 0; k < columns; k++) values[row * columns + k] = amounts[k] ?? Number.NaN;
  });
  return { rows: lines.length, columns, values, twin: twinsOf(lines) };
}

function twinsOf(lines: readonly BudgetLine[]): Int32Array {
  const twin = new Int32Array(lines.length).fill(-1);
  const first = new Map<string, number>();
  lines.forEach(({ key, amounts }, row) => {
    if (key === "" || !amounts.some((amount) => amount)) return;
    const name = `${key}|${amounts.join("|")}`;
    const known = first.get(name);
    if (known === undefined) first.set(name, row);
    else twin[row] = known;
  });
  return twin;
}
