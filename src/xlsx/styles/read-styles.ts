import { PLAIN_STYLE, type CellStyle } from "../../workbook/snapshot";
import { childOf, parseXml } from "../xml/tree";

/** Number formats that a file may name without defining them, in en-US (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The looks of a workbook by style index; the plain one alone where it has no styles. */
export function readStyles(text: string | undefined): readonly CellStyle[] {
  const root = parseXml(text);
  const formats = new Map(
    (childOf(root, "numFmts")?.children ?? []).map(({ attributes }) => [
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
