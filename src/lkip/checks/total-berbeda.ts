import { formatRupiah } from "../../language/format";
import type { Rupiah } from "../../language/units";
import { capitalized, withoutLevel } from "../../language/phrase";
import { amountOf, type BudgetSum, type Measure } from "../budget/budget-sum";
import { defineCheck, type Found } from "./check";
import { sumsThatFail, type NotTheSum } from "./sums";

/** A row whose amount a right JUMLAH and the row's own percentage contradict. */
interface Blamed {
  readonly kind: "blamed";
  readonly measure: Measure;
  readonly name: string;
  readonly printed: Rupiah;
  readonly expected: Rupiah;
}
type Total = (NotTheSum & { readonly kind: "sum" }) | Blamed;

/** A JUMLAH, or a row of the SKPD or urusan, is not the sum of its rows; where the JUMLAH is right, the row to blame. */
export const totalBerbeda = defineCheck({
  code: "total-berbeda",
  severity: "galat",
  about: "the JUMLAH row is not the sum of its rows",
  langkah: "Menjumlahkan baris tabel",
  kriteria: "JUMLAH = jumlah baris-barisnya.",
  says: (total: Total) => {
    const [printed, expected] = [formatRupiah(total.printed), formatRupiah(total.expected)];
    return total.kind === "sum"
      ? `Jumlah ${total.measure} tertulis ${printed}, padahal jumlah baris-barisnya ${expected}.`
      : `${capitalized(total.measure)} “${withoutLevel(total.name)}” tertulis ${printed}, padahal menurut JUMLAH dan persentasenya ${expected}.`;
  },
  find: (context) => [
    ...sumsThatFail(
      context,
      ({ row }, table) => row.level === "jumlah" || (table === "3.8" && row.level === "urusan"),
    ).map((found) => ({ ...found, data: { ...found.data, kind: "sum" as const } })),
    ...context.laporan.anggaran.sums.flatMap(blamed),
  ],
});

function blamed({ row: total, measure, state, blamed: rows = [] }: BudgetSum): Found<Total>[] {
  if (state !== "dikuatkan") return [];
  return rows.flatMap(({ row, expected, byPercent }) => {
    const cell = row[measure];
    const printed = amountOf(row, measure);
    if (!byPercent || !cell || printed === undefined) return [];
    return [
      {
        table: "3.8" as const,
        at: cell.ref,
        related: [total[measure], row.persen].flatMap((other) => other?.ref ?? []),
        data: { kind: "blamed" as const, measure, name: row.name, printed, expected },
        value: printed,
        expected,
        unit: "rupiah" as const,
      },
    ];
  });
}
