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

/** The rupiah in a reading; "-" in a rupiah column means 0. Undefined for an empty cell and for what is no amount. */
export function nilaiRupiah(reading: Reading | undefined): Rupiah | undefined {
  if (reading?.kind === "angka") return rupiah(reading.value);
  if (reading?.kind === "kosong" && reading.dash) return rupiah(0);
  return undefined;
}
