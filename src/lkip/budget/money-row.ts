import { LEAST_BUDGET } from "../reading/amount";
import type { BudgetRow } from "./budget-rows";

/** Whether a row of Tabel 3.6 counts money: an Input row, or a budget level with an amount of its own. */
export function isMoneyRow(row: BudgetRow): boolean {
  if (row.level === "input") return true;
  return (
    row.level !== "output" &&
    row.level !== "outcome" &&
    [row.pagu, row.realisasi].some(
      (value) =>
        value?.reading.kind === "angka" && (value.reading.rupiah || value.reading.value >= LEAST_BUDGET),
    )
  );
}
