import type { BudgetLevel, BudgetNode } from "../office/budget";
import { LEVELS } from "../office/budget";
import { misspelt } from "../office/names";
import type { Random } from "../random";

/** Gives a row its number or code; "" where it has none. `running` counts all the rows of the table from 1. */
export type Numbering = (node: BudgetNode, running: number) => string;

/** How the rows of a budget table show their levels. */
export interface Signs {
  /** What stands in the column of numbers. */
  readonly no: Numbering;
  /** What the name looks like, words and numbers inside it included. */
  readonly name: (node: BudgetNode, running: number) => string;
  readonly bold: (level: BudgetLevel) => boolean;
  /** Steps of indent. */
  readonly indent: (level: BudgetLevel) => number;
}

export const depthOf = (level: BudgetLevel): number => LEVELS.indexOf(level);

/** No sign at all. */
export const PLAIN: Signs = { no: () => "", name: ({ name }) => name, bold: () => false, indent: () => 0 };

const roman = (n: number): string =>
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][n - 1] ?? String(n);
const letter = (n: number): string => String.fromCharCode(96 + n);
const last = ({ path }: BudgetNode): number => path[path.length - 1]!;

/** Numbers of one style per level: I, 1., a. and so on. An empty style leaves the level without a number. */
export function mixedNumbers(
  styles: readonly ("I" | "A" | "1" | "1." | "1)" | "a" | "a." | "a)" | "-" | "")[],
): Numbering {
  return (node) => {
    const style = styles[depthOf(node.level)] ?? "";
    const n = last(node);
    switch (style) {
      case "I":
        return roman(n);
      case "A":
        return letter(n).toUpperCase();
      case "-":
      case "":
        return style;
      default:
        return (style.startsWith("1") ? String(n) : letter(n)) + style.slice(1);
    }
  };
}

/** 1 / 1.1 / 1.1.1, with or without a dot at the end. */
export const dottedNumbers =
  (end: "" | "."): Numbering =>
  ({ path }) =>
    path.join(".") + (path.length === 1 || end ? end : "");

/** Codes of SIPD; the belanja below has its account. */
export const codes: Numbering = ({ code }) => code;

/** 1 to n down the whole table: no sign of levels. */
export const runningNumbers: Numbering = (_, running) => String(running);

type Words = readonly [string, string, string, string];

const WORDS: readonly Words[] = [
  ["Program ", "Kegiatan ", "Sub Kegiatan ", ""],
  ["PROGRAM ", "KEGIATAN ", "SUB KEGIATAN ", ""],
  ["Program : ", "Kegiatan : ", "Sub Kegiatan : ", ""],
  ["Program: ", "Kegiatan: ", "Sub Kegiatan: ", ""],
  ["PROGRAM ", "Kegiatan : ", "sub Kegiatan : ", ""],
  ["Program ", "Keg. ", "Sub Keg. ", ""],
  ["Program ", "Kegiatan ", "Subkegiatan ", ""],
];

/** One way of putting the level's word before the name. */
export function words(random: Random): Words {
  return random.pick(WORDS);
}

/** The same words, each occurrence with a typing error in some of the rows. */
export function misspeltWord(random: Random, word: string): string {
  const parts = word.split(" ");
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 6) return word;
  return parts.map((part) => (part === longest ? misspelt(random, part) : part)).join(" ");
}

/** Bold down to a level: "program" alone, or "kegiatan" too. */
export const boldDownTo =
  (level: BudgetLevel) =>
  (own: BudgetLevel): boolean =>
    depthOf(own) <= depthOf(level);
