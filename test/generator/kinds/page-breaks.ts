import { boldDownTo, codes, depthOf, mixedNumbers, PLAIN, words } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** The header of a budget table again after each page. */
export const pageBreaks: LayoutKind = {
  name: "judul kolom anggaran berulang",
  write(book, random) {
    const word = words(random);
    const byCode = random.chance(0.4);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: byCode ? codes : mixedNumbers(["1", "", "", ""]),
        name: ({ level, name }) => word[depthOf(level)]! + name,
        bold: random.chance(0.3) ? boldDownTo("program") : PLAIN.bold,
      },
      no: byCode ? "code" : "number",
      size: { programs: [2, 4] },
      look: { pageBreaks: [random.int(2, 6), random.int(8, 14)] },
    });
  },
};
