import { temuan as kalimat } from "../../strings/id";
import { amountKey, topRows, sumOf } from "../budget/pohon";
import { normalizeName } from "../matching/normalize-name";
import { serapan } from "../measure/serapan";
import { nilaiRupiah } from "../reading/amount";
import { columnScale } from "../recognition/column-scale";
import type { BudgetRow } from "../budget/budget-rows";
import { jumlahScopes } from "../budget/jumlah-scope";
import type { Konteks } from "./konteks";
import { rangesOf } from "./rumus-capaian";
import { addPersen } from "./tabel-3-6";

/** Most arguments that Excel takes in one SUM. */
const MOST_ARGUMENTS = 255;

const MEASURES = ["pagu", "realisasi"] as const;

/** Tabel 3.8, realisasi anggaran: the % of every row, and the JUMLAH row. */
export function hitungTabel38(konteks: Konteks): void {
  const { rows } = konteks.laporan.anggaran;
  const column = columnScale(rows.map((row) => row.persen));
  const scopes = jumlahScopes(rows);
  for (const row of rows) {
    const isJumlah = row.level === "jumlah";
    const [pagu, realisasi] = MEASURES.map((measure) =>
      isJumlah ? addJumlah(konteks, row, measure, scopes.get(row) ?? []) : nilaiRupiah(row[measure]?.reading),
    );
    const empty = MEASURES.every((measure) => row[measure]?.reading.kind === "kosong");
    if (empty && !isJumlah) continue;
    const ratio = pagu === undefined || realisasi === undefined ? null : serapan(pagu, realisasi);
    addPersen(konteks, "3.8", row, ratio, column);
  }
  const tops = countedOnce(topRows(rows));
  konteks.totals.pagu = sumOf(tops, "pagu");
  konteks.totals.realisasi = sumOf(tops, "realisasi");
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

function addJumlah(
  konteks: Konteks,
  row: BudgetRow,
  measure: "pagu" | "realisasi",
  scope: readonly BudgetRow[],
): number | undefined {
  const cell = row[measure];
  const expected = scope.length === 0 ? undefined : sumOf(scope, measure);
  if (!cell) return expected;
  const refs = scope.flatMap((part) => part[measure]?.ref ?? []);
  const live = scope.every((part) => typeof part[measure]?.cell?.value === "number");
  const ranges = rangesOf(refs, row.region.view.sheet.name);
  konteks.book.add(row.region, {
    table: "3.8",
    kind: "jumlah",
    name: row.name,
    cell,
    column: { scale: "angka", fractions: false },
    outcome:
      expected === undefined
        ? { kind: "tidak-dihitung" }
        : { kind: "angka", value: expected, unit: "rupiah" },
    rumus: () =>
      live && ranges.split(",").length <= MOST_ARGUMENTS ? { text: `SUM(${ranges})` } : undefined,
    temuan: {
      code: "total-berbeda",
      related: refs,
      unit: "rupiah",
      message: (printed, wanted) => kalimat.totalBerbeda(measure, printed, wanted),
    },
  });
  return expected;
}
