import { amountsOf, hasAmount, type Amounts } from "./amounts";
import type { BudgetLine } from "./line";
import { signsOf, type Signs } from "./signs";
import { Sums } from "./sums";

/** What the rows of a table are read from. */
export interface Material {
  readonly lines: readonly BudgetLine[];
  readonly amounts: Amounts;
  readonly signs: Signs;
  /** 1 for a row with an amount. */
  readonly has: Uint8Array;
  /** 1 for a row that adds up others. */
  readonly totals: Uint8Array;
  readonly sums: Sums;
}

/**
 * Prepares the rows of a table.
 *
 * @param columns how many columns of money it has
 */
export function materialOf(lines: readonly BudgetLine[], columns: number): Material {
  const signs = signsOf(lines, "rupiah");
  const totals = new Uint8Array(signs.words.map((word) => (word === "jumlah" ? 1 : 0)));
  const amounts = amountsOf(lines, columns, totals);
  const has = new Uint8Array(lines.map((_, row) => (hasAmount(amounts, row) ? 1 : 0)));
  return { lines, amounts, signs, has, totals, sums: new Sums(amounts) };
}
