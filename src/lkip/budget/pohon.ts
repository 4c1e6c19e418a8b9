import { rupiah, type Rupiah } from "../../language/units";
import { nilaiRupiah } from "../reading/amount";
import type { BudgetRow } from "./budget-rows";

/** A row of the budget and the same row repeated below it: counted once, their children together. */
export interface Kesatuan {
  readonly first: BudgetRow;
  readonly repeats: readonly BudgetRow[];
  readonly children: readonly BudgetRow[];
}

type Measure = "pagu" | "realisasi";

/** Rows that stand under no other row of the list, repeated kegiatan counted once: what a total adds up. */
export function topRows(rows: readonly BudgetRow[]): BudgetRow[] {
  const all = new Set(rows);
  const isTop = ({ parent, level }: BudgetRow) =>
    (parent === undefined || !all.has(parent)) && level !== "jumlah" && level !== "urusan";
  return satukan(rows.filter((row) => isTop(row) && hasAmount(row))).map(({ first }) => first);
}

/** Whether a row has an amount at all. */
export function hasAmount(row: BudgetRow): boolean {
  return [row.pagu, row.realisasi].some((value) => value !== undefined && value.reading.kind !== "kosong");
}

/** Siblings with repeated rows of the same level and name put together. */
export function satukan(siblings: readonly BudgetRow[]): Kesatuan[] {
  const groups = new Map<string, { readonly first: BudgetRow; readonly repeats: BudgetRow[] }>();
  siblings.forEach((row, index) => {
    const name = row.key;
    const repeatable = row.level === "kegiatan" && name !== "";
    const key = repeatable ? `${name}|${amountKey(row)}` : `#${index}`;
    const group = groups.get(key);
    if (group) group.repeats.push(row);
    else groups.set(key, { first: row, repeats: [] });
  });
  return [...groups.values()].map(({ first, repeats }) => ({
    first,
    repeats,
    children: [first, ...repeats].flatMap((row) => row.children),
  }));
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
