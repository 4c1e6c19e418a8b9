import { format, formatColor, isDateFormat, isPercentFormat } from "numfmt";
import type { ModelCell } from "../../model/model-cell";

const LOCALE = { locale: "id" };

/** What a cell shows. */
export interface CellText {
  readonly text: string;
  /** Where Excel puts it when the cell says nothing else. */
  readonly side: "left" | "right" | "center";
  /** The colour that the number format itself asks for: `[Red]`. */
  readonly colour?: string;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/**
 * A cell's value in its number format, as Excel shows it to an Indonesian user.
 *
 * @example 0.9545 in "0,00%" shows "95,45%"; 1731468142 in "#,##0" shows "1.731.468.142"
 */
export function cellText({ value, style }: Pick<ModelCell, "value" | "style">): CellText {
  switch (typeof value) {
    case "number": {
      const colour = formatColor(style.format, value);
      return {
        text: format(style.format, value, LOCALE),
        side: "right",
        ...(typeof colour === "string" && { colour }),
      };
    }
    case "boolean":
      return { text: value ? "TRUE" : "FALSE", side: "center" };
    case "string":
      return ERROR.test(value)
        ? { text: value, side: "center" }
        : { text: format(style.format, value, LOCALE), side: "left" };
    default:
      return { text: "", side: "left" };
  }
}

/**
 * What stands in the formula bar, and in the cell while it is edited: entered again, it gives the same cell.
 */
export function entryText({ value, formula, style, quoted }: ModelCell): string {
  if (formula !== undefined) return formula;
  switch (typeof value) {
    case "number":
      if (isDateFormat(style.format)) return format("yyyy-mm-dd", value);
      return isPercentFormat(style.format) ? `${plainNumber(value * 100)}%` : plainNumber(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "string":
      return quoted ? `'${value}` : value;
    default:
      return "";
  }
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
