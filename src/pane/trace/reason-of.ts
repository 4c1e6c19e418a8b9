import type { Condition, Expr } from "../../lkip/expression/expr";
import { isMet, numberOf } from "../../lkip/expression/value-of";
import { formatNumber, formatPercent } from "../../language/format";
import { percent } from "../../language/units";
import type { CellRef } from "../../workbook/address";
import { termsOf, word, type Term } from "./terms";
import { words } from "./words";

type Choice = Extract<Expr, { kind: "choose" }>;
type Comparison = Exclude<Condition, { kind: "zero" }>;

/**
 * Why a rule that gives words gave these: the two percentages that were compared, each with what it is worked out of.
 *
 * @example "85,00% (G9 85,00%) < 99,92% (D26 48.286.600 ÷ C26 48.327.600)"
 */
export function reasonOf({ cases }: Choice, home: CellRef): readonly Term[] {
  const met = cases.find(({ when }) => isMet(when, "exact"))?.when;
  const decisive =
    met ??
    cases
      .map(({ when }) => when)
      .filter(({ kind }) => kind !== "zero")
      .at(-1);
  if (!decisive) return [];
  if (decisive.kind !== "zero") return compared(decisive, home);
  return decisive.of.flatMap((each, at) => [...(at === 0 ? [] : [word(words.and)]), ...measured(each, home)]);
}

function compared({ left, right, by }: Comparison, home: CellRef): readonly Term[] {
  const [first, second] = [numberOf(left, "exact"), numberOf(right, "exact")];
  if (first === undefined || second === undefined) return [];
  const sides = (sign: string) => [...measured(left, home), word(sign), ...measured(right, home)];
  if (by === 0) return sides(first < second ? "<" : "≥");
  return [...sides(words.minus), word(words.points(formatNumber(first - second, 2)))];
}

/** A percentage, and behind it in brackets what it is worked out of. */
function measured(expr: Expr, home: CellRef): readonly Term[] {
  const value = numberOf(expr, "exact");
  const terms = termsOf(expr, home);
  if (value === undefined) return terms;
  const amount = formatPercent(percent(value));
  const [only] = terms;
  if (expr.kind === "cell" && only?.kind === "sel") return [{ ...only, amount }];
  return [word(`${amount} (`), ...terms, word(")")];
}
