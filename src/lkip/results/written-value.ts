import { formatNumber, formatPercent } from "../../language/format";
import { percent } from "../../language/units";
import { roundHalfUp, withoutNoise } from "../../language/rounding";
import type { Form, TextForm } from "../recognition/column-form";
import type { ResultUnit } from "./draft";

/** Decimals of a percentage that is written as a plain number or as text. */
export const DECIMALS = 2;

/**
 * What goes into a cell for a number.
 *
 * @param value percent, points or rupiah
 * @example writtenValue(90.4537, "persen", { kind: "number", storage: "angka" }) // 90.45
 */
export function writtenValue(value: number, unit: ResultUnit, form: Form): number | string {
  if (unit === "rupiah") return value;
  if (form.kind === "text") return textFor(value, form);
  return form.storage === "pecahan" ? withoutNoise(value / 100, "stored") : roundTwo(value);
}

/** A percentage as text: "90,45%" and "100%", or "90,45" and "0,90" where the column prints no sign. */
function textFor(percent: number, { sign, storage, decimals }: TextForm): string {
  if (sign) return `${formatNumber(percent, DECIMALS)}%`;
  return storage === "pecahan"
    ? formatNumber(percent / 100, Math.max(DECIMALS, decimals), "tetap")
    : formatNumber(percent, decimals, "tetap");
}

/** A number as a reader expects it: "90,45%", "1.731.468.142". */
export function expectedNumber(value: number, unit: ResultUnit): string {
  return unit === "persen" ? formatPercent(percent(value)) : formatNumber(value, DECIMALS);
}

/**
 * A percentage or points, rounded half up to the decimals that are written.
 *
 * @example roundTwo(90.455) // 90.46
 */
function roundTwo(value: number): number {
  return Math.sign(value) * roundHalfUp(Math.abs(value), DECIMALS);
}
