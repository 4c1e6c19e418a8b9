import type { Cell } from "../../src/workbook/snapshot";
import type { Random } from "./random";
import { PLAIN_STYLE } from "../../src/workbook/snapshot";

/** How an office rounds what it prints. */
export type Rounding = "biasa" | "dipotong";

/** Prints amounts of rupiah: numbers with a format, or texts of one style. */
export type PrintRupiah = (value: number) => Cell;

/** Prints percentages. */
export type PrintPercent = (value: number) => Cell;

/** A number in Indonesian writing. @example indonesian(1234.5, 2) // "1.234,50" */
export function indonesian(value: number, decimals = 0): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${rest === undefined ? "" : `,${rest}`}`;
}

/** A value at a number of decimals. */
export function rounded(value: number, decimals: number, rounding: Rounding): number {
  const scale = 10 ** decimals;
  // What a decimal fraction cannot hold exactly must not fall below its border.
  const scaled = Number((value * scale).toFixed(9));
  return (rounding === "biasa" ? Math.floor(scaled + 0.5) : Math.floor(scaled)) / scale;
}

const text = (value: string): Cell => ({ value, style: PLAIN_STYLE });
const number = (value: number, format: string): Cell => ({ value, style: { ...PLAIN_STYLE, format } });

const RUPIAH: readonly PrintRupiah[] = [
  (value) => number(value, "#,##0"),
  (value) => number(value, "#,##0"),
  (value) => number(value, "General"),
  (value) => number(value, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'),
  (value) => text(indonesian(value)),
  (value) => text(`Rp. ${indonesian(value)} ,-`),
  (value) => text(`Rp ${indonesian(value)}`),
  (value) => text(`${indonesian(value)},00`),
  (value) => text(`Rp${indonesian(value)},00`),
];

/** One way of printing rupiah, for a whole table. */
export function rupiahStyle(random: Random): PrintRupiah {
  return random.pick(RUPIAH);
}

/** One way of printing percentages, for a whole column. */
export function percentStyle(random: Random): PrintPercent {
  const decimals = random.pick([0, 1, 2, 2, 2]);
  const rounding: Rounding = random.chance(0.8) ? "biasa" : "dipotong";
  const print = (value: number) => rounded(value, decimals, rounding);
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  return random.pick<PrintPercent>([
    (value) => number(Number((print(value) / 100).toFixed(6)), format),
    (value) => number(value / 100, format),
    (value) => number(print(value), "General"),
    (value) => number(print(value), decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`),
    (value) => text(`${indonesian(print(value), decimals)}%`),
    (value) => text(`${indonesian(print(value), decimals)} %`),
    (value) => text(indonesian(print(value), decimals)),
  ]);
}
