import type { CellContent } from "../../workbook/plan";
import { sameFormula } from "../../workbook/content";
import { leavesOf } from "../expression/cells-of";
import type { Expr } from "../expression/expr";
import { formulaOf } from "../expression/formula-of";
import { numberOf, textOf } from "../expression/value-of";
import type { CaraTulis } from "../ketentuan/ketentuan";
import type { Storage } from "../reading/storage";
import { cellForm, type Form } from "../recognition/column-form";
import { computedValue } from "./computed";
import type { Draft, ResultUnit } from "./draft";
import { DECIMALS, writtenValue } from "./written-value";

const PLAIN: Form = { kind: "number", storage: "angka" };

/** How far what a formula finds in its cells may lie from the exact result, in its own unit. */
export const EXACT_ENOUGH = 0.005;

/** What is written for a result: a live formula, a value, or nothing; undefined where it is not worked out. */
export function contentFor(draft: Draft, caraTulis: CaraTulis): CellContent | undefined {
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

/** Whether a formula is one that we write for a result, under these rules of the office or others. */
export function isOurs({ outcome, underOtherRules, region, unit }: Draft, formula: string): boolean {
  const own = outcome.kind === "is" ? [outcome.expr] : [];
  const { name } = region.view.sheet;
  return [...own, ...underOtherRules()].some((expr) =>
    (["pecahan", "angka"] as const).some((storage) => {
      const text = liveFormula(expr, name, unit, storage);
      return text !== undefined && sameFormula(`=${text}`, formula);
    }),
  );
}

/** What is reported is what is written: a formula gives what it finds in its cells. */
export function reportedValue(draft: Draft, written: CellContent | undefined): number | undefined {
  const { outcome } = draft;
  return written?.kind === "rumus" && outcome.kind === "is"
    ? numberOf(outcome.expr, "stored")
    : computedValue(draft);
}

/** How a result's cell stores a percentage. */
export function storageOf(draft: Draft): Storage {
  const form = cellForm(draft.cell, draft.column);
  return form.kind === "number" ? form.storage : "angka";
}

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
