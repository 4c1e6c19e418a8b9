import { defineCheck } from "./check";
import { conflictsOf, statesOtherwise } from "./conflicts";

/** A target differs from the one it is taken from. */
export const targetBerbedaAntarTabel = defineCheck({
  code: "target-berbeda-antar-tabel",
  severity: "galat",
  about: "a target differs from the one it is taken from",
  says: statesOtherwise,
  find: (context) => conflictsOf(context, ["target"]),
});
