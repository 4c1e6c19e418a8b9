import { cut } from "./report/text-layout";

/** Longest path that is printed whole, in characters: two lines of a terminal. */
const LONGEST_PATH = 200;
/** Longest name of a sheet that is printed whole, in characters; Excel allows 31. */
const LONGEST_SHEET = 40;
/** Longest sentence that is printed whole: a hostile cell of 32,767 characters does not bury the report. */
const LONGEST_SENTENCE = 1_000;

/** Signs without a look that only say how others are to be shown, among them those that turn the reading direction. */
const INVISIBLE = /\p{Cf}/gu;
/** Control characters, separators of lines, and halves of pairs: a terminal may act on them, or show them in no known way. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text from a file, as one line that a terminal shows and never acts on: invisible signs are dropped, control
 * characters show as "�".
 *
 * @example printable("Tabel\u001b[2J 3.1") // "Tabel�[2J 3.1"
 */
function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "�");
}

/** The path of a file for a terminal, as long as fits on two lines. */
export function printablePath(path: string): string {
  return cut(printable(path), LONGEST_PATH);
}

/** A sentence that may hold texts from a file, for a terminal. */
export function printableSentence(text: string): string {
  return cut(printable(text), LONGEST_SENTENCE);
}

/** The name of a sheet for a terminal. */
export function printableSheet(name: string): string {
  return cut(printable(name), LONGEST_SHEET);
}

/** A copy of plain data all of whose texts are for a terminal: sentences, and under the key "sheet" names of sheets. */
export function printableData<Data>(data: Data): Data {
  return printableUnder("", data) as Data;
}

function printableUnder(key: string, data: unknown): unknown {
  if (typeof data === "string") return key === "sheet" ? printableSheet(data) : printableSentence(data);
  if (Array.isArray(data)) return data.map((item) => printableUnder("", item));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, printableUnder(name, value)]));
}
