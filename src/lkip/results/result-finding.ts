import type { Finding, Unit } from "../evaluation";
import { cellsOf } from "../expression/cells-of";
import { makeFinding } from "../finding";
import { computedText, computedValue } from "./computed";
import type { Draft, ResultUnit } from "./draft";
import type { Printed } from "./printed";
import type { Verdict } from "./verdict";
import { expectedNumber } from "./written-value";
import { words } from "./words";

/** What the difference of a finding is counted in. */
const UNITS: Readonly<Record<ResultUnit, Unit>> = {
  persen: "persen",
  poin: "poin",
  rupiah: "rupiah",
  kata: "angka",
};

/** The finding that a wrong or unreadable printed result makes; undefined for any other. */
export function resultFinding(verdict: Verdict, draft: Draft, printed: Printed): Finding | undefined {
  if (verdict === "beda") return differs(draft, printed);
  return verdict === "tak-terbaca" ? unreadable(draft, printed) : undefined;
}

function differs(draft: Draft, printed: Printed): Finding | undefined {
  const { outcome } = draft;
  if (outcome.kind === "left") return undefined;
  const finding = draft.finding?.();
  if (!finding) return undefined;
  const value = computedValue(draft);
  const expected = value === undefined ? computedText(draft) : expectedNumber(value, draft.unit);
  return makeFinding({
    code: finding.code,
    severity: "galat",
    table: draft.table,
    ref: draft.cell.ref,
    related: finding.related ?? (outcome.kind === "is" ? cellsOf(outcome.expr) : []),
    message: finding.says(printed.text, expected),
    value: value !== undefined && printed.value !== undefined ? printed.value : printed.text,
    expected: value ?? expected,
    unit: UNITS[draft.unit],
    hint: printed.value === undefined ? undefined : finding.hint?.(printed.value),
    expr: outcome.kind === "is" ? outcome.expr : undefined,
  });
}

function unreadable(draft: Draft, printed: Printed): Finding {
  const value = computedValue(draft);
  const expected =
    draft.outcome.kind === "left"
      ? null
      : value === undefined
        ? computedText(draft)
        : expectedNumber(value, draft.unit);
  return makeFinding({
    code: "nilai-tidak-terbaca",
    severity: "galat",
    table: draft.table,
    ref: draft.cell.ref,
    message: words.hasilTidakTerbaca(draft.name, printed.text, expected),
    value: printed.text,
    expected: value ?? expected,
    unit: UNITS[draft.unit],
    expr: draft.outcome.kind === "is" ? draft.outcome.expr : undefined,
  });
}
