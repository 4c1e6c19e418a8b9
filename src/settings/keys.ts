/** Keys of our settings in a workbook, one for each part of the pengaturan; each holds JSON. */
export const KEYS = {
  ketentuan: "hitung-capaian.ketentuan",
  ditetapkan: "hitung-capaian.ditetapkan",
  arah: "hitung-capaian.arah",
  ikatan: "hitung-capaian.ikatan",
  peta: "hitung-capaian.peta",
  jawaban: "hitung-capaian.jawaban",
  diperiksa: "hitung-capaian.diperiksa",
} as const;

/** Key of what was changed in the workbook: it is told, and settles nothing. */
export const KEY_RIWAYAT = "hitung-capaian.riwayat";
