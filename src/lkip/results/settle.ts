import type { CellRef } from "../../workbook/address";
import { takesValuesOnly } from "../../workbook/excel-table";
import type { CellContent } from "../../workbook/plan";
import { isPending } from "../../workbook/snapshot";
import type { Finding, Result, ResultAction } from "../evaluation";
import { cellsOf, leavesOf } from "../expression/cells-of";
import type { Expr } from "../expression/expr";
import { is } from "../expression/outcome";
import { formulaOf } from "../expression/formula-of";
import type { Storage } from "../reading/storage";
import { agreesWith, textsOf } from "../expression/range-of";
import { numberOf, textOf } from "../expression/value-of";
import { makeFinding } from "../finding";
import type { CaraTulis } from "../ketentuan/ketentuan";
import { labelSama } from "../measure/sama-label";
import { isKata } from "../reading/kata";
import { cellForm, type Form } from "../recognition/column-form";
import { contentOf, sameFormula } from "../../workbook/content";
import { isLocked } from "../../workbook/may-write";
import type { Draft, ResultUnit } from "./draft";
import type { FinalCell } from "./final-cell";
import type { ValueCell } from "../recognition/value-cell";
import { readPrinted, type Printed } from "./printed";
import { DECIMALS, expectedNumber, writtenValue } from "./written-value";
import { words } from "./words";

/** One result, the finding where the printed one differs, and what the cell holds when the run is over. */
export interface Settled {
  readonly result: Result;
  readonly finding?: Finding;
  readonly final: FinalCell;
  readonly cell: ValueCell;
  /** What is printed in the cell now. */
  readonly printed: Printed;
}

/** What a result is settled by: how results are written, and what other result cells come to. */
export interface Settling {
  readonly caraTulis: CaraTulis;
  /** The final state of another result cell; undefined where a cell holds no result. */
  readonly resultAt: (ref: CellRef) => FinalCell | undefined;
}

/** Holds a result against its cell: what it is, whether what is printed agrees, and what is to be written. */
export function settle(asked: Draft, settling: Settling): Settled {
  const printed = readPrinted(asked);
  const reading = printedReading(asked, printed);
  const draft = reading ? readAs(asked, reading) : asked;
  const { cell } = draft.cell;
  const own = cell?.formula !== undefined && isOurs(draft, cell.formula);
  const pending = isPending(cell);
  const stale = cell?.formula !== undefined && !own && (pending || restsOnWritten(draft, settling));
  const meant = pending ? contentFor(draft, settling.caraTulis) : undefined;
  const waiting = meant?.kind === "rumus" && sameFormula(meant.formula, cell?.formula ?? "");
  const judged = stale ? "tidak-dihitung" : waiting ? "sama" : judge(draft, printed, reading);
  const verdict = judged === "beda" && restsOnWaiting(draft, settling) ? "tidak-dihitung" : judged;
  const { sheet } = draft.region.view;
  const valuesOnly = takesValuesOnly(sheet, draft.cell.ref);
  const writable = !isLocked(sheet, draft.cell.ref) && (cell?.formula === undefined || (own && !valuesOnly));
  const unsettled = verdict === "beda" && isUnsettled(draft);
  const action = actionFor(verdict, writable && !unsettled);
  const caraTulis = valuesOnly ? "nilai" : settling.caraTulis;
  const written = action === "isi" || action === "ganti" ? contentFor(draft, caraTulis) : undefined;
  const value = reportedValue(draft, written);
  return {
    result: {
      table: draft.table,
      ref: draft.cell.ref,
      kind: draft.kind,
      name: draft.name,
      value: value ?? null,
      text: value === undefined ? computedText(draft) : expectedNumber(value, draft.unit),
      before: pending ? words.menungguHitungUlang : printed.text,
      action,
      after: written,
      expr: draft.outcome.kind === "is" ? draft.outcome.expr : undefined,
      why: unsettled ? "ketentuan-terbuka" : draft.outcome.kind === "left" ? draft.outcome.why : undefined,
    },
    finding:
      verdict === "beda"
        ? differs(draft, printed)
        : verdict === "tak-terbaca"
          ? unreadable(draft, printed)
          : undefined,
    final: finalOf(draft, printed, waiting ? meant : written, written !== undefined || stale),
    cell: draft.cell,
    printed,
  };
}

/** The reading of the rule that gives what is printed; undefined where none does, and where no result is printed. */
function printedReading({ outcome }: Draft, printed: Printed): Expr | undefined {
  if (outcome.kind !== "is" || printed.kind === "kosong" || printed.kind === "tak-terbaca") return undefined;
  if (isPrintedOf(outcome.expr, printed)) return outcome.expr;
  return outcome.also?.().find((other) => isPrintedOf(other, printed));
}

/** A reading that gives what is printed holds, and no other one is left open beside it. */
function readAs(draft: Draft, reading: Expr): Draft {
  return draft.outcome.kind === "is" && draft.outcome.expr === reading
    ? draft
    : { ...draft, outcome: is(reading) };
}

type Verdict = "kosong" | "sama" | "beda" | "tak-terbaca" | "tidak-dihitung";

function judge({ outcome, cell }: Draft, printed: Printed, reading: Expr | undefined): Verdict {
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

function isPrintedOf(expr: Expr, { value, decimals, text }: Printed): boolean {
  return value === undefined
    ? textsOf(expr).some((expected) => labelSama(text, expected))
    : agreesWith(value, decimals, expr);
}

function actionFor(verdict: Verdict, writable: boolean): ResultAction {
  if (verdict === "sama") return "tetap";
  if (verdict === "tidak-dihitung" || !writable) return "lewati";
  return verdict === "kosong" ? "isi" : "ganti";
}

/** Whether rules of the office that nothing settles give different results: what is printed is wrong, and what is right is open. */
function isUnsettled({ outcome }: Draft): boolean {
  if (outcome.kind !== "is" || !outcome.open) return false;
  const own = numberOf(outcome.expr, "exact");
  return outcome.open().some((other) => {
    const value = numberOf(other, "exact");
    return own !== undefined && value !== undefined && Math.abs(value - own) >= EXACT_ENOUGH;
  });
}

/** Whether a cell of the user's own formula still shows what it gave over results that this run writes. */
function restsOnWritten({ outcome }: Draft, { resultAt }: Settling): boolean {
  return outcome.kind === "is" && cellsOf(outcome.expr).some((ref) => resultAt(ref)?.written);
}

/** Whether the user's own formula in a cell that it rests on is yet to be worked out. */
function restsOnWaiting({ outcome }: Draft, { resultAt }: Settling): boolean {
  return outcome.kind === "is" && cellsOf(outcome.expr).some((ref) => resultAt(ref)?.waits);
}

function isOurs({ outcome, underOtherRules, region, unit }: Draft, formula: string): boolean {
  const own = outcome.kind === "is" ? [outcome.expr] : [];
  const { name } = region.view.sheet;
  return [...own, ...underOtherRules()].some((expr) =>
    (["pecahan", "angka"] as const).some((storage) => {
      const text = liveFormula(expr, name, unit, storage);
      return text !== undefined && sameFormula(`=${text}`, formula);
    }),
  );
}

function contentFor(draft: Draft, caraTulis: CaraTulis): CellContent | undefined {
  const { outcome, unit } = draft;
  if (outcome.kind === "empty") return { kind: "kosong" };
  if (outcome.kind === "left") return undefined;
  const form = unit === "rupiah" ? PLAIN : cellForm(draft.cell, draft.column);
  const live = caraTulis === "rumus" ? liveContent(draft, outcome.expr, form) : undefined;
  if (live) return live;
  const exact = numberOf(outcome.expr, "exact");
  return {
    kind: "nilai",
    value: exact === undefined ? (textOf(outcome.expr, "exact") ?? "") : writtenValue(exact, unit, form),
  };
}

const PLAIN: Form = { kind: "number", storage: "angka" };

/** How far what a formula finds in its cells may lie from the exact result, in its own unit. */
const EXACT_ENOUGH = 0.005;

/** A live formula where it gives the exact result: over inputs that are stored rounded it would show another number. */
function liveContent({ cell, region, unit }: Draft, expr: Expr, form: Form): CellContent | undefined {
  const isText = textOf(expr, "exact") !== undefined;
  if (cell.cell?.style.format === "@" || (form.kind === "text" && !isText)) return undefined;
  const storage = form.kind === "number" ? form.storage : "angka";
  const formula = liveFormula(expr, region.view.sheet.name, unit, storage);
  if (formula === undefined) return undefined;
  const [exact, stored] = [numberOf(expr, "exact"), numberOf(expr, "stored")];
  if (exact === undefined || stored === undefined) {
    const same = exact === stored && textOf(expr, "exact") === textOf(expr, "stored");
    return same ? { kind: "rumus", formula: `=${formula}`, value: textOf(expr, "exact") ?? "" } : undefined;
  }
  if (Math.abs(exact - stored) >= EXACT_ENOUGH) return undefined;
  return {
    kind: "rumus",
    formula: `=${formula}`,
    value: writtenValue(stored, unit, { kind: "number", storage }),
  };
}

/** The formula as it is written: a percentage that is stored as a plain number is rounded, a fraction is not. */
function liveFormula(expr: Expr, sheet: string, unit: ResultUnit, storage: Storage): string | undefined {
  if (leavesOf(expr).length === 0) return undefined;
  const text = formulaOf(expr, sheet, storage);
  const round = unit === "persen" && storage === "angka" && textOf(expr, "exact") === undefined;
  return text !== undefined && round ? `ROUND(${text},${DECIMALS})` : text;
}

/** What is reported is what is written: a formula gives what it finds in its cells. */
function reportedValue(draft: Draft, written: CellContent | undefined): number | undefined {
  const { outcome } = draft;
  return written?.kind === "rumus" && outcome.kind === "is"
    ? numberOf(outcome.expr, "stored")
    : computedValue(draft);
}

function storageOf(draft: Draft): Storage {
  const form = cellForm(draft.cell, draft.column);
  return form.kind === "number" ? form.storage : "angka";
}

function computedValue({ outcome }: Draft): number | undefined {
  return outcome.kind === "is" ? numberOf(outcome.expr, "exact") : undefined;
}

function computedText({ outcome }: Draft): string {
  return outcome.kind === "is" ? (textOf(outcome.expr, "exact") ?? "") : "";
}

/** @param holds what the cell will hold, where that is not what stands in it now */
function finalOf(
  draft: Draft,
  printed: Printed,
  holds: CellContent | undefined,
  written: boolean,
): FinalCell {
  const content = holds ?? contentOf(draft.cell.cell);
  const computed = computedValue(draft);
  return {
    ref: draft.cell.ref,
    computed,
    shown: holds ? computed : printed.value,
    decimals: holds ? 0 : printed.decimals,
    written,
    waits: isPending(draft.cell.cell) && !holds,
    stored: content.kind !== "kosong" && typeof content.value === "number" ? content.value : undefined,
    storage: draft.unit === "rupiah" ? "angka" : storageOf(draft),
  };
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
    unit: finding.unit,
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
    unit: draft.finding?.().unit ?? "persen",
    expr: draft.outcome.kind === "is" ? draft.outcome.expr : undefined,
  });
}
