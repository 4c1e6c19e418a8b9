import { levelOfPrefix, type Counting, type Level } from "../../recognition/level-words";
import { codeClass, codeOf, type CodeClass } from "./code";
import type { BudgetLine } from "./line";
import { numberStyles } from "./number-style";

/** A way in which rows show their level. */
export type Sign = "word" | "code" | "number" | "indent" | "font";

/** How improbable a reading is that rests on the sign, and a row that stands off its key's usual depth. */
export const SIGN_PRIORS: Readonly<Record<Sign, { readonly prior: number; readonly off: number }>> = {
  word: { prior: 0, off: 0.5 },
  code: { prior: 0, off: 0.5 },
  number: { prior: 0.5, off: 0.15 },
  indent: { prior: 0.5, off: 0.07 },
  font: { prior: 0.8, off: 0.07 },
};

/** Signs and combinations of them that readings are built from. */
export const FAMILIES: readonly (readonly Sign[])[] = [
  ["word"],
  ["code"],
  ["number"],
  ["indent"],
  ["font"],
  ["word", "code"],
  ["word", "number"],
  ["number", "font"],
  ["word", "font"],
  ["word", "indent"],
  ["number", "indent"],
  ["font", "indent"],
  ["word", "number", "font"],
  ["word", "number", "indent"],
  ["word", "code", "number"],
  ["code", "font"],
];

/** What each row shows. A key is a small number, the same for rows that look alike; 0 where the row shows nothing. */
export interface Signs {
  readonly keys: Readonly<Record<Sign, Int16Array>>;
  readonly words: readonly (Level | undefined)[];
  readonly codes: readonly (CodeClass | undefined)[];
}

/** The signs of all rows. */
export function signsOf(lines: readonly BudgetLine[], counting: Counting): Signs {
  const words = lines.map(({ text, no }) => levelOfPrefix(text === "" ? no : text, counting));
  const codes = withoutNumbering(lines.map((line) => codeClass(codeOf(line))));
  return {
    words,
    codes,
    keys: {
      word: numbered(words.map((word) => (word === "jumlah" ? undefined : word))),
      code: numbered(codes),
      number: numbered(numberStyles(lines)),
      indent: numbered(lines.map(({ indent }) => indent)),
      font: numbered(lines.map(({ bold }) => bold)),
    },
  };
}

/** A bare "5.1" is an account of belanja, but not among numbers of the same shape. */
function withoutNumbering(codes: readonly (CodeClass | undefined)[]): (CodeClass | undefined)[] {
  if (!codes.includes("bagian 2")) return [...codes];
  return codes.map((code) => (code === "rekening 2" ? "bagian 2" : code));
}

/** Whether words or a code of the regional budget name the row's level. */
export function isNamed({ words, codes }: Signs, row: number): boolean {
  const word = words[row];
  const code = codes[row];
  return (
    word === "program" ||
    word === "kegiatan" ||
    word === "sub" ||
    code === "program" ||
    code === "kegiatan" ||
    code === "sub"
  );
}

/** A number for each row: the same for rows that show the same, 0 for a row that shows nothing. */
function numbered(shown: readonly (string | number | boolean | undefined)[]): Int16Array {
  const known = new Map<string | number | boolean, number>();
  const numbers = new Int16Array(shown.length);
  shown.forEach((own, row) => {
    if (own === undefined) return;
    const number = known.get(own) ?? known.size + 1;
    if (number > known.size) known.set(own, number);
    numbers[row] = number;
  });
  return numbers;
}
