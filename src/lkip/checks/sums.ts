import { formatRupiah } from "../../language/format";
import { rupiah, type Rupiah } from "../../language/units";
import { capitalized, withoutLevel } from "../../language/phrase";
import type { BudgetRow } from "../budget/budget-rows";
import type { BudgetSum, Measure } from "../budget/budget-sum";
import type { TableId } from "../evaluation";
import { sum as sumOf } from "../expression/expr";
import { leafOf } from "../facts/leaf-of";
import type { CheckContext, Found } from "./check";

/** A parent that is not the sum of its rows, in the words of its sentence. */
export interface NotTheSum {
  readonly measure: Measure;
  /** "program", "kegiatan", "sub kegiatan" */
  readonly level: string;
  readonly name: string;
  readonly printed: Rupiah;
  readonly expected: Rupiah;
  /** What the rows below are called. */
  readonly parts: string;
}

/** The sums of the budget that do not hold, as findings at the parent's cell. */
export function sumsThatFail(
  { laporan }: CheckContext,
  isMeant: (sum: BudgetSum, table: TableId) => boolean,
): Found<NotTheSum>[] {
  return [
    ...laporan.anggaran.sums.flatMap((sum) => (isMeant(sum, "3.8") ? notTheSum(sum, "3.8") : [])),
    ...laporan.pkAnggaran.sums.flatMap((sum) => (isMeant(sum, "PK") ? notTheSum(sum, "PK") : [])),
  ];
}

function notTheSum(
  { row, measure, printed, expected, parts, state }: BudgetSum,
  table: TableId,
): Found<NotTheSum>[] {
  const cell = row[measure];
  if (!cell || printed === undefined || (state !== "salah" && state !== "berbeda")) return [];
  const leaves = parts.flatMap((part) => {
    const value = part[measure];
    return value ? [leafOf(value, part.name, "rupiah")] : [];
  });
  return [
    {
      table,
      at: cell.ref,
      related: leaves.map(({ ref }) => ref),
      data: { measure, level: levelWord(row), name: row.name, printed, expected, parts: partWord(parts) },
      value: printed,
      expected,
      unit: "rupiah",
      expr: sumOf(leaves),
    },
  ];
}

/** "Pagu kegiatan “…” lebih besar 250.000 daripada jumlah sub kegiatannya." */
export function exceedsItsRows({ measure, level, name, printed, expected, parts }: NotTheSum): string {
  const way = printed > expected ? "besar" : "kecil";
  const difference = formatRupiah(rupiah(Math.abs(printed - expected)));
  return `${capitalized(measure)} ${level} “${withoutLevel(name)}” lebih ${way} ${difference} daripada jumlah ${parts}nya.`;
}

function levelWord({ level }: BudgetRow): string {
  return level === "sub" ? "sub kegiatan" : level;
}

function partWord(parts: readonly BudgetRow[]): string {
  if (parts.every(({ level }) => level === "kegiatan")) return "kegiatan";
  return parts.every(({ level }) => level === "rincian") ? "rincian" : "sub kegiatan";
}
