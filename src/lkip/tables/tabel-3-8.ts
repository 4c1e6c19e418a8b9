import type { BudgetRow, BudgetTable } from "../budget/budget-rows";
import { amountOf, MEASURES, type BudgetSum, type Measure } from "../budget/budget-sum";
import { number, sum as sumExpr, type PercentExpr, type RupiahExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { numberOf } from "../expression/value-of";
import type { Laporan } from "../facts/laporan";
import { leafOf } from "../facts/leaf-of";
import { serapan, serapanOf } from "../measure/serapan";
import { readOnce } from "../recognition/read-once";
import type { ValueCell } from "../recognition/value-cell";
import { rupiahOfResult } from "../results/final-cell";
import { compute, type ResultRow } from "./compute";
import type { Context } from "./context";
import { isSpent } from "./header-signs";
import { persen } from "./persen";
import { defineTable, BUDGET_WIDTHS } from "./table";

/** Tabel 3.8, realisasi anggaran: the % of every row, and the JUMLAH row. */
export const tabel38 = defineTable({
  id: "3.8",
  title: "Realisasi anggaran",
  recognise: {
    rank: 45,
    when: isSpent,
  },
  columns: ["no", "uraian", "pagu", "realisasi", "persen"],
  computes: [
    compute({
      kind: "jumlah",
      unit: "rupiah",
      rows: (laporan) => all(laporan).flatMap(totalRows),
      into: ({ row, measure }: TotalRow) => row[measure],
      is: ({ sum }) => (sum ? total(sum) : left("belum-pasti")),
    }),
    compute(persen({ rows: (laporan) => all(laporan).flatMap(percentRows), is: percent })),
  ],
  template: () => ({
    header: [["No", "Program / Kegiatan / Sub Kegiatan", "Pagu", "Realisasi", "%"]],
    body: [[1, "Program …"], [null, "Kegiatan : …"], [null, "Sub Kegiatan : …"], ["JUMLAH"]],
    widths: BUDGET_WIDTHS,
  }),
});

/** One total of a JUMLAH row, and how its sum stands. */
interface TotalRow extends ResultRow {
  readonly row: BudgetRow;
  readonly measure: Measure;
  readonly sum?: BudgetSum;
}

/** The table, and its rows once more where it prints a second budget or stands beside kinerja. */
function all({ anggaran, tambahan }: Laporan): readonly BudgetTable[] {
  return [anggaran, ...tambahan.anggaran.filter(({ table }) => table === "3.8")];
}

function totalRows({ rows, sums }: BudgetTable): TotalRow[] {
  return rows.flatMap((row) =>
    row.level === "jumlah"
      ? MEASURES.map((measure) => ({
          region: row.region,
          name: row.name,
          row,
          measure,
          sum: sumsByRow(sums).get(row)?.[measure],
        }))
      : [],
  );
}

/** A total that holds stays as it is printed; it is written where it is empty or surely wrong, and else left alone. */
function total({ parts, measure, expected, printed, state }: BudgetSum): Outcome<RupiahExpr> {
  if (state === "dikuatkan" && printed !== undefined) return is(number(printed));
  if (state !== "cocok" && state !== "salah" && state !== "kosong") return left("belum-pasti");
  const cells = sumExpr(
    parts.flatMap((part) => {
      const cell = part[measure];
      return cell ? [leafOf(cell, part.name, "rupiah")] : [];
    }),
  );
  const expr = numberOf(cells, "exact") === expected ? cells : number(expected);
  return is(expr, state === "cocok" && printed !== undefined ? () => [number(printed)] : undefined);
}

/** Rows of which a share is spent: those with an amount, and every JUMLAH. */
function percentRows({ rows }: BudgetTable): BudgetRow[] {
  return rows.filter(
    ({ level, pagu, realisasi }) => level === "jumlah" || !isEmpty(pagu) || !isEmpty(realisasi),
  );
}

function isEmpty(value: ValueCell | undefined): boolean {
  return value?.reading.kind === "kosong";
}

function percent(row: BudgetRow, context: Context): Outcome<PercentExpr> {
  const pagu = finalAmount(row, "pagu", context);
  const realisasi = finalAmount(row, "realisasi", context);
  if (!pagu || !realisasi) return left("kosong");
  const expr = serapanOf(pagu, realisasi);
  if (numberOf(expr, "exact") === undefined) return left("kosong");
  return is(expr, () => otherRatios(row, sumsAround(row, context.laporan)));
}

/** An amount of a row when the run is over. */
function finalAmount(row: BudgetRow, measure: Measure, context: Context): RupiahExpr | undefined {
  const cell = row[measure];
  const final = cell && row.level === "jumlah" ? context.resultAt(cell.ref) : undefined;
  if (final) return rupiahOfResult(final, row.name, "printed");
  return cell && leafOf(cell, row.name, "rupiah");
}

/** The percentage that a row has with the amounts that its sums ask for: printed, it is right as well. */
function otherRatios(row: BudgetRow, sums: SumsOfRow | undefined): PercentExpr[] {
  if (!sums) return [];
  const either = (measure: Measure) => {
    const sum = sums[measure];
    return [amountOf(row, measure), sum?.state === "kosong" ? undefined : sum?.expected].filter(
      (amount) => amount !== undefined,
    );
  };
  return either("pagu").flatMap((pagu) =>
    either("realisasi").flatMap((realisasi) => {
      const value = serapan(pagu, realisasi);
      return value === null ? [] : [number(value)];
    }),
  );
}

type SumsOfRow = Partial<Record<Measure, BudgetSum>>;

function sumsAround(row: BudgetRow, laporan: Laporan): SumsOfRow | undefined {
  return all(laporan)
    .map(({ sums }) => sumsByRow(sums).get(row))
    .find((own) => own !== undefined);
}

/** The sums of each row, and of a row to blame for a total what its cells should hold. */
const sumsByRow = readOnce((sums: readonly BudgetSum[]): ReadonlyMap<BudgetRow, SumsOfRow> => {
  const byRow = new Map<BudgetRow, SumsOfRow>();
  for (const sum of sums) {
    byRow.set(sum.row, { ...byRow.get(sum.row), [sum.measure]: sum });
    for (const { row, expected } of sum.blamed ?? [])
      byRow.set(row, { [sum.measure]: { ...sum, row, expected, state: "berbeda" }, ...byRow.get(row) });
  }
  return byRow;
});
