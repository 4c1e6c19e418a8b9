import { isMoneyRow } from "../budget/money-row";
import { temuan as kalimat } from "../../strings/id";
import { serapan } from "../measure/serapan";
import { adaRasio } from "../measure/satuan";
import { angka, nilaiRupiah } from "../reading/amount";
import { columnScale } from "../recognition/column-scale";
import type { BudgetRow } from "../budget/budget-rows";
import type { Konteks } from "./konteks";
import { rumusRasio } from "./rumus-capaian";

/** Tabel 3.6, program pendukung: the plain ratio on every row that has a target and a realisasi. Never clamped. */
export function hitungTabel36(konteks: Konteks): void {
  const { rows } = konteks.laporan.pendukung;
  const column = columnScale(rows.map((row) => row.persen));
  for (const row of rows) {
    const ratio = rasioOf(row);
    if (!row.persen || ratio === "tanpa-angka") continue;
    addPersen(konteks, "3.6", row, ratio, column);
  }
}

/**
 * Drafts the % of one row of Tabel 3.6 or 3.8.
 *
 * @param juga other percentages that are right as well, in percent
 */
export function addPersen(
  konteks: Konteks,
  table: "3.6" | "3.8",
  row: BudgetRow,
  ratio: number | null,
  column: ReturnType<typeof columnScale>,
  juga: readonly number[] = [],
): void {
  const { pagu, realisasi, persen } = row;
  if (!pagu || !realisasi || !persen) return;
  konteks.book.add(row.region, {
    table,
    kind: "persen",
    name: row.name,
    cell: persen,
    column,
    outcome:
      ratio === null ? { kind: "tidak-dihitung" } : { kind: "angka", value: ratio, unit: "persen", juga },
    rumus: (scale) => rumusRasio(pagu, realisasi, scale, row.region.view.sheet.name),
    temuan: {
      code: "persen-berbeda",
      related: [pagu.ref, realisasi.ref],
      unit: "persen",
      message: (printed, expected) => kalimat.persenBerbeda(row.name, printed, expected),
    },
  });
}

function rasioOf(row: BudgetRow): number | null | "tanpa-angka" {
  const { pagu, realisasi } = row;
  if (!pagu || !realisasi) return "tanpa-angka";
  if (pagu.reading.kind === "kosong" && realisasi.reading.kind === "kosong") return "tanpa-angka";
  const target = angka(pagu.reading);
  const reached = isMoneyRow(row) ? nilaiRupiah(realisasi.reading) : angka(realisasi.reading);
  if (target === undefined || reached === undefined || !adaRasio(pagu.reading, realisasi.reading))
    return null;
  return serapan(target, reached);
}
