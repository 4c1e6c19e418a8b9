import { formatNumber, formatPercent } from "../../strings/format";
import type { Scale } from "../recognition/column-scale";
import type { Draft, Outcome } from "./draft";

/** Decimals of a percentage that is written as a plain number or as text. */
export const DECIMALS = 2;

/**
 * The number that goes into a cell for an outcome.
 *
 * @example numberFor({ kind: "angka", value: 90.4537, unit: "persen" }, "angka") // 90.45
 */
export function numberFor(outcome: Extract<Outcome, { kind: "angka" }>, scale: Scale): number {
  if (outcome.unit === "rupiah") return outcome.value;
  if (scale === "pecahan" || scale === "pecahanPolos") return Number((outcome.value / 100).toPrecision(14));
  return roundTwo(outcome.value);
}

/** A percentage as text: "90,45%", and "100%" where it is whole. */
export function textFor(percent: number): string {
  return `${formatNumber(percent, DECIMALS)}%`;
}

/** An outcome as a reader expects it. */
export function expectedText({ outcome }: Draft): string {
  switch (outcome.kind) {
    case "angka":
      if (outcome.unit === "rupiah") return formatNumber(outcome.value, DECIMALS);
      return outcome.unit === "persen" ? formatPercent(outcome.value) : formatNumber(outcome.value, DECIMALS);
    case "teks":
      return outcome.text;
    case "hapus":
    case "tidak-dihitung":
      return "";
  }
}

/** A percentage or points, rounded half up to the decimals that are written. */
export function roundTwo(value: number): number {
  return (Math.sign(value) * Math.round(Number(`${Math.abs(value).toPrecision(15)}e2`))) / 100;
}
