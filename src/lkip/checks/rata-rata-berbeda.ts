import { defineResultCheck } from "./check";

/** The mean of the capaian is another. */
export const rataRataBerbeda = defineResultCheck({
  code: "rata-rata-berbeda",
  about: "the mean of the capaian is another",
  langkah: "Menghitung ulang rata-rata",
  kriteria: "Rata-rata dari semua capaian di atasnya.",
});
