/** Longest text that a cell can hold, in UTF-16 units. */
const LONGEST = 32_767;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Characters that XML cannot hold: control characters, halves of pairs, and two that are no characters. */
const ILLEGAL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** What becomes of a text that is written into a cell: at most 32,767 characters, and none that XML cannot hold. */
export function writtenText(text: string): string {
  return text.slice(0, LONGEST).replace(ILLEGAL, "");
}

/**
 * A cell's text for an element: as {@link writtenText} has it, a literal `_x0041_` kept literal, a carriage return kept
 * as Excel keeps it.
 *
 * @example escapeCellText("a_x0041_ & b") // "a_x005F_x0041_ &amp; b"
 */
export function escapeCellText(text: string): string {
  return escapeXml(writtenText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replaceAll(
    "\r",
    "_x000D_",
  );
}

/** A formula for an element: `_x0041_` stands for itself there. */
export function escapeFormula(formula: string): string {
  return escapeXml(writtenText(formula)).replaceAll("\r", "&#13;");
}

/**
 * A cell's text from what a part holds: `_x000D_` is a carriage return.
 *
 * @example unescapeCellText("a_x005F_x0041_") // "a_x0041_"
 */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Characters of a text that is known to be well-formed, its entities replaced; undefined for an unknown entity. */
export function decodeEntities(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let known = true;
  const decoded = text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w+));/g, (all, hex, decimal, name) => {
    const code = hex ? parseInt(hex, 16) : decimal ? parseInt(decimal, 10) : undefined;
    const char = code === undefined ? NAMED[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (char === undefined) known = false;
    return char ?? all;
  });
  return known ? decoded : undefined;
}
