import type { RumusEfisiensi } from "../ketentuan/ketentuan";
import { tanpaDerau } from "./rumus";

/** Tingkat efisiensi: a word, or a figure in percent (or points of a ratio × 100). */
export type Efisiensi =
  | { readonly kind: "label"; readonly text: LabelEfisiensi }
  | { readonly kind: "angka"; readonly value: number; readonly unit: "persen" | "rasio" };

export type LabelEfisiensi =
  "Efisien" | "Cukup Efisien" | "Tidak Efisien" | "Belum Dilaksanakan" | "Tidak Dapat Dihitung";

/** Points between capaian and serapan within which the band says "Cukup Efisien". */
const RENTANG = 5;
/** Points of E beyond which the mark NE is 100, or below minus which it is 0. */
const BATAS_PMK = 20;
/** Decimals of a difference that count: beyond them is only the noise of binary fractions. */
const DECIMALS = 9;

/**
 * Tingkat efisiensi out of capaian and serapan, both in percent, by the office's rule:
 *
 * - label: capaian ≥ serapan is Efisien, else Tidak Efisien
 * - rentang: capaian − serapan above 5 Efisien, within 5 Cukup Efisien, below −5 Tidak Efisien
 * - sisa: 100 − serapan
 * - rasio: capaian / serapan × 100
 * - pmk-22-2021: what the output should have cost less what it did cost, against what it should have cost:
 *   (alokasi × capaian keluaran − realisasi) / (alokasi × capaian keluaran) × 100. With realisasi = alokasi × serapan
 *   that is (1 − serapan / capaian) × 100, not clamped: 10 means a tenth less was spent than the output was worth
 * - pmk-22-2021-ne: the regulation's second step, the mark NE = 50% + E / 20 × 50 of that E within −20 and 20: 0 to 100
 *
 * Where something is missing, or the rule would divide by 0, the answer is "Tidak Dapat Dihitung".
 *
 * @example hitungEfisiensi(85, 99.9, "label") // { kind: "label", text: "Tidak Efisien" }
 * @see PMK 22/PMK.02/2021, lampiran, huruf A angka 1 (pengukuran efisiensi), https://jdih.kemenkeu.go.id/dok/22-pmk-02-2021;
 * a report that prints NE: LAKIP Inspektorat Jenderal 2019, page 42, https://fliphtml5.com/ivgoq/hwvo/LAKIP_ITJEN_TAHUN_2019/42
 */
export function hitungEfisiensi(
  capaian: number | null,
  serapan: number | null,
  rumus: RumusEfisiensi,
): Efisiensi {
  if (serapan === null || (capaian === null && rumus !== "sisa")) return label("Tidak Dapat Dihitung");
  const reached = capaian ?? 0;
  const difference = Number((reached - serapan).toFixed(DECIMALS));
  switch (rumus) {
    case "label":
      return tanpaKegiatan(reached, serapan) ?? label(difference >= 0 ? "Efisien" : "Tidak Efisien");
    case "rentang":
      return tanpaKegiatan(reached, serapan) ?? label(rentang(difference));
    case "sisa":
      return { kind: "angka", value: tanpaDerau(100 - serapan), unit: "persen" };
    case "rasio":
      return serapan === 0
        ? (tanpaKegiatan(reached, serapan) ?? label("Tidak Dapat Dihitung"))
        : { kind: "angka", value: tanpaDerau((reached / serapan) * 100), unit: "persen" };
    case "pmk-22-2021":
      return reached === 0
        ? (tanpaKegiatan(reached, serapan) ?? label("Tidak Dapat Dihitung"))
        : { kind: "angka", value: efisiensiPmk(reached, serapan), unit: "persen" };
    case "pmk-22-2021-ne":
      return reached === 0
        ? (tanpaKegiatan(reached, serapan) ?? label("Tidak Dapat Dihitung"))
        : { kind: "angka", value: nilaiEfisiensi(efisiensiPmk(reached, serapan)), unit: "persen" };
  }
}

function efisiensiPmk(capaian: number, serapan: number): number {
  return tanpaDerau((1 - serapan / capaian) * 100);
}

function nilaiEfisiensi(efisiensi: number): number {
  const within = Math.max(-BATAS_PMK, Math.min(BATAS_PMK, efisiensi));
  return tanpaDerau(50 + (within / BATAS_PMK) * 50);
}

function rentang(difference: number): LabelEfisiensi {
  if (difference > RENTANG) return "Efisien";
  return difference < -RENTANG ? "Tidak Efisien" : "Cukup Efisien";
}

function tanpaKegiatan(capaian: number, serapan: number): Efisiensi | undefined {
  return capaian === 0 && serapan === 0 ? label("Belum Dilaksanakan") : undefined;
}

function label(text: LabelEfisiensi): Efisiensi {
  return { kind: "label", text };
}
