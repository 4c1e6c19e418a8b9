import { depthOf, mixedNumbers, misspeltWord, PLAIN, words } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** Typing errors in the words that show the levels, in about a fifth of the rows. */
export const misspeltWords: LayoutKind = {
  name: "kata tingkat salah ketik",
  write(book, random) {
    const word = words(random);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: mixedNumbers(
          random.pick([
            ["1", "", "", ""],
            ["", "", "", ""],
            ["I", "1", "a", ""],
          ]),
        ),
        name: ({ level, name }) => {
          const own = word[depthOf(level)]!;
          return (random.chance(0.2) ? misspeltWord(random, own) : own) + name;
        },
      },
      no: "number",
    });
  },
};
