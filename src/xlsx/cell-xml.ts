import type { CellContent } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";

/** Longest text that a cell can hold. */
const LONGEST = 32_767;

/** The `<c>` element of a content; `attributes` are those that stay (r, s, …), `prefix` that of the sheet's tags. */
export function cellXml(attributes: string, content: CellContent, prefix: string): string {
  const open = `<${prefix}c${attributes}`;
  const close = `</${prefix}c>`;
  if (content.kind === "kosong") return `${open}/>`;
  if (content.kind === "nilai") {
    if (typeof content.value === "string") {
      const text = `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(content.value)}</${prefix}t></${prefix}is>`;
      return `${open} t="inlineStr">${text}${close}`;
    }
    return `${open}${typeof content.value === "boolean" ? ' t="b"' : ""}>${valueXml(content.value, prefix)}${close}`;
  }
  const formula = `<${prefix}f>${escapeText(content.formula.replace(/^=/, ""))}</${prefix}f>`;
  const type =
    typeof content.value === "string" ? ' t="str"' : typeof content.value === "boolean" ? ' t="b"' : "";
  return `${open}${type}>${formula}${content.value === null ? "" : valueXml(content.value, prefix)}${close}`;
}

function valueXml(value: Exclude<CellValue, null>, prefix: string): string {
  const text = typeof value === "boolean" ? String(Number(value)) : escapeText(String(value));
  return `<${prefix}v>${text}</${prefix}v>`;
}

/** A text for a part: escaped, control characters dropped, a literal `_x0041_` kept literal. */
export function escapeText(text: string): string {
  return [...text.slice(0, LONGEST)]
    .filter((char) => char >= " " || char === "\n" || char === "\t")
    .join("")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
