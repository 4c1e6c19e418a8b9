import type { Cell } from "../../workbook/snapshot";
import { formatNumber } from "../../language/format";
import { dateText } from "./date-text";
import { formatFor, type NumberFormat } from "./number-format";
import { plainText } from "./plain-text";
import { percentOf, shortestDecimals } from "./read-number";

/** From here on a number of the General format is printed with dots: below it may be a year. */
const GROUPED_FROM = 10000;

/**
 * What a reader sees in a cell, in Indonesian notation.
 *
 * @example printedText({ value: 0.83, style: { ...PLAIN_STYLE, format: "0%" } }) // "83%"
 */
export function printedText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "BENAR" : "SALAH";
  if (typeof value === "string") return plainText(value);
  return Number.isFinite(value) ? printedNumber(value, cell.style.format) : String(value);
}

function printedNumber(value: number, code: string): string {
  const format = formatFor(code, value);
  if (format.date) return dateText(value);
  if (format.scale > 0) return digitsOf(value, shortestDecimals(value));
  const shown = format.general
    ? digitsOf(value, shortestDecimals(value))
    : digitsOf(format.percent ? percentOf(value) : value, format.decimals, format);
  return `${format.before}${shown}${format.after}`;
}

function digitsOf(
  value: number,
  decimals: number,
  { fixed, grouped }: Pick<NumberFormat, "fixed" | "grouped"> = { fixed: false, grouped: false },
): string {
  const text = formatNumber(value, decimals, fixed ? "tetap" : "dipangkas");
  return grouped || Math.abs(value) >= GROUPED_FROM ? text : text.replaceAll(".", "");
}
