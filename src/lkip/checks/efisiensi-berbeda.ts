import { defineResultCheck } from "./check";

/** The efficiency does not follow from capaian and serapan (Tabel 3.7). */
export const efisiensiBerbeda = defineResultCheck({
  code: "efisiensi-berbeda",
  about: "the efficiency does not follow from capaian and serapan (Tabel 3.7)",
  langkah: "Menentukan ulang tingkat efisiensi",
  kriteria: "Tingkat efisiensi sesuai dengan capaian, serapan, dan ketentuan kantor.",
});
