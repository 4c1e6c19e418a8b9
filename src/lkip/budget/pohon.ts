import { rupiah, type Rupiah } from "../../language/units";
import { nilaiRupiah } from "../reading/amount";
import type { BudgetRow } from "./budget-rows";
import type { Measure } from "./budget-sum";

/**
 * Rows that stand under no other row, repeated kegiatan counted once: what a total adds up. A heading without amounts stands
 * for the rows below it.
 */
export function topRows(rows: readonly BudgetRow[]): BudgetRow[] {
  const seen = new Set<string>();
  const isFirst = (row: BudgetRow) => {
    if (row.level !== "kegiatan" || row.key === "") return true;
    const name = `${row.key}|${amountKey(row)}`;
    return !seen.has(name) && seen.add(name);
  };
  return rows.filter(isTop).flatMap(withAmounts).filter(isFirst);
}

/** A row that has amounts, or those below it that do. */
function withAmounts(row: BudgetRow): readonly BudgetRow[] {
  return hasAmount(row) ? [row] : row.children.flatMap(withAmounts);
}

function isTop(row: BudgetRow): boolean {
  return row.parent === undefined && row.level !== "jumlah" && row.level !== "urusan" && !isPendapatan(row);
}

/** What is earned, borrowed or left over in a summary of the regional budget: the more of it the better. */
const PENDAPATAN =
  /^\W*((\d+|[a-z])[.)]\s*)?(pendapatan|penerimaan|retribusi|pajak|hasil (pajak|retribusi|pengelolaan)|lain-lain (pad|pendapatan)|surplus|defisit|pembiayaan|silpa)\b/i;

/** Whether a row, or one above it, is income and no spending. */
export function isPendapatan({ name, parent }: BudgetRow): boolean {
  return PENDAPATAN.test(name) || (parent !== undefined && isPendapatan(parent));
}

/** Whether a row has an amount at all. */
function hasAmount(row: BudgetRow): boolean {
  return [row.pagu, row.realisasi].some((value) => value !== undefined && value.reading.kind !== "kosong");
}

/** Pagu and realisasi of a row in one text. Rows of one name are the same only where these are: else both count. */
export function amountKey(row: BudgetRow): string {
  return `${nilaiRupiah(row.pagu?.reading) ?? ""}|${nilaiRupiah(row.realisasi?.reading) ?? ""}`;
}

/** The sum of rows in rupiah; undefined where one of them cannot be read or shows no level. */
export function sumOf(rows: readonly BudgetRow[], measure: Measure): Rupiah | undefined {
  let sum = 0;
  for (const row of rows) {
    const amount = nilaiRupiah(row[measure]?.reading);
    if (amount === undefined || row.level === "lain") return undefined;
    sum += amount;
  }
  return rows.length === 0 ? undefined : rupiah(Number(sum.toFixed(2)));
}
