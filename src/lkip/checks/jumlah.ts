import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { BudgetRow } from "../budget/budget-rows";
import { amountOf, type BudgetSum } from "../budget/budget-sum";
import type { Finding, TableId } from "../evaluation";
import { makeFinding } from "../finding";
import type { Check } from "./check";

/**
 * A program is the sum of its kegiatan, a kegiatan the sum of its sub kegiatan, a JUMLAH the sum of its rows. The JUMLAH of
 * Tabel 3.8 is a result where it may be written; this says of the others what does not add up.
 */
export const jumlah: Check = {
  name: "jumlah",
  find: ({ laporan }) => [
    ...laporan.anggaran.sums.flatMap((sum) => [...notTheSum(sum, "3.8"), ...blamed(sum)]),
    ...laporan.pkAnggaran.sums.flatMap((sum) => (sum.row.level === "jumlah" ? notTheSum(sum, "PK") : [])),
  ],
};

function notTheSum(sum: BudgetSum, table: TableId): Finding[] {
  const { row, measure, printed, expected, parts, state } = sum;
  const cell = row[measure];
  if (!cell || printed === undefined || (state !== "salah" && state !== "berbeda")) return [];
  const total = row.level === "jumlah" || row.level === "urusan";
  return [
    makeFinding({
      code: total
        ? "total-berbeda"
        : row.level === "program"
          ? "jumlah-program-berbeda"
          : "jumlah-kegiatan-berbeda",
      table,
      ref: cell.ref,
      related: parts.flatMap((part) => part[measure]?.ref ?? []),
      message: total
        ? kalimat.totalBerbeda(measure, formatNumber(printed, 2), formatNumber(expected, 2))
        : kalimat.jumlahBerbeda(
            measure,
            levelWord(row),
            row.name,
            formatNumber(Math.abs(printed - expected), 2),
            printed > expected,
            partWord(parts),
          ),
      value: printed,
      expected,
      unit: "rupiah",
    }),
  ];
}

/** The row that a right JUMLAH and the row's own percentage contradict. */
function blamed({ row: total, measure, state, blamed: rows = [] }: BudgetSum): Finding[] {
  if (state !== "dikuatkan") return [];
  return rows.flatMap(({ row, expected, byPercent }) => {
    const cell = row[measure];
    const value = amountOf(row, measure);
    if (!byPercent || !cell || value === undefined) return [];
    return [
      makeFinding({
        code: "total-berbeda",
        table: "3.8",
        ref: cell.ref,
        related: [total[measure], row.persen].flatMap((other) => other?.ref ?? []),
        message: kalimat.bagianBerbeda(measure, row.name, formatNumber(value, 2), formatNumber(expected, 2)),
        value,
        expected,
        unit: "rupiah",
      }),
    ];
  });
}

function levelWord({ level }: BudgetRow): string {
  return level === "sub" ? "sub kegiatan" : level;
}

function partWord(parts: readonly BudgetRow[]): string {
  if (parts.every(({ level }) => level === "kegiatan")) return "kegiatan";
  return parts.every(({ level }) => level === "rincian") ? "rincian" : "sub kegiatan";
}
