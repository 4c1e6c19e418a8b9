import type { LayoutKind } from "./kind";
import { writeWholeReport } from "./whole-report";
import { misspelt } from "../office/names";
import { valueStyle } from "../kinerja/values";
import { rounded } from "../print";

/** A capaian over 100 stays as it is: the office has no clamp. */
export const noClamp: LayoutKind = {
  name: "capaian tanpa batas",
  write: (book, random) => writeWholeReport(book, random, { office: { clamp: "tanpa-batas" } }),
};

/** Targets and realisasi are printed rounded; the capaian was worked out before that. */
export const roundedInputs: LayoutKind = {
  name: "masukan dibulatkan",
  write(book, random) {
    const print = valueStyle(random, "column");
    writeWholeReport(book, random, {
      office: {
        units: "column",
        clamp: random.pick(["0-100", "tanpa-batas"]),
        finer: "finer",
        value: (indicator, value) => print(indicator, rounded(value, indicator.decimals, "biasa")),
      },
    });
  },
};

/** One program serves every sasaran. */
export const sharedProgram: LayoutKind = {
  name: "satu program untuk beberapa sasaran",
  write: (book, random) =>
    writeWholeReport(book, random, { office: { sharedProgram: "shared", sasaran: [2, 3] } }),
};

/** Names copied into other tables with a typing error in one of their words. */
export const nearNames: LayoutKind = {
  name: "nama hampir sama antartabel",
  write: (book, random) =>
    writeWholeReport(book, random, {
      office: {
        spell: (name) => {
          const words = name.split(" ");
          const at = random.int(0, words.length - 1);
          if (random.chance(0.5) || words[at]!.length < 5) return name;
          return words.map((word, i) => (i === at ? misspelt(random, word) : word)).join(" ");
        },
      },
    }),
};
