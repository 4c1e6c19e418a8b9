import { roundHalfUp } from "./rounding";

/**
 * A number as Indonesian readers write it: dots for thousands, a comma for decimals.
 *
 * @param decimals how many decimals at most; trailing zeros are cut unless `fixed`
 * @example formatNumber(1731468142) // "1.731.468.142"
 * @example formatNumber(80.67, 2) // "80,67"
 */
export function formatNumber(value: number, decimals = 0, fixed = false): string {
  const rounded = roundHalfUp(Math.abs(value), decimals);
  let [whole, fraction = ""] = rounded.toFixed(decimals).split(".") as [string, string?];
  if (!fixed && fraction.endsWith("0")) fraction = fraction.replace(/0+$/, "");
  if (whole.length > 3) whole = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return `${sign}${whole}${fraction ? `,${fraction}` : ""}`;
}

/**
 * A percentage with its two decimals.
 *
 * @param value in percent: 95 for 95%
 * @example formatPercent(90.4537) // "90,45%"
 */
export function formatPercent(value: number): string {
  return `${formatNumber(value, 2, true)}%`;
}
