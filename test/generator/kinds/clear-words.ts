import { boldDownTo, mixedNumbers, PLAIN, words } from "../budget/signs";
import { depthOf } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** The levels by their words, as in the sample report. */
export const clearWords: LayoutKind = {
  name: "kata lengkap",
  write(book, random) {
    const word = words(random);
    const numbers = mixedNumbers(
      random.pick([
        ["1", "", "", ""],
        ["I", "1", "a", ""],
        ["1.", "", "", ""],
        ["", "", "", ""],
      ]),
    );
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: numbers,
        name: ({ level, name }) => word[depthOf(level)] + name,
        bold: random.chance(0.3) ? boldDownTo("program") : PLAIN.bold,
      },
      no: random.chance(0.85) ? "number" : "none",
      size: random.chance(0.2) ? { depth: 1, programs: [3, 7] } : { depth: random.pick([2, 3, 3]) },
    });
  },
};
