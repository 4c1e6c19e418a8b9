import { defineCheck } from "./check";
import { otherThanSipd } from "./sipd";
import { conflictsOf, copiesThatDiffer, statesOtherwise } from "./conflicts";

/** A pagu differs between tables or from the Perjanjian Kinerja. */
export const paguBerbedaAntarTabel = defineCheck({
  code: "pagu-berbeda-antar-tabel",
  severity: "galat",
  about: "a pagu differs between tables, from the Perjanjian Kinerja or from SIPD",
  langkah: "Mencocokkan pagu antar tabel",
  kriteria: "Pagu yang sama di setiap tabel.",
  says: statesOtherwise,
  find: (context) => [
    ...conflictsOf(context, "pagu-berbeda-antar-tabel"),
    ...copiesThatDiffer(context, "pagu"),
    ...otherThanSipd(context),
  ],
});
