import { defineCheck } from "./check";
import { conflictsOf, statesOtherwise } from "./conflicts";

/** A target differs from the one it is taken from. */
export const targetBerbedaAntarTabel = defineCheck({
  code: "target-berbeda-antar-tabel",
  severity: "galat",
  about: "a target differs from the one it is taken from",
  langkah: "Mencocokkan target antar tabel",
  kriteria: "Target yang sama di setiap tabel.",
  says: statesOtherwise,
  find: (context) => conflictsOf(context, "target-berbeda-antar-tabel"),
});
