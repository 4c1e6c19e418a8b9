import { defineResultCheck } from "./check";

/** The difference from the national value is another (Tabel 3.4). */
export const selisihBerbeda = defineResultCheck({
  code: "selisih-berbeda",
  about: "the difference from the national value is another (Tabel 3.4)",
  langkah: "Menghitung ulang selisih dengan nasional",
  kriteria: "Selisih = realisasi dikurangi nilai nasional.",
});
