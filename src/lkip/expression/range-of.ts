import { toNineDecimals } from "../../language/rounding";
import { agrees } from "../reading/agrees";
import type { Case, Condition, Expr, Leaf } from "./expr";
import { numberOf } from "./value-of";

/** Lowest and highest value. */
export type Range = readonly [low: number, high: number];

/**
 * The values that the printed inputs allow, each input rounded in its last printed decimal; undefined where the expression
 * gives no number. Whole numbers, counts and rupiah are exact.
 *
 * @see XBRL Calculations 1.1, section 3: a total is consistent with its parts where the intervals of both meet
 */
export function rangeOf(expr: Expr): Range | undefined {
  switch (expr.kind) {
    case "cell":
      return leafRange(expr);
    case "number":
      return [expr.value, expr.value];
    case "text":
      return undefined;
    case "ratio":
      return both(expr.left, expr.right, ([a, b], [c, d]) =>
        c <= 0 && d >= 0 ? undefined : hull([a / c, a / d, b / c, b / d].map((value) => value * 100)),
      );
    case "minus":
      return both(expr.left, expr.right, ([a, b], [c, d]) => [a - d, b - c]);
    case "sum":
    case "mean": {
      const parts = expr.of.map(rangeOf);
      const known = parts.filter((part) => part !== undefined);
      if (known.length === 0 || (expr.kind === "sum" && known.length < parts.length)) return undefined;
      const divisor = expr.kind === "sum" ? 1 : known.length;
      const total = (at: 0 | 1) => known.reduce((sum, part) => sum + part[at], 0) / divisor;
      return [total(0), total(1)];
    }
    case "clamp": {
      const range = rangeOf(expr.of);
      const cut = (value: number) => Math.min(expr.high ?? Infinity, Math.max(expr.low ?? -Infinity, value));
      return range && [cut(range[0]), cut(range[1])];
    }
    case "choose": {
      const ranges = possible(expr).flatMap((branch) => rangeOf(branch) ?? []);
      return ranges.length === 0 ? undefined : hull(ranges);
    }
  }
}

/**
 * The words that the printed inputs allow: more than one where rounding decides between them.
 *
 * @example textsOf(label) // ["Efisien", "Tidak Efisien"], for 99,58 printed as 99,6 beside 99,6
 */
export function textsOf(expr: Expr): readonly string[] {
  if (expr.kind === "text") return [expr.text];
  return expr.kind === "choose" ? possible(expr).flatMap(textsOf) : [];
}

/**
 * Whether a printed number agrees with an expression: with what it gives, or with what its inputs give as far as they are
 * printed.
 *
 * @param decimals decimals that are printed of `printed`
 */
export function agreesWith(printed: number, decimals: number, expr: Expr): boolean {
  if (isNear(numberOf(expr, "exact"), printed, decimals)) return true;
  if (isNear(numberOf(expr, "printed"), printed, decimals)) return true;
  const range = rangeOf(expr);
  if (!range) return false;
  const [low, high] = range;
  return (
    (low < printed && printed < high) || isNear(low, printed, decimals) || isNear(high, printed, decimals)
  );
}

function isNear(value: number | undefined, printed: number, decimals: number): boolean {
  return value !== undefined && agrees(printed, decimals, value);
}

function leafRange({ exact, printed = exact, decimals = 0, rounded = false }: Leaf): Range | undefined {
  if (printed === undefined) return undefined;
  const half = decimals > 0 || rounded ? 0.5 * 10 ** -decimals : 0;
  return hull([printed - half, printed + half, exact ?? printed]);
}

function both(
  left: Expr,
  right: Expr,
  combine: (left: Range, right: Range) => Range | undefined,
): Range | undefined {
  const [a, b] = [rangeOf(left), rangeOf(right)];
  return a && b && combine(a, b);
}

function hull(values: readonly number[]): Range {
  return [Math.min(...values), Math.max(...values)];
}

/** The branches of a `choose` that the printed inputs allow. */
function possible({ cases, otherwise }: Extract<Expr, { kind: "choose" }>): Expr[] {
  const branches: Expr[] = [];
  for (const { when, then } of cases) {
    const met = canBe(when);
    if (met !== "never") branches.push(then);
    if (met === "always") return branches;
  }
  return [...branches, otherwise];
}

function canBe(condition: Case["when"]): "always" | "never" | "perhaps" {
  if (condition.kind === "zero") return zeroOf(condition);
  const difference = both(condition.left, condition.right, ([a, b], [c, d]) => [a - d, b - c]);
  if (!difference) return "never";
  const met = difference.map((value) => compare(condition, toNineDecimals(value)));
  return met[0] === met[1] ? (met[0] ? "always" : "never") : "perhaps";
}

function zeroOf({ of }: Extract<Condition, { kind: "zero" }>): "always" | "never" | "perhaps" {
  const ranges = of.map(rangeOf);
  if (ranges.some((range) => !range || range[0] > 0 || range[1] < 0)) return "never";
  return ranges.every((range) => range?.[0] === 0 && range[1] === 0) ? "always" : "perhaps";
}

function compare({ kind, by }: Extract<Condition, { by: number }>, difference: number): boolean {
  if (kind === "above") return difference > by;
  return kind === "below" ? difference < by : difference >= by;
}
