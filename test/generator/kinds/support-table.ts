import { codes, depthOf, dottedNumbers, mixedNumbers, PLAIN, type Signs } from "../budget/signs";
import { writeWholeReport } from "./whole-report";
import type { LayoutKind } from "./kind";

/** Tabel 3.6, whose rows carry no amounts, shows its levels by number, code or indent instead of by words. */
export const supportBySigns: LayoutKind = {
  name: "tabel 3.6 menurut nomor, kode atau indentasi",
  write(book, random) {
    const program = random.pick(["Program ", "PROGRAM ", ""]);
    const named: Signs = { ...PLAIN, name: ({ level, name }) => (level === "program" ? program : "") + name };
    const signs = random.pick<Signs>([
      { ...named, no: codes },
      { ...named, no: dottedNumbers(random.pick(["", "."])) },
      {
        ...named,
        no: mixedNumbers(
          random.pick([
            ["I", "1.", "a.", ""],
            ["A", "1", "a)", ""],
          ]),
        ),
      },
      { ...named, indent: depthOf },
    ]);
    writeWholeReport(book, random, { signs, signs36: signs });
  },
};
