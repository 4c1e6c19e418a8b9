import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { Finding } from "../evaluation";
import { nilaiRupiah } from "../reading/amount";
import type { BudgetRow } from "../budget/budget-rows";
import type { Check } from "./check";
import { makeFinding } from "../finding";
import { hasAmount, satukan, sumOf, topRows, type Kesatuan } from "../budget/pohon";

/** Smallest difference in rupiah that is no rounding. */
const SMALLEST = 1;
const MEASURES = ["pagu", "realisasi"] as const;

/** A program is the sum of its kegiatan, a kegiatan the sum of its sub kegiatan, and PK's Jumlah the sum of its programs. */
export const jumlah: Check = {
  name: "jumlah",
  find: ({ laporan }) => [
    ...sumsBelow(laporan.anggaran.rows.filter((row) => row.parent === undefined)),
    ...pkTotal(laporan.pkAnggaran.rows),
  ],
};

function sumsBelow(siblings: readonly BudgetRow[]): Finding[] {
  return satukan(siblings).flatMap((unit) => [...sumsOf(unit), ...sumsBelow(unit.children)]);
}

function sumsOf({ first, children }: Kesatuan): Finding[] {
  if (first.level !== "program" && first.level !== "kegiatan") return [];
  const parts = satukan(children.filter((row) => row.level !== "rincian" && hasAmount(row))).map(
    (unit) => unit.first,
  );
  return MEASURES.flatMap((measure): Finding[] => {
    const cell = first[measure];
    const own = nilaiRupiah(cell?.reading);
    const sum = sumOf(parts, measure);
    if (!cell || own === undefined || sum === undefined || Math.abs(own - sum) < SMALLEST) return [];
    return [
      makeFinding({
        code: first.level === "program" ? "jumlah-program-berbeda" : "jumlah-kegiatan-berbeda",
        table: "3.8",
        ref: cell.ref,
        related: parts.map((part) => part[measure]!.ref),
        message: kalimat.jumlahBerbeda(
          measure,
          first.level,
          first.name,
          formatNumber(Math.abs(own - sum), 2),
          own > sum,
          partWord(parts),
        ),
        value: own,
        expected: sum,
        unit: "rupiah",
      }),
    ];
  });
}

function partWord(parts: readonly BudgetRow[]): string {
  return parts.every((part) => part.level === "kegiatan") ? "kegiatan" : "sub kegiatan";
}

function pkTotal(rows: readonly BudgetRow[]): Finding[] {
  const total = rows.filter((row) => row.level === "jumlah").at(-1);
  const own = nilaiRupiah(total?.pagu?.reading);
  const parts = topRows(rows);
  const sum = sumOf(parts, "pagu");
  if (!total?.pagu || own === undefined || sum === undefined || Math.abs(own - sum) < SMALLEST) return [];
  return [
    makeFinding({
      code: "total-berbeda",
      table: "PK",
      ref: total.pagu.ref,
      related: parts.map((part) => part.pagu!.ref),
      message: kalimat.totalBerbeda("pagu", formatNumber(own, 2), formatNumber(sum, 2)),
      value: own,
      expected: sum,
      unit: "rupiah",
    }),
  ];
}
