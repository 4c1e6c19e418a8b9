import { rupiah, type Rupiah } from "../../language/units";
import type { Reading } from "./reading";

/**
 * The number in a reading, whatever it is counted in; undefined where it is no number.
 *
 * @example angka({ kind: "persen", value: 95, decimals: 0 }) // 95
 */
export function angka(reading: Reading | undefined): number | undefined {
  switch (reading?.kind) {
    case "angka":
    case "persen":
    case "jumlah":
      return reading.value;
    default:
      return undefined;
  }
}

/** How many decimals a reading prints; 0 for what is no number. */
export function decimalsOf(reading: Reading | undefined): number {
  return reading && "decimals" in reading ? reading.decimals : 0;
}

/** The rupiah in a reading; "-" in a rupiah column means 0. Undefined for an empty cell and for what is no amount. */
export function nilaiRupiah(reading: Reading | undefined): Rupiah | undefined {
  if (reading?.kind === "angka") return rupiah(reading.value);
  if (reading?.kind === "kosong" && reading.dash) return rupiah(0);
  return undefined;
}

/** Smallest amount that only a budget has: smaller numbers may count people, documents or percent. */
export const LEAST_BUDGET = 100_000;

/** Rupiah from which two amounts differ: they are printed whole. */
const RUPIAH_APART = 1;

/**
 * Whether two amounts in rupiah are the same as they are printed, whole.
 *
 * @example sameRupiah(950_000_000, 950_000_000.4) // true
 */
export function sameRupiah(a: number, b: number): boolean {
  return Math.abs(a - b) < RUPIAH_APART;
}
