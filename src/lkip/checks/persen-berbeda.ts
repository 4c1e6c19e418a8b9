import { defineResultCheck } from "./check";

/** A percentage does not follow from its row (Tabel 3.6, 3.8). */
export const persenBerbeda = defineResultCheck({
  code: "persen-berbeda",
  about: "a percentage does not follow from its row (Tabel 3.6, 3.8)",
  langkah: "Menghitung ulang persentase",
  kriteria: "Persentase = realisasi dibagi target (atau pagu).",
});
