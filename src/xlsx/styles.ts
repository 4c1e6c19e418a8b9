import { PLAIN_STYLE, type CellStyle } from "../workbook/snapshot";
import { childOf, descendants, parseXml } from "./xml";

/** Number formats that a file may name without defining them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  49: "@",
};

/** The looks of a workbook by style index. */
export function readStyles(bytes: Uint8Array | undefined): readonly CellStyle[] {
  const root = parseXml(bytes);
  const formats = new Map(
    descendants(root, "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const bold = (childOf(root, "fonts")?.children ?? []).map((font) => {
    const b = childOf(font, "b");
    return b !== undefined && b.attributes.val !== "0" && b.attributes.val !== "false";
  });
  const styles = (childOf(root, "cellXfs")?.children ?? []).map((xf): CellStyle => {
    const id = Number(xf.attributes.numFmtId ?? 0);
    return {
      format: formats.get(id) ?? BUILT_IN[id] ?? "General",
      bold: bold[Number(xf.attributes.fontId ?? 0)] ?? false,
      indent: Number(childOf(xf, "alignment")?.attributes.indent ?? 0),
    };
  });
  return styles.length > 0 ? styles : [PLAIN_STYLE];
}
