import type { Case, Expr, Leaf } from "./expr";

/**
 * The same expression over other cells: what it would give if a cell held another value.
 *
 * @example mapLeaves(capaian, (leaf) => (leaf.name === "Target" ? { ...leaf, exact: 90, printed: 90 } : leaf))
 */
export function mapLeaves(expr: Expr, change: (leaf: Leaf) => Leaf): Expr {
  const again = (part: Expr) => mapLeaves(part, change);
  switch (expr.kind) {
    case "cell":
      return change(expr);
    case "number":
    case "text":
      return expr;
    case "ratio":
    case "minus":
      return { kind: expr.kind, left: again(expr.left), right: again(expr.right) };
    case "sum":
    case "mean":
      return { kind: expr.kind, of: expr.of.map(again) };
    case "clamp":
      return { ...expr, of: again(expr.of) };
    case "choose":
      return {
        kind: "choose",
        cases: expr.cases.map(({ when, then }) => ({ when: conditionOf(when, again), then: again(then) })),
        otherwise: again(expr.otherwise),
      };
  }
}

function conditionOf(when: Case["when"], again: (part: Expr) => Expr): Case["when"] {
  if (when.kind === "zero") return { kind: "zero", of: when.of.map(again) };
  return { ...when, left: again(when.left), right: again(when.right) };
}
