import { defineResultCheck } from "./check";

/** A capaian differs from Tabel 3.1. */
export const capaianBerbedaAntarTabel = defineResultCheck({
  code: "capaian-berbeda-antar-tabel",
  about: "a capaian differs from Tabel 3.1",
  langkah: "Mencocokkan capaian antar tabel",
  kriteria: "Capaian yang sama di setiap tabel.",
});
