import { boldDownTo, depthOf, PLAIN } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** Bold programs and kegiatan, plain sub kegiatan, or indents: no other sign. */
export const typeOnly: LayoutKind = {
  name: "huruf tebal saja",
  write(book, random) {
    const two = random.chance(0.4);
    writeBudgetReport(book, random, {
      signs: { ...PLAIN, bold: boldDownTo(two ? "program" : "kegiatan") },
      no: "none",
      size: { depth: two ? 2 : 3 },
    });
  },
};

export const indentOnly: LayoutKind = {
  name: "indentasi atau spasi saja",
  write(book, random) {
    writeBudgetReport(book, random, {
      signs: { ...PLAIN, indent: depthOf, bold: random.chance(0.4) ? boldDownTo("program") : PLAIN.bold },
      no: "none",
      size: { depth: random.pick([2, 3, 3]) },
    });
  },
};

/** Nothing shows the levels; what the amounts do not prove stays open. */
export const noSign: LayoutKind = {
  name: "tanpa tanda",
  write(book, random) {
    writeBudgetReport(book, random, {
      signs: PLAIN,
      no: "none",
      size: { depth: random.pick([2, 3, 3]), programs: [1, 3], children: [1, 3] },
      look: { mayAsk: true },
    });
  },
};
