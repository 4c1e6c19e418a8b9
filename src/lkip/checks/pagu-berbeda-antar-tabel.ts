import { defineCheck } from "./check";
import { otherThanSipd } from "./sipd";
import { conflictsOf, copiesThatDiffer, statesOtherwise } from "./conflicts";

/** A pagu differs between tables or from the Perjanjian Kinerja. */
export const paguBerbedaAntarTabel = defineCheck({
  code: "pagu-berbeda-antar-tabel",
  severity: "galat",
  about: "a pagu differs between tables, from the Perjanjian Kinerja or from SIPD",
  says: statesOtherwise,
  find: (context) => [
    ...conflictsOf(context, ["pagu"]),
    ...copiesThatDiffer(context, "pagu"),
    ...otherThanSipd(context),
  ],
});
