import { temuan as kalimat } from "../../strings/id";
import { amountKey, topRows, sumOf } from "../budget/pohon";
import { amountOf, MEASURES, type BudgetSum, type Measure } from "../budget/budget-sum";
import { normalizeName } from "../matching/normalize-name";
import { serapan } from "../measure/serapan";
import { nilaiRupiah } from "../reading/amount";
import { columnScale } from "../recognition/column-scale";
import type { BudgetRow } from "../budget/budget-rows";
import type { Konteks } from "./konteks";
import { rangesOf } from "./rumus-capaian";
import { addPersen } from "./tabel-3-6";

/** Most arguments that Excel takes in one SUM. */
const MOST_ARGUMENTS = 255;

/** Tabel 3.8, realisasi anggaran: the % of every row, and the JUMLAH row. */
export function hitungTabel38(konteks: Konteks): void {
  const { rows, sums } = konteks.laporan.anggaran;
  const column = columnScale(rows.map((row) => row.persen));
  const byRow = sumsByRow(sums);
  for (const row of rows) {
    const own = byRow.get(row);
    const isJumlah = row.level === "jumlah";
    const [pagu, realisasi] = MEASURES.map((measure) =>
      isJumlah ? addJumlah(konteks, row, measure, own?.[measure]) : nilaiRupiah(row[measure]?.reading),
    );
    const empty = MEASURES.every((measure) => row[measure]?.reading.kind === "kosong");
    if (empty && !isJumlah) continue;
    const ratio = pagu === undefined || realisasi === undefined ? null : serapan(pagu, realisasi);
    addPersen(konteks, "3.8", row, ratio, column, otherRatios(row, own));
  }
  const tops = countedOnce(topRows(rows));
  konteks.totals.pagu = sumOf(tops, "pagu");
  konteks.totals.realisasi = sumOf(tops, "realisasi");
}

type SumsOfRow = Partial<Record<Measure, BudgetSum>>;

/** The sums of each row, and of a row to blame for a total what its cells should hold. */
function sumsByRow(sums: readonly BudgetSum[]): ReadonlyMap<BudgetRow, SumsOfRow> {
  const byRow = new Map<BudgetRow, SumsOfRow>();
  for (const sum of sums) {
    byRow.set(sum.row, { ...byRow.get(sum.row), [sum.measure]: sum });
    for (const { row, expected } of sum.blamed ?? [])
      byRow.set(row, { [sum.measure]: { ...sum, row, expected, state: "berbeda" }, ...byRow.get(row) });
  }
  return byRow;
}

/** The percentage that a row has with the amounts that its sums ask for: printed, it is right as well. */
function otherRatios(row: BudgetRow, sums: SumsOfRow | undefined): number[] {
  if (!sums) return [];
  const either = (measure: Measure) => {
    const own = amountOf(row, measure);
    const sum = sums[measure];
    return [own, sum?.state === "kosong" ? undefined : sum?.expected].filter(
      (amount) => amount !== undefined,
    );
  };
  return either("pagu").flatMap((pagu) =>
    either("realisasi").flatMap((realisasi) => serapan(pagu, realisasi) ?? []),
  );
}

/** A program that stands with the same amounts in two parts is one program in a copy of the table. */
function countedOnce(tops: readonly BudgetRow[]): BudgetRow[] {
  const seen = new Map<string, BudgetRow>();
  return tops.filter((row) => {
    const key = `${normalizeName(row.name)}|${amountKey(row)}`;
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    return !first || first.region === row.region;
  });
}

/** @returns the total in rupiah when the run is over */
function addJumlah(
  konteks: Konteks,
  row: BudgetRow,
  measure: Measure,
  sum: BudgetSum | undefined,
): number | undefined {
  const cell = row[measure];
  const total = totalOf(row, measure, sum);
  if (!cell) return sum?.expected;
  const parts = sum?.parts ?? [];
  const refs = parts.flatMap((part) => part[measure]?.ref ?? []);
  const ranges = rangesOf(refs, row.region.view.sheet.name);
  const live =
    sumOf(parts, measure) === total && parts.every((part) => typeof part[measure]?.cell?.value === "number");
  konteks.book.add(row.region, {
    table: "3.8",
    kind: "jumlah",
    name: row.name,
    cell,
    column: { scale: "angka", fractions: false },
    outcome:
      total === undefined || !isSettled(sum)
        ? { kind: "tidak-dihitung" }
        : { kind: "angka", value: total, unit: "rupiah" },
    rumus: () =>
      live && ranges.split(",").length <= MOST_ARGUMENTS ? { text: `SUM(${ranges})` } : undefined,
    temuan: {
      code: "total-berbeda",
      related: refs,
      unit: "rupiah",
      message: (printed, wanted) => kalimat.totalBerbeda(measure, printed, wanted),
    },
  });
  return total;
}

function isSettled(sum: BudgetSum | undefined): boolean {
  return sum?.state === "cocok" || sum?.state === "salah" || sum?.state === "kosong";
}

/** What a JUMLAH holds when the run is over: what is printed, unless it is empty or surely wrong. */
function totalOf(row: BudgetRow, measure: Measure, sum: BudgetSum | undefined): number | undefined {
  return sum?.state === "salah" || sum?.state === "kosong" ? sum.expected : amountOf(row, measure);
}
