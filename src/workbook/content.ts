import type { CellContent } from "./plan";
import { PLAIN_STYLE, type Cell } from "./snapshot";

/** What a cell holds, in the form of a plan. */
export function contentOf(cell: Pick<Cell, "value" | "formula"> | undefined): CellContent {
  if (cell?.formula !== undefined) return { kind: "rumus", formula: cell.formula, value: cell.value };
  if (cell === undefined || cell.value === null || cell.value === "") return { kind: "kosong" };
  return { kind: "nilai", value: cell.value };
}

/** A cell that holds a content of a plan, in the looks that it had. */
export function cellHolding(content: CellContent, style: Cell["style"] = PLAIN_STYLE): Cell {
  switch (content.kind) {
    case "kosong":
      return { value: null, style };
    case "nilai":
      return { value: content.value, style };
    case "rumus":
      return { value: content.value, formula: content.formula, style };
  }
}

/** Whether two contents are the same. A formula's value is not compared: it may have followed other cells meanwhile. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "rumus") return b.kind === "rumus" && sameFormula(a.formula, b.formula);
  if (a.kind === "kosong" || b.kind === "kosong") return a.kind === b.kind;
  return a.kind === b.kind && a.value === b.value;
}

/**
 * Whether two formulas are the same but for "=", blanks and quotes around sheet names that need none.
 *
 * @example sameFormula("='T'!A1 / 2", "=T!A1/2") // true
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || normalize(a) === normalize(b);
}

function normalize(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(/'([^']+)'!/g, "$1!")
    .replace(/\s+/g, "")
    .toUpperCase();
}
