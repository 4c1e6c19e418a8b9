import { depthOf, mixedNumbers, PLAIN } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** A sum under each program, and one at the end. */
export const subtotals: LayoutKind = {
  name: "sub jumlah tiap program",
  write(book, random) {
    const word = random.pick([
      ["Program ", "Kegiatan ", "Sub Kegiatan ", ""],
      ["Program ", "Kegiatan : ", "", ""],
    ]);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: mixedNumbers(["I", "1.", "a.", ""]),
        name: ({ level, name }) => word[depthOf(level)] + name,
      },
      no: "number",
      subtotal: random.pick(["Jumlah ", "Sub Jumlah ", "Total ", "JUMLAH "]),
      total: random.pick(["JUMLAH", "J U M L A H", "Jumlah Total", "TOTAL"]),
      size: { depth: random.pick([2, 3]), programs: [2, 4] },
    });
  },
};
