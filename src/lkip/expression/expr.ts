import type { In, Percent, Rupiah } from "../../language/units";
import type { CellRef } from "../../workbook/address";

/**
 * What a result cell should hold, said once. Its value, the range that rounding allows, the live formula, the cells it
 * rests on and its named parts are all asked of the same expression (see the files of this room).
 *
 * Numbers are as a reader says them: percentages in percent (95 for 95%), amounts in rupiah, the rest in its own unit.
 */
export type Expr =
  | Leaf
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  /** Left against right, in percent. */
  | { readonly kind: "ratio"; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "minus"; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "sum"; readonly of: readonly Expr[] }
  /** As AVERAGE does, of the parts that have a value. */
  | { readonly kind: "mean"; readonly of: readonly Expr[] }
  | { readonly kind: "clamp"; readonly of: Expr; readonly low?: Percent; readonly high?: Percent }
  | { readonly kind: "choose"; readonly cases: readonly Case[]; readonly otherwise: Expr };

/** An expression that gives a percentage. */
export type PercentExpr = Expr & In<"persen">;
/** An expression that gives an amount in rupiah. */
export type RupiahExpr = Expr & In<"rupiah">;
/** An expression that gives words. */
export type WordsExpr = Expr & In<"kata">;

/** The number that an expression gives, in its unit. */
export type NumberIn<E extends Expr> =
  E extends In<"persen"> ? Percent : E extends In<"rupiah"> ? Rupiah : E extends In<"kata"> ? never : number;

/** A cell that an expression rests on. */
export interface Leaf {
  readonly kind: "cell";
  readonly ref: CellRef;
  /** What the cell says, in the reader's words: "Realisasi IKM". */
  readonly name: string;
  /** The number that the cell stands for once the run is over; absent where there is none. */
  readonly exact?: number;
  /** The number as a reader sees it in the cell, rounded to what is printed. */
  readonly printed?: number;
  /** Decimals that are printed of it. */
  readonly decimals?: number;
  /** Whether a whole number is rounded as well: a result that is only known from what is printed. */
  readonly rounded?: boolean;
  /** The bare number that a formula finds in the cell; absent where it holds text or nothing. */
  readonly stored?: number;
  /** Whether the bare number is a hundredth of what the cell says (0.95 under a percent format). */
  readonly fraction: boolean;
}

/** One case of a `choose`: what holds where its condition is met. */
export interface Case<E extends Expr = Expr> {
  readonly when: Condition;
  readonly then: E;
}

/** `zero`: all of them are 0. `above`, `below`, `atLeast`: how far left lies above right, to nine decimals. */
export type Condition =
  | { readonly kind: "zero"; readonly of: readonly Expr[] }
  | {
      readonly kind: "above" | "below" | "atLeast";
      readonly left: Expr;
      readonly right: Expr;
      readonly by: number;
    };

/** Which number of each cell an expression is worked out of. */
export type Inputs = "exact" | "printed" | "stored";

/** An expression of which the rule itself says that it gives a percentage. */
export const inPercent = <E extends Expr>(expr: E) => expr as E & In<"persen">;
/** An expression of which the cell itself says that it gives rupiah. */
export const inRupiah = <E extends Expr>(expr: E) => expr as E & In<"rupiah">;

/** A number that stands in no cell, in its own unit. */
export function number(value: Percent): PercentExpr;
export function number(value: Rupiah): RupiahExpr;
export function number(value: number): Expr;
export function number(value: number): Expr {
  return { kind: "number", value };
}

/** Words that stand in no cell. */
export const text = (words: string): WordsExpr => ({ kind: "text", text: words }) as WordsExpr;
/**
 * Left against right, in percent; without a value where right is 0.
 *
 * @example ratio(realisasi, target) // 95 for 76 of 80, in a formula F6/E6
 */
export const ratio = (left: Expr, right: Expr): PercentExpr => inPercent({ kind: "ratio", left, right });
/** Both sides count alike, and so does their difference. */
export const minus = <E extends Expr>(left: E, right: NoInfer<E>): E =>
  ({ kind: "minus", left, right }) as Expr as E;
/** The sum; without a value where one part has none. */
export const sum = <E extends Expr>(of: readonly E[]): E => ({ kind: "sum", of }) as Expr as E;
/** The mean of the parts that have a value, as AVERAGE takes it. */
export const mean = <E extends Expr>(of: readonly E[]): E => ({ kind: "mean", of }) as Expr as E;
/** A percentage that goes no lower and no higher than its bounds. */
export const clamp = (of: PercentExpr, [low, high]: Bounds): PercentExpr =>
  inPercent({ kind: "clamp", of, low, high });
/** What the first case says whose condition is met; else what is said otherwise. */
export const choose = <E extends Expr>(cases: readonly Case<E>[], otherwise: E): E =>
  ({ kind: "choose", cases, otherwise }) as Expr as E;

/** Lowest and highest percentage, each absent where there is no bound. */
export type Bounds = readonly [low?: Percent, high?: Percent];
