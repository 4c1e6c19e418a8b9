import { rupiah, type Rupiah } from "../../language/units";
import type { BudgetRow } from "../budget/budget-rows";
import { isMoneyRow } from "../budget/money-row";
import { isPendapatan } from "../budget/pohon";
import { nilaiRupiah } from "../reading/amount";
import type { Reading } from "../reading/reading";
import type { FactPair } from "./facts";

/**
 * Whether a row states a pagu and what was spent of it: in Tabel 3.6 one of money, in Tabel 3.8 any but a JUMLAH and what is
 * earned or borrowed.
 */
export function isBelanja({ table, row }: FactPair<BudgetRow>): boolean {
  return table === "3.6" ? isMoneyRow(row) : row.level !== "jumlah" && !isPendapatan(row);
}

/**
 * What was spent beyond the pagu, below 0 where something is left of it; undefined where one of them says no amount.
 *
 * @example melebihiPagu(readText("Rp 100"), readText("Rp 120")) // 20
 */
export function melebihiPagu(pagu: Reading | undefined, realisasi: Reading | undefined): Rupiah | undefined {
  const [allowed, spent] = [nilaiRupiah(pagu), nilaiRupiah(realisasi)];
  if (allowed === undefined || spent === undefined || pagu?.kind === "kosong") return undefined;
  return rupiah(spent - allowed);
}
