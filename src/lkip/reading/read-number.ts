import { formatFor } from "./number-format";
import { dateText } from "./date-text";
import type { Reading } from "./reading";

const MOST_DECIMALS = 10;
const DIGITS = 15;
/** The word of size beside a number whose thousands a format has scaled away: the cell still holds them. */
const SIZE = /^(?:ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\b\.?\s*/i;
const RUPIAH = /^(?:rp|idr)\.?$/i;

/**
 * Reads a numeric cell as its number format shows it.
 *
 * @example readNumber(0.95, "0%") // { kind: "persen", value: 95, decimals: 0 }
 * @example readNumber(12, '0" orang"') // { kind: "jumlah", value: 12, decimals: 0, satuan: "orang" }
 */
export function readNumber(value: number, code: string, rupiahColumn = false): Reading {
  const format = formatFor(code, value);
  if (format.date) return { kind: "tidak-terbaca", reason: "tanggal", text: dateText(value) };
  const decimals = format.general || format.scale > 0 ? shortestDecimals(value) : format.decimals;
  if (format.percent) return { kind: "persen", value: percentOf(value), decimals: format.decimals };
  const shown = format.suffix.replace(/^[-,.\s]+/u, "");
  if (/^(?:%$|persen\b)/i.test(shown)) return { kind: "persen", value, decimals };
  const unit = format.scale > 0 ? shown.replace(SIZE, "") : shown;
  if (/^\p{L}/u.test(unit) && !RUPIAH.test(unit)) return { kind: "jumlah", value, decimals, satuan: unit };
  const rupiah = rupiahColumn || RUPIAH.test(format.prefix) || RUPIAH.test(unit);
  return { kind: "angka", value, decimals, rupiah };
}

/**
 * A fraction in percent, without the noise of binary fractions.
 *
 * @example percentOf(0.29) // 29
 */
export function percentOf(value: number): number {
  const percent = value * 100;
  return Number.isInteger(percent) && Math.abs(percent) < 10 ** DIGITS
    ? percent
    : Number(percent.toPrecision(DIGITS));
}

/**
 * Decimals that a number needs to be written, at most ten.
 *
 * @example shortestDecimals(80.67) // 2
 */
export function shortestDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, tail = ""] = Number(value.toPrecision(DIGITS)).toFixed(MOST_DECIMALS).split(".");
  return tail.replace(/0+$/, "").length;
}
