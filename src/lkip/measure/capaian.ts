import type { Arah, Ketentuan } from "../ketentuan/ketentuan";
import { angka } from "../reading/amount";
import type { Reading } from "../reading/reading";
import { denganBatas } from "./batas";
import { capaianPredikat } from "./capaian-predikat";
import { adaRasio } from "./satuan";
import { capaianNegatifSelisih, capaianNegatifTerbalik, capaianPositif } from "./rumus";

/** A capaian in percent, and the way it was computed; or why it was not. */
export type Capaian =
  | { readonly kind: "dihitung"; readonly value: number; readonly cara: CaraCapaian }
  | { readonly kind: "tidak-dihitung"; readonly sebab: SebabTidakDihitung };

export type CaraCapaian = "rasio" | "selisih" | "terbalik" | "predikat" | "skor" | "peringkat" | "nol";

export type SebabTidakDihitung =
  "target-nol" | "kosong" | "tidak-tersedia" | "tidak-terbaca" | "perlu-skor" | "jenis-berbeda";

/**
 * Capaian of an indicator by the office's rules, within the office's bounds.
 *
 * @returns percent: 95 for a target of 100% and a realisasi of 95%
 * @see LKIP Kecamatan Jombang 2023, BAB III A
 */
export function hitungCapaian(
  target: Reading,
  realisasi: Reading,
  arah: Arah,
  ketentuan: Ketentuan,
): Capaian {
  const missing = sebabOf(target, realisasi);
  if (missing) return { kind: "tidak-dihitung", sebab: missing };
  const computed = hitung(target, realisasi, arah, ketentuan);
  if (computed.kind !== "dihitung") return computed;
  return { ...computed, value: denganBatas(computed.value, ketentuan.batas) };
}

function hitung(target: Reading, realisasi: Reading, arah: Arah, ketentuan: Ketentuan): Capaian {
  if (target.kind === "predikat" && realisasi.kind === "predikat")
    return capaianPredikat(target, realisasi, ketentuan.predikatHuruf);
  const [promised, reached] = [ukuran(target), ukuran(realisasi)];
  if (promised === undefined || reached === undefined || !adaRasio(target, realisasi))
    return { kind: "tidak-dihitung", sebab: "jenis-berbeda" };
  return arah === "positif" ? positif(promised, reached) : negatif(promised, reached, ketentuan);
}

/** The number that is measured; the score of a grade beside a number: 85,3 (Baik) of 85. */
function ukuran(reading: Reading): number | undefined {
  return reading.kind === "predikat" ? reading.score : angka(reading);
}

function positif(target: number, realisasi: number): Capaian {
  if (target === 0) return { kind: "tidak-dihitung", sebab: "target-nol" };
  return { kind: "dihitung", value: capaianPositif(target, realisasi), cara: "rasio" };
}

function negatif(target: number, realisasi: number, { rumusNegatif, batas }: Ketentuan): Capaian {
  if (target === 0) return { kind: "dihitung", value: realisasi <= 0 ? 100 : 0, cara: "nol" };
  if (rumusNegatif === "selisih")
    return { kind: "dihitung", value: capaianNegatifSelisih(target, realisasi), cara: "selisih" };
  if (realisasi === 0) return { kind: "dihitung", value: batas === "0-120" ? 120 : 100, cara: "nol" };
  return { kind: "dihitung", value: capaianNegatifTerbalik(target, realisasi), cara: "terbalik" };
}

/** Why two readings give no capaian at all; the gravest cause first. */
function sebabOf(target: Reading, realisasi: Reading): SebabTidakDihitung | undefined {
  const kinds = [target.kind, realisasi.kind];
  return (["tidak-terbaca", "kosong", "tidak-tersedia"] as const).find((kind) => kinds.includes(kind));
}
