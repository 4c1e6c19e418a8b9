import { numberOf, textOf } from "../expression/value-of";
import type { Draft } from "./draft";

/** The number that a result comes to; undefined where it is none. */
export function computedValue({ outcome }: Draft): number | undefined {
  return outcome.kind === "is" ? numberOf(outcome.expr, "exact") : undefined;
}

/** The words that a result comes to; empty where it is none. */
export function computedText({ outcome }: Draft): string {
  return outcome.kind === "is" ? (textOf(outcome.expr, "exact") ?? "") : "";
}
