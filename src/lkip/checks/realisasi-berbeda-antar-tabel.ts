import { defineCheck } from "./check";
import { conflictsOf, copiesThatDiffer, statesOtherwise } from "./conflicts";

/** A realisasi differs between tables. */
export const realisasiBerbedaAntarTabel = defineCheck({
  code: "realisasi-berbeda-antar-tabel",
  severity: "galat",
  about: "a realisasi differs between tables",
  says: statesOtherwise,
  find: (context) => [
    ...conflictsOf(context, ["realisasi", "realisasi-anggaran"]),
    ...copiesThatDiffer(context, "realisasi"),
  ],
});
