import type { CellValue } from "../../workbook/snapshot";
import { XlsxError } from "../errors";
import { unescapeCellText } from "../xml/escape";
import type { RawCell } from "./raw-cell";

const DAY = 86_400_000;
/** Days from the first day that a workbook counts to 1 January 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** The day from which a workbook counts its days. */
export type DayCount = "dari-1900" | "dari-1904";

/**
 * What a cell holds.
 *
 * @param strings  the workbook's shared strings
 * @throws {XlsxError} "rusak" when it points to a shared string that is not there
 * @param days from which day the workbook counts its days; needed for dates that are written out
 */
export function cellValue(
  { type, value }: RawCell,
  strings: () => readonly string[],
  days: DayCount,
): CellValue {
  if (value === undefined) return null;
  switch (type) {
    case "s":
      return sharedString(value, strings());
    case "inlineStr":
    case "str":
      return unescapeCellText(value);
    case "e":
      return value;
    case "b":
      return value === "1" || value === "true";
    case "d":
      return dateNumber(value, days);
    default:
      return numberOf(value);
  }
}

function sharedString(index: string, strings: readonly string[]): string | null {
  if (index === "") return null;
  const text = strings[Number(index)];
  if (text === undefined) throw new XlsxError("rusak");
  return text;
}

/** A number; what is none stays the text that the file has. */
function numberOf(text: string): CellValue {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  return number === 0 && text.trim() === "" ? null : number;
}

/** A date that is written out as the day number that Excel shows for it. */
function dateNumber(text: string, days: DayCount): CellValue {
  const time = Date.parse(/T|Z/.test(text) ? text.replace(/Z?$/, "Z") : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : time / DAY + (days === "dari-1904" ? EPOCH_1904 : EPOCH_1900);
}
