import type { Ketentuan, Pengaturan } from "./ketentuan";
import { SKALA_AKIP } from "./scales";

/** The rules of an office that has stated none: those of the LKIP of Kecamatan Jombang 2023. */
export const KETENTUAN_AWAL: Ketentuan = {
  rumusNegatif: "selisih",
  batas: "0-100",
  predikatHuruf: "perlu-skor",
  skala: SKALA_AKIP,
  efisiensi: "label",
  caraTulis: "rumus",
};

/** What is settled before the user has settled anything. */
export const PENGATURAN_AWAL: Pengaturan = {
  ketentuan: KETENTUAN_AWAL,
  ditetapkan: [],
  arah: {},
  ikatan: [],
  peta: [],
  jawaban: {},
  diperiksa: [],
};
