import { defineResultCheck } from "./check";

/** The efficiency does not follow from capaian and serapan (Tabel 3.7). */
export const efisiensiBerbeda = defineResultCheck({
  code: "efisiensi-berbeda",
  about: "the efficiency does not follow from capaian and serapan (Tabel 3.7)",
});
