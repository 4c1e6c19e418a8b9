import { codes, depthOf, dottedNumbers, PLAIN, words } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** 1 / 1.1 / 1.1.1 over many programs: 5.1.1 is no belanja account. */
export const dottedColumn: LayoutKind = {
  name: "nomor bertitik",
  write(book, random) {
    const word = random.pick([
      ["", "", "", ""],
      ["Program ", "", "", ""],
    ]);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: dottedNumbers(random.pick(["", "."])),
        name: ({ level, name }) => word[depthOf(level)] + name,
      },
      no: "number",
      size: { depth: random.pick([2, 3, 3]), programs: [3, 7], children: [1, 3] },
    });
  },
};

/** Codes in a column of their own. */
export const codeColumn: LayoutKind = {
  name: "kolom kode",
  write(book, random) {
    const word = random.pick([
      ["PROGRAM ", "", "", ""],
      ["PROGRAM ", "Kegiatan ", "Sub Kegiatan ", ""],
      ["", "", "", ""],
    ]);
    writeBudgetReport(book, random, {
      signs: { ...PLAIN, no: codes, name: ({ level, name }) => word[depthOf(level)] + name },
      no: random.pick(["code", "code", "headerless"]),
    });
  },
};

/** Belanja accounts under the sub kegiatan. */
export const accounts: LayoutKind = {
  name: "rekening belanja di bawah sub kegiatan",
  write(book, random) {
    const word = random.chance(0.4) ? words(random) : ["PROGRAM ", "", "", ""];
    writeBudgetReport(book, random, {
      signs: { ...PLAIN, no: codes, name: ({ level, name }) => word[depthOf(level)] + name },
      no: random.pick(["code", "code", "headerless"]),
      size: { depth: 4, programs: [1, 3], children: [1, 3] },
    });
  },
};
