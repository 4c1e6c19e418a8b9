import type { CellRef } from "../../workbook/address";
import type { Condition, Expr, Leaf } from "./expr";

/** A part of a calculation: what it is, where it stands, how much it is. */
export interface Part {
  readonly name: string;
  readonly ref: CellRef;
  /** As a reader sees it: percentages in percent, amounts in rupiah; null where the cell holds no number. */
  readonly amount: number | null;
}

/** The cells that an expression rests on, each once, in its order: what a result relates to and a cause is looked for in. */
export function cellsOf(expr: Expr): readonly CellRef[] {
  return leavesOf(expr).map(({ ref }) => ref);
}

/** Name, cell and amount of each part: "2.276.666.027 = C6 1.841.748.142 + C9 434.917.885". */
export function partsOf(expr: Expr): readonly Part[] {
  return leavesOf(expr).map(({ name, ref, printed, exact }) => ({
    name,
    ref,
    amount: printed ?? exact ?? null,
  }));
}

/** The cells of an expression as its leaves, each once. */
export function leavesOf(expr: Expr): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const seen = new Set<string>();
  collect(expr, (leaf) => {
    const key = `${leaf.ref.sheet}!${leaf.ref.row},${leaf.ref.col}`;
    if (seen.has(key)) return;
    seen.add(key);
    leaves.push(leaf);
  });
  return leaves;
}

function collect(expr: Expr, visit: (leaf: Leaf) => void): void {
  switch (expr.kind) {
    case "cell":
      return visit(expr);
    case "number":
    case "text":
      return;
    case "ratio":
      // A percentage is read against its base: pagu before realisasi.
      return [expr.right, expr.left].forEach((part) => collect(part, visit));
    case "minus":
      return [expr.left, expr.right].forEach((part) => collect(part, visit));
    case "sum":
    case "mean":
      return expr.of.forEach((part) => collect(part, visit));
    case "clamp":
      return collect(expr.of, visit);
    case "choose":
      for (const { when, then } of expr.cases)
        [...partsOfCondition(when), then].forEach((part) => collect(part, visit));
      return collect(expr.otherwise, visit);
  }
}

function partsOfCondition(condition: Condition): readonly Expr[] {
  return condition.kind === "zero" ? condition.of : [condition.left, condition.right];
}
