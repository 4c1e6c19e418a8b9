import type { CellContent } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";
import { escapeCellText, escapeFormula } from "../xml/escape";

/** The words that Excel shows for errors; a cell that holds one is an error and no text. */
const ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #BLOCKED! #UNKNOWN! #FIELD! #CONNECT!".split(
    " ",
  ),
);

/**
 * The `<c>` element of a content.
 *
 * @param attributes those that stay (r, s), as they are written
 * @param prefix     that of the sheet's tags
 */
export function cellXml(attributes: string, content: CellContent, prefix: string): string {
  const open = `<${prefix}c${attributes}`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case "kosong":
      return `${open}/>`;
    case "nilai":
      if (typeof content.value === "string" && !ERRORS.has(content.value))
        return `${open} t="inlineStr">${inlineText(content.value, prefix)}${close}`;
      return `${open}${typeOf(content.value)}>${valueXml(content.value, prefix)}${close}`;
    case "rumus": {
      const formula = `<${prefix}f>${escapeFormula(content.formula.replace(/^=/, ""))}</${prefix}f>`;
      return `${open}${typeOf(content.value)}>${formula}${valueXml(content.value, prefix)}${close}`;
    }
  }
}

function inlineText(text: string, prefix: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}is>`;
}

function typeOf(value: CellValue): string {
  switch (typeof value) {
    case "string":
      return ERRORS.has(value) ? ' t="e"' : ' t="str"';
    case "boolean":
      return ' t="b"';
    case "number":
      return Number.isFinite(value) ? "" : ' t="e"';
    default:
      return "";
  }
}

function valueXml(value: CellValue, prefix: string): string {
  if (value === null) return "";
  if (typeof value === "number" && !Number.isFinite(value)) return `<${prefix}v>#NUM!</${prefix}v>`;
  const text = typeof value === "boolean" ? String(Number(value)) : escapeCellText(String(value));
  return `<${prefix}v>${text}</${prefix}v>`;
}
