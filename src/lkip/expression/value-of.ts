import { toNineDecimals, withoutNoise } from "../../language/rounding";
import { percentOf } from "../reading/read-number";
import type { Condition, Expr, Inputs, Leaf, NumberIn } from "./expr";

/**
 * The number that an expression gives; undefined where an input is missing, a divisor is 0, or the result is no number.
 *
 * @param inputs `exact`: what the cells stand for; `printed`: what a reader sees in them; `stored`: what a formula finds
 * @example numberOf(ratio(realisasi, target), "exact") // 95, for 19 of 20
 */
export function numberOf<E extends Expr>(expr: E, inputs: Inputs): NumberIn<E> | undefined;
export function numberOf(expr: Expr, inputs: Inputs): number | undefined {
  switch (expr.kind) {
    case "cell":
      return leafValue(expr, inputs);
    case "number":
      return expr.value;
    case "text":
      return undefined;
    case "ratio":
    case "minus": {
      const [left, right] = [numberOf(expr.left, inputs), numberOf(expr.right, inputs)];
      if (left === undefined || right === undefined) return undefined;
      if (expr.kind === "minus") return withoutNoise(left - right, "computed");
      return right === 0 ? undefined : withoutNoise((left / right) * 100, "computed");
    }
    case "sum":
      return total(expr.of, inputs);
    case "mean":
      return meanOf(expr.of, inputs);
    case "clamp": {
      const value = numberOf(expr.of, inputs);
      return value === undefined
        ? undefined
        : Math.min(expr.high ?? Infinity, Math.max(expr.low ?? -Infinity, value));
    }
    case "choose":
      return numberOf(chosen(expr, inputs), inputs);
  }
}

/** The words that an expression gives; undefined where it gives a number or nothing. */
export function textOf(expr: Expr, inputs: Inputs): string | undefined {
  if (expr.kind === "text") return expr.text;
  return expr.kind === "choose" ? textOf(chosen(expr, inputs), inputs) : undefined;
}

function leafValue(leaf: Leaf, inputs: Inputs): number | undefined {
  if (inputs === "exact") return leaf.exact;
  if (inputs === "printed") return leaf.printed ?? leaf.exact;
  if (leaf.stored === undefined) return undefined;
  return leaf.fraction ? percentOf(leaf.stored) : leaf.stored;
}

function total(of: readonly Expr[], inputs: Inputs): number | undefined {
  let sum = 0;
  for (const each of of) {
    const value = numberOf(each, inputs);
    if (value === undefined) return undefined;
    sum += value;
  }
  return of.length === 0 ? undefined : withoutNoise(sum, "stored");
}

function meanOf(of: readonly Expr[], inputs: Inputs): number | undefined {
  let [sum, count] = [0, 0];
  for (const each of of) {
    const value = numberOf(each, inputs);
    if (value === undefined) continue;
    sum += value;
    count++;
  }
  return count === 0 ? undefined : withoutNoise(sum / count, "computed");
}

/** The branch of a `choose` that holds; the last one where no condition can be told. */
export function chosen(expr: Extract<Expr, { kind: "choose" }>, inputs: Inputs): Expr {
  return expr.cases.find(({ when }) => isMet(when, inputs))?.then ?? expr.otherwise;
}

/** Whether a condition of a `choose` holds; it does not where an input is missing. */
export function isMet(condition: Condition, inputs: Inputs): boolean {
  if (condition.kind === "zero") return condition.of.every((each) => numberOf(each, inputs) === 0);
  const [left, right] = [numberOf(condition.left, inputs), numberOf(condition.right, inputs)];
  if (left === undefined || right === undefined) return false;
  const difference = toNineDecimals(left - right);
  switch (condition.kind) {
    case "above":
      return difference > condition.by;
    case "below":
      return difference < condition.by;
    case "atLeast":
      return difference >= condition.by;
  }
}
