import { withoutNoise } from "../../language/rounding";
import { formatFor } from "./number-format";
import { dateText } from "./date-text";
import type { NumberContext } from "./number-text";
import type { Reading } from "./reading";

const MOST_DECIMALS = 10;

/**
 * Reads a numeric cell as its number format shows it.
 *
 * @example readNumber(0.95, "0%") // { kind: "persen", value: 95, decimals: 0 }
 * @example readNumber(12, '0" orang"') // { kind: "jumlah", value: 12, decimals: 0, satuan: "orang" }
 */
export function readNumber(
  value: number,
  code: string,
  { rupiah }: Pick<NumberContext, "rupiah"> = {},
): Reading {
  const format = formatFor(code, value);
  if (format.date) return { kind: "tidak-terbaca", reason: "tanggal", text: dateText(value) };
  const decimals = format.general || format.scale > 0 ? shortestDecimals(value) : format.decimals;
  if (format.percent) return { kind: "persen", value: percentOf(value), decimals: format.decimals };
  const { says } = format;
  if (says.kind === "persen") return { kind: "persen", value, decimals };
  if (says.kind === "jumlah") return { kind: "jumlah", value, decimals, satuan: says.satuan };
  return { kind: "angka", value, decimals, rupiah: rupiah === true || says.kind === "rupiah" };
}

/**
 * A fraction in percent, without the noise of binary fractions.
 *
 * @example percentOf(0.29) // 29
 */
export function percentOf(value: number): number {
  return withoutNoise(value * 100, "stored");
}

/**
 * Decimals that a number needs to be written, at most ten.
 *
 * @example shortestDecimals(80.67) // 2
 */
export function shortestDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, tail = ""] = withoutNoise(value, "stored").toFixed(MOST_DECIMALS).split(".");
  return tail.replace(/0+$/, "").length;
}
