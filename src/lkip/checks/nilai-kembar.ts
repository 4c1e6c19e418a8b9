import { formatRupiah } from "../../language/format";
import type { Rupiah } from "../../language/units";
import type { BudgetRow } from "../budget/budget-rows";
import { amountKey } from "../budget/pohon";
import { nilaiRupiah } from "../reading/amount";
import { defineCheck } from "./check";

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
    const seen = new Map<string, BudgetRow>();
    return laporan.anggaran.rows.flatMap((row) => {
      if (row.level !== "sub" || !row.pagu || !row.realisasi) return [];
      const [pagu, realisasi] = [nilaiRupiah(row.pagu.reading), nilaiRupiah(row.realisasi.reading)];
      if (!pagu || !realisasi) return [];
      const key = amountKey(row);
      const first = seen.get(key);
      if (!first) seen.set(key, row);
      if (!first || first.key === row.key) return [];
      return [
        {
          table: "3.8" as const,
          at: row.nameRef,
          related: [first.nameRef, row.pagu.ref, row.realisasi.ref],
          data: { name: row.name, other: first.name, pagu, realisasi },
        },
      ];
    });
  },
});
