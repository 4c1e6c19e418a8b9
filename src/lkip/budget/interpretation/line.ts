/** What a row of a budget table shows of its level, and its amounts. */
export interface BudgetLine {
  readonly text: string;
  /** The name as rows are compared by it. */
  readonly key: string;
  /** The cell of its number or code. */
  readonly no: string;
  readonly bold: boolean;
  /** Indent steps, leading blanks or the column in which the name stands. */
  readonly indent: number;
  /** Rupiah in each column of money; undefined where the row has none, NaN where it cannot be read. */
  readonly amounts: readonly (number | undefined)[];
}

/** Depth of a row that adds up others. */
export const TOTAL = 1000;
/** Depth of a row that takes part in no sum. */
export const OUT = -1000;

/** Whether a depth places the row in the tree; a row that is not there stands in none. */
export function inTree(depth: number | undefined): depth is number {
  return depth !== TOTAL && depth !== OUT && depth !== undefined;
}
