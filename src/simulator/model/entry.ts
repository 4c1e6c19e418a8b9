import type { CellValue } from "../../workbook/snapshot";

/** What a cell comes to hold when something is entered, and the number format that Excel gives it on the way. */
export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly quoted?: boolean;
  /** Only where Excel changes a General cell's format: "95%" makes it "0%". */
  readonly format?: string;
}

/** How numbers are written where the entry comes from: the API speaks en-US, the grid the user's own language. */
export interface Separators {
  readonly decimal: "." | ",";
  readonly group: "." | ",";
}

const EN_US: Separators = { decimal: ".", group: "," };
export const ID_ID: Separators = { decimal: ",", group: "." };

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * Reads an entry as Excel does: formulas by their first sign, numbers, percentages, dates and truth values by their look,
 * and text for the rest. A text cell ("@") keeps everything as it was entered.
 *
 * @example enter("95%", "General") // { value: 0.95, format: "0%" }
 * @example enter("'95%", "General") // { value: "95%", quoted: true }
 * @example enter(95, "@") // { value: "95" }
 */
export function enter(
  input: number | string | boolean,
  format: string,
  separators: Separators = EN_US,
): Entered {
  if (typeof input !== "string")
    return format === "@" ? { value: String(input).toUpperCase() } : { value: input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  if (format === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input };
  const own = enterValue(input.trim(), separators);
  if (own) return format === "General" ? own : { value: own.value };
  if (/^[+-]./.test(input)) return { value: null, formula: `=${input}` };
  return { value: input };
}

function enterValue(text: string, separators: Separators): Entered | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (ERRORS.test(text)) return { value: text };
  const percent = /^(.+?)\s*%$/.exec(text);
  const number = numberOf(percent?.[1] ?? text, separators);
  if (number !== undefined) {
    const plain = percent?.[1] ?? text;
    const decimals = plain.includes(separators.decimal) ? ".00" : "";
    if (percent) return { value: number / 100, format: `0${decimals}%` };
    return plain.includes(separators.group)
      ? { value: number, format: `#,##0${decimals}` }
      : { value: number };
  }
  return percent ? undefined : dateOf(text);
}

function numberOf(text: string, { decimal, group }: Separators): number | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  const [d, g] = [`\\${decimal}`, `\\${group}`];
  const shape = new RegExp(`^[+-]?(\\d+|\\d{1,3}(${g}\\d{3})+)?(${d}\\d*)?([eE][+-]?\\d+)?$`);
  const body = negative?.[1] ?? text;
  if (!shape.test(body) || !/\d/.test(body)) return undefined;
  const value = Number(body.replaceAll(group, "").replace(decimal, "."));
  return negative ? -value : value;
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function dateOf(text: string): Entered | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3] ?? "2023", american[1], american[2]]
      : [];
  if (year === undefined || Number(month) > 12 || Number(day) > 31 || Number(day) < 1 || Number(month) < 1)
    return undefined;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
  return { value: serial, format: american && american[3] === undefined ? "d-mmm" : "m/d/yyyy" };
}
