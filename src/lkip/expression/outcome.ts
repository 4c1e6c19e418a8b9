import type { Expr } from "./expr";

/**
 * What a result cell should hold: what an expression gives (`also`: other readings of the rule, which agree as well; `open`:
 * those of them that rest on a rule of the office which nothing settles yet; both are asked for only where the expression does
 * not give what is printed), nothing at all, or whatever stands there, for a reason.
 */
export type Outcome<E extends Expr = Expr> =
  | {
      readonly kind: "is";
      readonly expr: E;
      readonly also?: () => readonly E[];
      readonly open?: () => readonly E[];
    }
  | { readonly kind: "empty" }
  | Left;

/** A cell that is left as it is. */
export interface Left {
  readonly kind: "left";
  readonly why: WhyLeft;
}

/**
 * Why nothing is worked out: an input is empty, not available, cannot be read or is a target of 0; a score is missing; the
 * two sides do not count alike; nothing was found that the result rests on; the office goes by another rule; a formula
 * waits to be worked out by the program that opens the workbook next; readings of the table disagree about it;
 * rules of the office that nothing settles give different results.
 */
export type WhyLeft =
  | "kosong"
  | "tidak-tersedia"
  | "tidak-terbaca"
  | "target-nol"
  | "perlu-skor"
  | "jenis-berbeda"
  | "tanpa-pasangan"
  | "ketentuan-lain"
  | "menunggu"
  | "belum-pasti"
  | "ketentuan-terbuka";

/** A cell that should hold what an expression gives; see Outcome for `also` and `open`. */
export const is = <E extends Expr>(
  expr: E,
  also?: () => readonly E[],
  open?: () => readonly E[],
): Outcome<E> => ({ kind: "is", expr, also, open });
/** A cell that is left as it is, and why. */
export const left = (why: WhyLeft): Left => ({ kind: "left", why });
