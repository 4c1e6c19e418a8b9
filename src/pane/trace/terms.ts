import type { Expr, Leaf } from "../../lkip/expression/expr";
import { chosen, numberOf, textOf } from "../../lkip/expression/value-of";
import { formatNumber, formatPercent } from "../../language/format";
import { percent } from "../../language/units";
import { a1, type CellRef } from "../../workbook/address";
import { reasonOf } from "./reason-of";
import { words } from "./words";

/** A piece of a calculation as it is read out: a word or sign, or a cell with its amount. */
export type Term =
  | { readonly kind: "kata"; readonly text: string }
  | {
      readonly kind: "sel";
      readonly ref: CellRef;
      /** "C6", or "Tabel 3.8 · C6" where it stands on another sheet. */
      readonly cell: string;
      readonly name: string;
      readonly amount: string;
    };

/** Parts of a sum or a mean that are read out before the rest is only counted. */
const MOST_PARTS = 12;

/**
 * A calculation as a line of cells, amounts and signs.
 *
 * @param home the cell that it is worked out for: cells of the same sheet go without its name
 * @example "C6 1.841.748.142 + C9 434.917.885"
 */
export function termsOf(expr: Expr, home: CellRef): readonly Term[] {
  switch (expr.kind) {
    case "cell":
      return [cellTerm(expr, home)];
    case "number":
      return [word(formatNumber(expr.value, 2))];
    case "text":
      return [word(`“${expr.text}”`)];
    case "ratio":
      return [...inner(expr.left, home), word(words.divided), ...inner(expr.right, home)];
    case "minus":
      return [...inner(expr.left, home), word(words.minus), ...inner(expr.right, home)];
    case "sum":
      return listed(expr.of, words.plus, home);
    case "mean":
      return [word(`${words.mean} (`), ...listed(expr.of, ";", home), word(")")];
    case "clamp":
      return bounded(expr, home);
    case "choose":
      return textOf(expr, "exact") === undefined
        ? termsOf(chosen(expr, "exact"), home)
        : reasonOf(expr, home);
  }
}

export function word(text: string): Term {
  return { kind: "kata", text };
}

function cellTerm({ ref, name, printed, exact, fraction }: Leaf, home: CellRef): Term {
  const value = printed ?? exact;
  const amount =
    value === undefined ? "–" : fraction ? formatPercent(percent(value)) : formatNumber(value, 2);
  return { kind: "sel", ref, cell: cellName(ref, home), name, amount };
}

/** A cell's name as it is read beside another cell. */
export function cellName(ref: CellRef, home: CellRef): string {
  return ref.sheet === home.sheet ? a1(ref) : `${ref.sheet} · ${a1(ref)}`;
}

/** A part in brackets where it is a calculation of its own. */
function inner(expr: Expr, home: CellRef): readonly Term[] {
  const terms = termsOf(expr, home);
  const whole = expr.kind === "choose" ? chosen(expr, "exact") : expr;
  const compound =
    whole.kind === "minus" || whole.kind === "ratio" || (whole.kind === "sum" && terms.length > 1);
  return compound ? [word("("), ...terms, word(")")] : terms;
}

function listed(of: readonly Expr[], sign: string, home: CellRef): readonly Term[] {
  const shown = of
    .slice(0, MOST_PARTS)
    .flatMap((part, index) => [...(index === 0 ? [] : [word(sign)]), ...inner(part, home)]);
  return of.length > MOST_PARTS ? [...shown, word(sign), word(words.more(of.length - MOST_PARTS))] : shown;
}

/** A calculation, in brackets where a bound has cut it off. */
function bounded(expr: Extract<Expr, { kind: "clamp" }>, home: CellRef): readonly Term[] {
  const cut = bounds(expr);
  return cut.length === 0 ? termsOf(expr.of, home) : [...inner(expr.of, home), ...cut];
}

/** The bound that has cut the value off, where one has. */
function bounds({ of, low, high }: Extract<Expr, { kind: "clamp" }>): readonly Term[] {
  const value = numberOf(of, "exact");
  if (value === undefined) return [];
  if (high !== undefined && value > high) return [word(`, ${words.highest(formatPercent(high))}`)];
  if (low !== undefined && value < low) return [word(`, ${words.lowest(formatPercent(low))}`)];
  return [];
}
