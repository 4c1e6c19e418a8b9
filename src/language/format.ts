import { roundHalfUp } from "./rounding";
import type { Percent, Rupiah } from "./units";

/**
 * A number as Indonesian readers write it: dots for thousands, a comma for decimals.
 *
 * @param decimals how many decimals at most
 * @param zeros whether zeros at the end of the decimals stay
 * @example formatNumber(1731468142) // "1.731.468.142"
 * @example formatNumber(80.67, 2) // "80,67"
 */
export function formatNumber(
  value: number,
  decimals = 0,
  zeros: "dipangkas" | "tetap" = "dipangkas",
): string {
  const rounded = roundHalfUp(Math.abs(value), decimals);
  const digits = Number.isSafeInteger(rounded) ? String(rounded) : rounded.toFixed(decimals);
  const point = digits.indexOf(".");
  const [whole, places] = point < 0 ? [digits, ""] : [digits.slice(0, point), digits.slice(point + 1)];
  const fraction = zeros === "tetap" ? places.padEnd(decimals, "0") : withoutZeros(places);
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return fraction === "" ? sign + withDots(whole) : `${sign}${withDots(whole)},${fraction}`;
}

function withoutZeros(places: string): string {
  return places.endsWith("0") ? places.replace(/0+$/, "") : places;
}

function withDots(whole: string): string {
  return whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
}

/**
 * A percentage with its two decimals.
 *
 * @example formatPercent(percent(90.4537)) // "90,45%"
 */
export function formatPercent(value: Percent): string {
  return `${formatNumber(value, 2, "tetap")}%`;
}

/**
 * An amount in rupiah, with its sen where it has any.
 *
 * @example formatRupiah(rupiah(1731468142)) // "1.731.468.142"
 */
export function formatRupiah(value: Rupiah): string {
  return formatNumber(value, 2);
}
