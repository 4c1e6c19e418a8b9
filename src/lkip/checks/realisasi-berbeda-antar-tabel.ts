import { defineCheck } from "./check";
import { conflictsOf, copiesThatDiffer, statesOtherwise } from "./conflicts";

/** A realisasi differs between tables. */
export const realisasiBerbedaAntarTabel = defineCheck({
  code: "realisasi-berbeda-antar-tabel",
  severity: "galat",
  about: "a realisasi differs between tables",
  langkah: "Mencocokkan realisasi antar tabel",
  kriteria: "Realisasi yang sama di setiap tabel.",
  says: statesOtherwise,
  find: (context) => [
    ...conflictsOf(context, "realisasi-berbeda-antar-tabel"),
    ...copiesThatDiffer(context, "realisasi"),
  ],
});
