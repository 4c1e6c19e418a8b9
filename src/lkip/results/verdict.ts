import type { ResultAction } from "../evaluation";
import type { Expr } from "../expression/expr";
import { is } from "../expression/outcome";
import { agreesWith, textsOf } from "../expression/range-of";
import { numberOf } from "../expression/value-of";
import { labelSama } from "../measure/sama-label";
import { isKata } from "../reading/kata";
import { EXACT_ENOUGH } from "./content-for";
import type { Draft } from "./draft";
import type { Printed } from "./printed";

/** What is printed, held against what the rules give. */
export type Verdict = "kosong" | "sama" | "beda" | "tak-terbaca" | "tidak-dihitung";

/** @param reading the reading of the rule that gives what is printed, where there is one */
export function judge({ outcome, cell }: Draft, printed: Printed, reading: Expr | undefined): Verdict {
  if (outcome.kind === "left")
    return printed.kind === "tak-terbaca" && cell.cell?.formula === undefined && !isKata(printed.text)
      ? "tak-terbaca"
      : "tidak-dihitung";
  if (outcome.kind === "empty")
    return printed.kind === "kosong" || /^[-–]?$/.test(printed.text) ? "sama" : "beda";
  if (printed.kind === "kosong") return "kosong";
  if (printed.kind === "tak-terbaca") return "tak-terbaca";
  return reading ? "sama" : "beda";
}

/** The reading of the rule that gives what is printed; undefined where none does, and where no result is printed. */
export function printedReading({ outcome }: Draft, printed: Printed): Expr | undefined {
  if (outcome.kind !== "is" || printed.kind === "kosong" || printed.kind === "tak-terbaca") return undefined;
  if (isPrintedOf(outcome.expr, printed)) return outcome.expr;
  return outcome.also?.().find((other) => isPrintedOf(other, printed));
}

/** A reading that gives what is printed holds, and no other one is left open beside it. */
export function readAs(draft: Draft, reading: Expr): Draft {
  return draft.outcome.kind === "is" && draft.outcome.expr === reading
    ? draft
    : { ...draft, outcome: is(reading) };
}

function isPrintedOf(expr: Expr, { value, decimals, text }: Printed): boolean {
  return value === undefined
    ? textsOf(expr).some((expected) => labelSama(text, expected))
    : agreesWith(value, decimals, expr);
}

/** What becomes of a cell. */
export function actionFor(verdict: Verdict, cell: "boleh-ditulis" | "dibiarkan"): ResultAction {
  if (verdict === "sama") return "tetap";
  if (verdict === "tidak-dihitung" || cell === "dibiarkan") return "lewati";
  return verdict === "kosong" ? "isi" : "ganti";
}

/** Whether rules of the office that nothing settles give different results: what is printed is wrong, and what is right is open. */
export function isUnsettled({ outcome }: Draft): boolean {
  if (outcome.kind !== "is" || !outcome.open) return false;
  const own = numberOf(outcome.expr, "exact");
  return outcome.open().some((other) => {
    const value = numberOf(other, "exact");
    return own !== undefined && value !== undefined && Math.abs(value - own) >= EXACT_ENOUGH;
  });
}
