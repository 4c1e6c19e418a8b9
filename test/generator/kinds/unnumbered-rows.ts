import { boldDownTo, depthOf, mixedNumbers, PLAIN } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** The upper levels are numbered, the rows of the lowest have no number. */
export const unnumberedRows: LayoutKind = {
  name: "baris tanpa nomor",
  write(book, random) {
    const numbers = mixedNumbers(
      random.pick([
        ["I", "1.", "", ""],
        ["A", "1", "", ""],
        ["1", "a.", "", ""],
        ["1.", "a)", "", ""],
        ["I", "A", "-", ""],
      ]),
    );
    const programWord = random.pick(["Program ", "PROGRAM ", ""]);
    const kegiatanWord = random.chance(0.4) ? random.pick(["Kegiatan ", "Kegiatan : "]) : "";
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: numbers,
        name: ({ level, name }) => [programWord, kegiatanWord, ""][depthOf(level)] + name,
        bold: random.chance(0.25) ? boldDownTo("program") : PLAIN.bold,
      },
      no: "number",
    });
  },
};
