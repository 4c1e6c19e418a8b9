import type { CellRef } from "./address";
import type { Mark } from "./mark";
import type { CellValue, WorkbookSettings } from "./snapshot";

/** What a cell holds, before or after a write. A formula carries the value that it computes. */
export type CellContent =
  | { readonly kind: "kosong" }
  | { readonly kind: "nilai"; readonly value: Exclude<CellValue, null> }
  | { readonly kind: "rumus"; readonly formula: string; readonly value: CellValue };

/** One cell's change. `before` is what the cell held when the snapshot was read. */
export interface CellWrite {
  readonly ref: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** All of our marks on one sheet, before and after. */
export interface SheetMarks {
  readonly sheet: string;
  readonly before: readonly Mark[];
  readonly after: readonly Mark[];
}

/** What is to be written into a workbook, as plain data. */
export interface Plan {
  readonly writes: readonly CellWrite[];
  /** Only sheets whose marks change. */
  readonly marks: readonly SheetMarks[];
  /** Settings that change; absent keys stay; null removes the key. */
  readonly settings?: {
    readonly before: Readonly<Record<string, string | null>>;
    readonly after: Readonly<Record<string, string | null>>;
  };
}

/** True when applying the plan would change nothing. */
export function isEmptyPlan(plan: Plan): boolean {
  return plan.writes.length === 0 && plan.marks.length === 0 && plan.settings === undefined;
}

/**
 * The plan that undoes a plan: every cell, mark and setting as it was.
 */
export function invert(plan: Plan): Plan {
  return {
    writes: plan.writes.map(({ ref, before, after }) => ({ ref, before: after, after: before })),
    marks: plan.marks.map(({ sheet, before, after }) => ({ sheet, before: after, after: before })),
    settings: plan.settings && { before: plan.settings.after, after: plan.settings.before },
  };
}

export type { WorkbookSettings };
