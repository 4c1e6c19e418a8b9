import { defineResultCheck } from "./check";

/** The printed capaian does not follow from target and realisasi. */
export const capaianBerbeda = defineResultCheck({
  code: "capaian-berbeda",
  about: "the printed capaian does not follow from target and realisasi",
  langkah: "Menghitung ulang capaian",
  kriteria: "Capaian sesuai dengan target, realisasi, dan ketentuan kantor.",
});
