import type { BudgetRow } from "../budget/budget-rows";
import { amountKey } from "../budget/pohon";
import { defineCheck } from "./check";

interface Repeated {
  readonly name: string;
  /** Number of the row that stands first, as Excel counts it. */
  readonly firstRow: number;
  readonly sameAmounts: boolean;
}

/** The same kegiatan twice under one program: found at the name of the second. */
export const barisBerulang = defineCheck({
  code: "baris-berulang",
  severity: "peringatan",
  about: "the same row twice in one program",
  says: ({ name, firstRow, sameAmounts }: Repeated) =>
    sameAmounts
      ? `“${name}” sudah ada di baris ${firstRow} pada program yang sama; dalam penjumlahan dihitung sekali.`
      : `“${name}” sudah ada di baris ${firstRow} pada program yang sama, dengan angka yang berbeda; dalam penjumlahan keduanya dihitung.`,
  find: ({ laporan }) => {
    const seen = new Map<BudgetRow | undefined, Map<string, BudgetRow>>();
    return laporan.anggaran.rows.flatMap((row) => {
      if (row.level !== "kegiatan") return [];
      const names = seen.get(row.parent) ?? new Map<string, BudgetRow>();
      seen.set(row.parent, names);
      const first = names.get(row.key);
      if (!first) {
        names.set(row.key, row);
        return [];
      }
      const sameAmounts = amountKey(first) === amountKey(row);
      return [
        {
          table: "3.8" as const,
          at: row.nameRef,
          related: [first.nameRef],
          data: { name: row.name, firstRow: first.row + 1, sameAmounts },
        },
      ];
    });
  },
});
