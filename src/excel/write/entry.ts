import type { CellContent } from "../../workbook/plan";

/** What Excel takes for a cell. */
export type Entry = string | number | boolean;

const TEXT_FORMAT = "@";

/** Words that Excel reads as truth values, in the languages that it is used in here. */
const TRUTH = /^(true|false|benar|salah)$/i;

/** A text without a digit that begins with a letter: Excel reads it as nothing but text. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;

/** An error that stands in a cell as a constant. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * What is written so that a cell comes to hold a content: formulas in English with commas, and text so that it stays text,
 * whatever it looks like.
 *
 * @param format number format of the cell: in a text cell ("@") everything stays as it is written
 * @example entryFor({ kind: "nilai", value: "0123" }, "General") // "'0123"
 * @example entryFor({ kind: "nilai", value: "Efisien" }, "General") // "Efisien"
 */
export function entryFor(content: CellContent, format: string): Entry {
  switch (content.kind) {
    case "kosong":
      return "";
    case "rumus":
      return content.formula;
    case "nilai":
      return typeof content.value === "string" ? textEntry(content.value, format) : content.value;
  }
}

function textEntry(text: string, format: string): string {
  if (text === "" || ERROR.test(text)) return text;
  if (format === TEXT_FORMAT) return text.startsWith("'") ? `'${text}` : text;
  return PLAIN_WORDS.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/** Whether a text cell would turn this content into text: it must be written while the cell is a General one. */
export function needsGeneral(content: CellContent, format: string): boolean {
  if (format !== TEXT_FORMAT) return false;
  return content.kind === "rumus" || (content.kind === "nilai" && typeof content.value !== "string");
}

/** Whether Excel may change a cell's number format when this content is entered. */
export function losesFormat(content: CellContent, format: string): boolean {
  return needsGeneral(content, format) || (content.kind === "rumus" && format === "General");
}
