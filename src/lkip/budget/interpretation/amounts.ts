import { normalizeName } from "../../matching/normalize-name";
import { isBareTotal, withoutTotal } from "../../recognition/level-words";
import { amountAt } from "./block";
import type { BudgetLine } from "./line";

/** The amounts of a table in one block, as the many readings of it are worked out from them. */
export interface Amounts {
  readonly rows: number;
  /** Columns of money. */
  readonly columns: number;
  /** Rupiah, row by row; NaN where a cell holds none. */
  readonly values: Float64Array;
  /** 1 for a cell that holds something which is no known amount: what rests on it cannot be proven. */
  readonly unread: Uint8Array;
  /** For a row that repeats an earlier one, name and amounts, the row that it repeats; else -1. */
  readonly twin: Int32Array;
  /** The last row before it of the same name with other amounts; else -1. */
  readonly namesake: Int32Array;
  /** For a JUMLAH what its words say that it adds, as SCOPE has it. */
  readonly scope: Uint8Array;
  /** For a JUMLAH that names a row above it ("Jumlah Program A") that row; else -1. */
  readonly about: Int32Array;
}

/** What a JUMLAH adds: the rows since the one before it, all rows, or either of them. */
export const SCOPE = { either: 0, part: 1, all: 2 } as const;

/** Rupiah in a cell; NaN where it holds no known amount. @throws {RangeError} where there is no such cell */
export function printedAt({ columns, values }: Amounts, row: number, column: number): number {
  return amountAt(values, row * columns + column);
}

/** Whether a cell holds something that is no known amount. */
export function isUnread({ columns, unread }: Amounts, row: number, column: number): boolean {
  return unread[row * columns + column] === 1;
}

/** Whether a row has an amount that is known. */
export function hasKnown(amounts: Amounts, row: number): boolean {
  for (let k = 0; k < amounts.columns; k++) if (!Number.isNaN(printedAt(amounts, row, k))) return true;
  return false;
}

/** Whether a row prints nothing but what another one prints, to the rupiah. */
export function repeatsAmounts(amounts: Amounts, row: number, other: number): boolean {
  for (let k = 0; k < amounts.columns; k++) {
    const printed = printedAt(amounts, row, k);
    if (!Number.isNaN(printed) && !(Math.abs(printedAt(amounts, other, k) - printed) <= 1)) return false;
  }
  return true;
}

/** Whether a row has any amount, known or not. */
export function hasAmount(amounts: Amounts, row: number): boolean {
  for (let k = 0; k < amounts.columns; k++)
    if (!Number.isNaN(printedAt(amounts, row, k)) || isUnread(amounts, row, k)) return true;
  return false;
}

/**
 * The amounts of rows in their order.
 *
 * @param totals 1 for a row that adds up others
 */
export function amountsOf(lines: readonly BudgetLine[], columns: number, totals: Uint8Array): Amounts {
  const values = new Float64Array(lines.length * columns).fill(Number.NaN);
  const unread = new Uint8Array(lines.length * columns);
  lines.forEach(({ amounts }, row) => {
    for (let k = 0; k < columns; k++) {
      values[row * columns + k] = amounts[k] ?? Number.NaN;
      if (Number.isNaN(amounts[k])) unread[row * columns + k] = 1;
    }
  });
  return {
    rows: lines.length,
    columns,
    values,
    unread,
    ...repeatsOf(lines),
    scope: scopesOf(lines, totals),
    about: aboutOf(lines, totals),
  };
}

/** Rows of one name: the first of each pair of amounts, and the last that was new. */
interface Namesakes {
  readonly byAmounts: Map<string, number>;
  last: number;
}

function repeatsOf(lines: readonly BudgetLine[]): Pick<Amounts, "twin" | "namesake"> {
  const twin = new Int32Array(lines.length).fill(-1);
  const namesake = new Int32Array(lines.length).fill(-1);
  const firstOf = new Map<string, number>();
  const namesakes = new Map<string, Namesakes>();
  lines.forEach(({ key, amounts }, row) => {
    if (key === "" || !amounts.some((amount) => amount)) return;
    const first = firstOf.get(key);
    const firstLine = first === undefined ? undefined : lines[first];
    if (first === undefined || !firstLine) {
      firstOf.set(key, row);
      return;
    }
    const text = amounts.join("|");
    let own = namesakes.get(key);
    if (!own) {
      own = { byAmounts: new Map([[firstLine.amounts.join("|"), first]]), last: first };
      namesakes.set(key, own);
    }
    const known = own.byAmounts.get(text);
    if (known !== undefined) twin[row] = known;
    else {
      namesake[row] = own.last;
      own.last = row;
      own.byAmounts.set(text, row);
    }
  });
  return { twin, namesake };
}

/** A JUMLAH that names what it adds is one of a part; a bare one at the end, below such ones, is that of all. */
function scopesOf(lines: readonly BudgetLine[], totals: Uint8Array): Uint8Array {
  const scope = new Uint8Array(lines.length);
  let last = -1;
  let parts = 0;
  lines.forEach(({ text }, row) => {
    if (totals[row] === 0) return;
    last = row;
    if (isBareTotal(text)) return;
    scope[row] = SCOPE.part;
    parts++;
  });
  if (last >= 0 && parts > 0 && scope[last] === SCOPE.either) scope[last] = SCOPE.all;
  return scope;
}

function aboutOf(lines: readonly BudgetLine[], totals: Uint8Array): Int32Array {
  const about = new Int32Array(lines.length).fill(-1);
  if (!totals.includes(1)) return about;
  const named = new Map<string, number>();
  lines.forEach(({ key, text }, row) => {
    if (totals[row] === 0) named.set(key, row);
    else if (!isBareTotal(text)) about[row] = named.get(normalizeName(withoutTotal(text))) ?? -1;
  });
  return about;
}
