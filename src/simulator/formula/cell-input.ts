import type { CellContent } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/**
 * What is typed into the engine so that a cell holds a content. An apostrophe keeps text from being read as anything
 * else.
 *
 * @example cellInput({ kind: "nilai", value: "95%" }) // "'95%"
 * @example cellInput({ kind: "rumus", formula: "=A1*2", value: 4 }) // "=A1*2"
 */
export function cellInput(content: CellContent): string {
  switch (content.kind) {
    case "kosong":
      return "";
    case "nilai":
      return valueInput(content.value);
    case "rumus":
      return content.formula;
  }
}

/** What is typed for a value alone. */
export function valueInput(value: CellValue): string {
  switch (typeof value) {
    case "number":
      return String(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "string":
      return ERROR.test(value) ? value : `'${value}`;
    default:
      return "";
  }
}
