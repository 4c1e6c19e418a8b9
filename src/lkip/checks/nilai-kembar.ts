import { formatRupiah } from "../../language/format";
import type { Rupiah } from "../../language/units";
import type { BudgetRow } from "../budget/budget-rows";
import { amountOf } from "../budget/budget-sum";
import { groupBy } from "../../workbook/group-by";
import { defineCheck, type Found } from "./check";

interface Twin {
  readonly name: string;
  readonly other: string;
  readonly pagu: Rupiah;
  readonly realisasi: Rupiah;
}

/** Different sub kegiatan with the very same pagu and realisasi. */
export const nilaiKembar = defineCheck({
  code: "nilai-kembar",
  severity: "info",
  about: "two rows with exactly the same pagu and realisasi",
  langkah: "Mencari angka yang kembar",
  kriteria: "Dua baris berbeda tidak memuat angka salinan.",
  says: ({ name, other, pagu, realisasi }: Twin) =>
    `“${name}” berpagu ${formatRupiah(pagu)} dan berealisasi ${formatRupiah(realisasi)}, persis sama dengan “${other}”. Pastikan bukan salah salin.`,
  find: ({ laporan }) => {
    const subs = laporan.anggaran.rows.filter(({ level }) => level === "sub");
    return [...groupBy(subs, (row) => amountOf(row, "pagu"))].flatMap(([pagu, rows]) =>
      pagu && rows.length > 1 ? twinsAmong(rows, pagu) : [],
    );
  },
});

/** Rows of one pagu that repeat the realisasi of another one before them. */
function twinsAmong(rows: readonly BudgetRow[], pagu: Rupiah): Found<Twin>[] {
  return [...groupBy(rows, (row) => amountOf(row, "realisasi"))].flatMap(
    ([realisasi, [first, ...others]]) => {
      if (!realisasi || !first) return [];
      return others
        .filter(({ key }) => key !== first.key)
        .map((row) => ({
          table: "3.8" as const,
          at: row.nameRef,
          related: [first.nameRef, ...[row.pagu, row.realisasi].flatMap((value) => value?.ref ?? [])],
          data: { name: row.name, other: first.name, pagu, realisasi },
        }));
    },
  );
}
