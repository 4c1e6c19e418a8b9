import { BAND, RATIO, REST } from "../kinerja/efficiency-rules";
import type { LayoutKind } from "./kind";
import { writeWholeReport } from "./whole-report";

/** Indicators of which less is better, by either formula. */
export const negativeIndicators: LayoutKind = {
  name: "indikator negatif",
  write: (book, random) =>
    writeWholeReport(book, random, {
      office: {
        negative: "negative",
        negativeFormula: random.pick(["selisih", "terbalik"]),
        clamp: random.pick(["0-100", "tanpa-batas"]),
      },
    }),
};

/** Efficiency by another rule than the default. */
export const efficiencyRules: LayoutKind = {
  name: "aturan efisiensi lain",
  write: (book, random) => writeWholeReport(book, random, { efficiency: random.pick([BAND, REST, RATIO]) }),
};

/** Outputs whose realisasi is counted in another unit than their target. */
export const otherUnits: LayoutKind = {
  name: "satuan output berbeda",
  write: (book, random) => writeWholeReport(book, random, { tabel36: { otherUnits: "some" } }),
};

/** A perjanjian kinerja before and one after its change. */
export const changedAgreement: LayoutKind = {
  name: "perjanjian kinerja sebelum dan sesudah perubahan",
  write: (book, random) =>
    writeWholeReport(book, random, { agreement: "changed", office: { oneSheet: false } }),
};
