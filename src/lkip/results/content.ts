import type { CellRef } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import type { Cell, Sheet } from "../../workbook/snapshot";

/** What a cell holds, in the form of a plan. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell?.formula !== undefined) return { kind: "rumus", formula: cell.formula, value: cell.value };
  if (cell === undefined || cell.value === null || cell.value === "") return { kind: "kosong" };
  return { kind: "nilai", value: cell.value };
}

/** Whether nothing may be written into a cell: its sheet is protected, or the cell itself is locked. */
export function isLocked(sheet: Sheet, ref: CellRef): boolean {
  if (sheet.protected) return true;
  return sheet.locked.some(
    (area) => ref.row >= area.top && ref.row <= area.bottom && ref.col >= area.left && ref.col <= area.right,
  );
}

/** Whether two formulas are the same but for blanks and quotes around sheet names that need none. */
export function sameFormula(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(formula: string): string {
  return formula
    .replace(/'([^']+)'!/g, "$1!")
    .replace(/\s+/g, "")
    .toUpperCase();
}
