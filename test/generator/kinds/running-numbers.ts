import { boldDownTo, depthOf, PLAIN, runningNumbers } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** Numbers that run through all the rows and mean nothing; type or indent may show the levels. */
export const runningNumbersOnly: LayoutKind = {
  name: "nomor urut tanpa tanda",
  write(book, random) {
    writeBudgetReport(book, random, {
      signs: { ...PLAIN, no: runningNumbers },
      no: "number",
      size: { depth: random.pick([2, 3, 3]), programs: [1, 3], children: [1, 3] },
      look: { mayAsk: true },
    });
  },
};

export const runningNumbersAndType: LayoutKind = {
  name: "nomor urut dan indentasi atau tebal",
  write(book, random) {
    const indents = random.chance(0.6);
    const depth = random.pick([2, 3, 3] as const);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: runningNumbers,
        bold: !indents && depth === 3 ? PLAIN.bold : boldDownTo("program"),
        indent: indents || depth === 3 ? depthOf : PLAIN.indent,
      },
      no: "number",
      size: { depth },
    });
  },
};
