import type { BudgetRow } from "../budget/budget-rows";
import { amountOf, MEASURES } from "../budget/budget-sum";
import { amountKey } from "../budget/pohon";
import { sameRupiah } from "../reading/amount";
import { defineCheck } from "./check";

interface Repeated {
  readonly name: string;
  /** Number of the row that stands first, as Excel counts it. */
  readonly firstRow: number;
  /** What both rows stand in. */
  readonly parent: "program" | "kegiatan";
  readonly countedOnce: boolean;
}

/**
 * The same kegiatan twice under one program, the same sub kegiatan twice under one kegiatan: found at the name of the second.
 * Sub kegiatan of one name and other amounts may be two; they are one where the printed sum leaves the second out.
 */
export const barisBerulang = defineCheck({
  code: "baris-berulang",
  severity: "peringatan",
  about: "the same row twice in one program or kegiatan",
  langkah: "Mencari baris yang berulang",
  kriteria: "Setiap baris tercantum satu kali.",
  says: ({ name, firstRow, parent, countedOnce }: Repeated) =>
    countedOnce
      ? `“${name}” sudah ada di baris ${firstRow} pada ${parent} yang sama; dalam penjumlahan dihitung sekali.`
      : `“${name}” sudah ada di baris ${firstRow} pada ${parent} yang sama, dengan angka yang berbeda; dalam penjumlahan keduanya dihitung.`,
  find: ({ laporan }) => {
    const seen = new Map<BudgetRow | undefined, Map<string, BudgetRow>>();
    return laporan.anggaran.rows.flatMap((row) => {
      if (row.level !== "kegiatan" && row.level !== "sub") return [];
      let names = seen.get(row.parent);
      if (!names) seen.set(row.parent, (names = new Map<string, BudgetRow>()));
      const first = names.get(row.key);
      if (!first) {
        names.set(row.key, row);
        return [];
      }
      const countedOnce = amountKey(first) === amountKey(row) || isLeftOut(row);
      if (row.level === "sub" && !countedOnce) return [];
      const parent: Repeated["parent"] = row.level === "sub" ? "kegiatan" : "program";
      return [
        {
          table: "3.8" as const,
          at: row.nameRef,
          related: [first.nameRef],
          data: { name: row.name, firstRow: first.row + 1, parent, countedOnce },
        },
      ];
    });
  },
});

/** Whether a printed sum of the row's parent holds without the row. */
function isLeftOut(row: BudgetRow): boolean {
  const { parent } = row;
  if (!parent) return false;
  return MEASURES.some((measure) => {
    const [printed, own] = [amountOf(parent, measure), amountOf(row, measure)];
    if (printed === undefined || !own) return false;
    const sum = parent.children.reduce((all, child) => all + (amountOf(child, measure) ?? 0), 0);
    return sameRupiah(sum - own, printed);
  });
}
