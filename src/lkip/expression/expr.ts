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
  | { readonly kind: "clamp"; readonly of: Expr; readonly low?: number; readonly high?: number }
  | { readonly kind: "choose"; readonly cases: readonly Case[]; readonly otherwise: Expr };

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
export interface Case {
  readonly when: Condition;
  readonly then: Expr;
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

export const number = (value: number): Expr => ({ kind: "number", value });
export const text = (words: string): Expr => ({ kind: "text", text: words });
export const ratio = (left: Expr, right: Expr): Expr => ({ kind: "ratio", left, right });
export const minus = (left: Expr, right: Expr): Expr => ({ kind: "minus", left, right });
export const sum = (of: readonly Expr[]): Expr => ({ kind: "sum", of });
export const mean = (of: readonly Expr[]): Expr => ({ kind: "mean", of });
export const clamp = (of: Expr, [low, high]: Bounds): Expr => ({ kind: "clamp", of, low, high });
export const choose = (cases: readonly Case[], otherwise: Expr): Expr => ({
  kind: "choose",
  cases,
  otherwise,
});

/** Lowest and highest value, each absent where there is no bound. */
export type Bounds = readonly [low?: number, high?: number];
