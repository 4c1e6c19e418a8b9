import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { Finding } from "../evaluation";
import { nilaiRupiah } from "../reading/amount";
import type { BudgetRow } from "../budget/budget-rows";
import { isMoneyRow } from "../budget/money-row";
import type { Check } from "./check";
import { makeFinding } from "../finding";

/** Spending over budget. */
export const melebihiPagu: Check = {
  name: "melebihi-pagu",
  find: ({ laporan }) => [
    ...laporan.pendukung.rows.filter(isMoneyRow).flatMap((row) => overspent("3.6", row)),
    ...laporan.anggaran.rows.filter((row) => row.level !== "jumlah").flatMap((row) => overspent("3.8", row)),
  ],
};

function overspent(table: "3.6" | "3.8", row: BudgetRow): Finding[] {
  const [pagu, realisasi] = [nilaiRupiah(row.pagu?.reading), nilaiRupiah(row.realisasi?.reading)];
  if (
    pagu === undefined ||
    realisasi === undefined ||
    row.pagu?.reading.kind === "kosong" ||
    realisasi <= pagu
  )
    return [];
  return [
    makeFinding({
      code: "realisasi-melebihi-pagu",
      table,
      ref: row.realisasi!.ref,
      related: [row.pagu!.ref],
      message: kalimat.realisasiMelebihiPagu(row.name, formatNumber(realisasi - pagu, 2)),
      value: realisasi,
      expected: pagu,
      unit: "rupiah",
    }),
  ];
}
