import { codes, depthOf, mixedNumbers, PLAIN, words } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** Code and name share a cell. */
export const codeInName: LayoutKind = {
  name: "kode dan nama satu sel",
  write(book, random) {
    const gap = random.pick([" ", " - ", "  ", ". ", " – ", ": ", "\n"]);
    const word = random.chance(0.4)
      ? words(random)
      : random.pick([
          ["Program ", "", "", ""],
          ["PROGRAM ", "", "", ""],
          ["", "", "", ""],
        ]);
    writeBudgetReport(book, random, {
      signs: { ...PLAIN, name: (node) => codes(node, 0) + gap + word[depthOf(node.level)] + node.name },
      no: random.chance(0.3) ? "number" : "none",
    });
  },
};

/** A number inside the name, the levels by their words or by the style of the numbers. */
export const numberInName: LayoutKind = {
  name: "nomor di dalam nama",
  write(book, random) {
    const word = random.pick([
      ["Program ", "Kegiatan ", "Sub Kegiatan ", ""],
      ["Program ", "Kegiatan ", "", ""],
      ["PROGRAM ", "", "", ""],
    ]);
    const numbers = mixedNumbers(
      random.pick([
        ["", "", "1.", ""],
        ["", "1.", "a.", ""],
        ["I", "1.", "a.", ""],
        ["", "a.", "1)", ""],
        ["A", "1", "a)", ""],
      ]),
    );
    const gap = random.pick([" ", "", " "]);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        name: (node) => {
          const number = numbers(node, 0);
          const end = number === "" ? "" : /\w$/.test(number) ? " " : gap;
          return number + end + word[depthOf(node.level)] + node.name;
        },
      },
      no: random.chance(0.4) ? "number" : "none",
    });
  },
};

/** 1 / 1.1 / 1.1.1 inside the name. */
export const dottedInName: LayoutKind = {
  name: "nomor bertitik di dalam nama",
  write(book, random) {
    const end = random.pick(["", "."]);
    const word = random.chance(0.3) ? words(random) : ["", "", "", ""];
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        name: ({ path, level, name }) =>
          `${path.join(".")}${path.length === 1 ? "." : end} ${word[depthOf(level)]}${name}`,
      },
      no: "none",
    });
  },
};
