import type { CellContent } from "../../workbook/plan";
import type { Cell, CellValue } from "../../workbook/snapshot";
import { writtenText } from "../xml/escape";

/** Whether a cell that was read holds what was meant for it; an empty text counts as nothing. */
export function holdsContent(cell: Cell | undefined, content: CellContent): boolean {
  if (content.kind === "kosong") return isNothing(cell?.value) && cell?.formula === undefined;
  const formula = content.kind === "rumus" ? formulaText(content.formula) : undefined;
  return cell?.formula === formula && sameValue(cell?.value, content.value);
}

/** Whether a value that was read is the one that was written. */
function sameValue(read: CellValue | undefined, written: CellValue | undefined): boolean {
  const expected = asWritten(written);
  return read === expected || (isNothing(read) && isNothing(expected));
}

/** What a value becomes in the file: see `cellXml`. */
function asWritten(value: CellValue | undefined): CellValue | undefined {
  if (typeof value === "string") return writtenText(value);
  return typeof value === "number" && !Number.isFinite(value) ? "#NUM!" : value;
}

function formulaText(formula: string): string {
  return `=${writtenText(formula.replace(/^=/, ""))}`;
}

function isNothing(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === "";
}
