import type { BudgetRow } from "../budget/budget-rows";
import { isMoneyRow } from "../budget/money-row";
import { spokenName } from "../budget/spoken-name";
import { is, left, type Outcome } from "../expression/outcome";
import { numberOf } from "../expression/value-of";
import { leafOf } from "../facts/leaf-of";
import { adaRasio } from "../measure/satuan";
import { ratio, type PercentExpr } from "../expression/expr";
import { angka } from "../reading/amount";
import { compute } from "./compute";
import { isSpent } from "./header-signs";
import { persen } from "./persen";
import { defineTable, BUDGET_WIDTHS } from "./table";

const SUPPORT = /pendukung|mendukung|penunjang sasaran|menunjang/i;

/** Tabel 3.6, program pendukung: the plain ratio on every row that has a target and a realisasi. */
export const tabel36 = defineTable({
  id: "3.6",
  title: "Program pendukung",
  recognise: {
    rank: 40,
    when: (signs) =>
      isSpent(signs) &&
      (signs.isDetailed() ||
        (signs.has("indikator") && !signs.has("pagu")) ||
        signs.has("sasaran") ||
        signs.countsOutputs() ||
        SUPPORT.test(signs.caption)),
  },
  columns: ["no", "uraian", "target", "realisasi", "persen"],
  computes: [
    compute(persen({ rows: ({ pendukung }) => pendukung.rows.filter(hasNumbers).map(named), is: ratioOf })),
  ],
  template: () => ({
    header: [["No", "Uraian", "Target", "Realisasi", "%"]],
    body: [
      [1, "Program …"],
      [null, "Kegiatan : …"],
      [null, "Sub Kegiatan : …"],
      [null, "Input : Dana yang dibutuhkan"],
      [null, "Output : …"],
      [null, "Outcome : …"],
    ],
    widths: BUDGET_WIDTHS,
  }),
});

/** What is said of a row names its sub kegiatan, not "Input". */
function named(row: BudgetRow): BudgetRow {
  return { ...row, name: spokenName(row) };
}

function hasNumbers({ pagu, realisasi }: BudgetRow): boolean {
  return pagu?.reading.kind !== "kosong" || realisasi?.reading.kind !== "kosong";
}

function ratioOf(row: BudgetRow): Outcome<PercentExpr> {
  const { name, pagu, realisasi } = row;
  if (!pagu || !realisasi) return left("kosong");
  if (angka(pagu.reading) === undefined || !adaRasio(pagu.reading, realisasi.reading))
    return left("jenis-berbeda");
  const spent = leafOf(realisasi, `Realisasi ${name}`, isMoneyRow(row) ? "rupiah" : "measure");
  const expr = ratio(spent, leafOf(pagu, `Target ${name}`));
  return numberOf(expr, "exact") === undefined ? left("kosong") : is(expr);
}
