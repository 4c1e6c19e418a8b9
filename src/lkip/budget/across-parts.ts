import { sameRupiah } from "../reading/amount";
import { amountOf, type BudgetSum, type Measure } from "./budget-sum";
import type { BudgetRow } from "./budget-rows";
import type { BudgetPart } from "./read-part";

/**
 * The sums of all parts. A JUMLAH that is no sum of its own part may add up the parts of its sheet, or of the table: what
 * is printed there is right if it does.
 */
export function acrossParts(parts: readonly BudgetPart[]): BudgetSum[] {
  if (parts.length < 2) return parts.flatMap(({ sums }) => sums);
  const everything = parts.flatMap(({ tops }) => tops);
  return parts.flatMap((part) => {
    const sheet = parts.filter((other) => sheetOf(other) === sheetOf(part)).flatMap(({ tops }) => tops);
    return part.sums.map((sum) => {
      const { printed, measure } = sum;
      if (sum.row.level !== "jumlah" || sum.state === "cocok" || printed === undefined) return sum;
      const wider = [sheet, everything].find((scope) => adds(scope, measure, printed));
      return wider ? { ...sum, parts: wider, state: "cocok" as const, expected: printed } : sum;
    });
  });
}

function sheetOf({ rows }: BudgetPart): unknown {
  return rows[0]?.region.view.sheet;
}

function adds(scope: readonly BudgetRow[], measure: Measure, printed: number): boolean {
  let sum = 0;
  for (const row of scope) sum += amountOf(row, measure) ?? 0;
  return sameRupiah(sum, printed);
}
