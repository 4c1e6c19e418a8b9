import { formatNumber, formatPercent } from "../../language/format";
import { percent } from "../../language/units";
import type { Unit } from "../evaluation";

const DECIMALS = 2;

/** A value of a finding as a reader sees it: an amount with its thousands, a percentage with two decimals. */
export function nilai(value: number | string, unit: Unit): string {
  if (typeof value === "string") return `“${value}”`;
  return unit === "persen" ? formatPercent(percent(value)) : formatNumber(value, DECIMALS);
}
