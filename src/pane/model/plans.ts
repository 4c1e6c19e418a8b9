import { refName, type CellRef } from "../../workbook/address";
import type { Mark } from "../../workbook/mark";
import type { CellContent, Plan, SheetMarks } from "../../workbook/plan";
import { cellAt, type Snapshot, type WorkbookSettings } from "../../workbook/snapshot";

/**
 * The part of a plan that only marks: no cell is written. A wrong result that would have been replaced is marked as the
 * galat that it still is.
 */
export function marksOnly(plan: Plan): Plan {
  const marks = plan.marks.map((sheet) => ({
    ...sheet,
    after: sheet.after.map((mark): Mark =>
      isReplaced(plan, sheet.sheet, mark) ? { ...mark, kind: "galat" } : mark,
    ),
  }));
  return { writes: [], marks };
}

function isReplaced(plan: Plan, sheet: string, mark: Mark): boolean {
  return (
    mark.kind === "diganti" &&
    plan.writes.some(({ ref }) => ref.sheet === sheet && ref.row === mark.row && ref.col === mark.col)
  );
}

/** The plan that takes every mark of ours away. */
export function clearMarks(snapshot: Snapshot): Plan {
  const marks = snapshot.sheets
    .filter((sheet) => sheet.marks.length > 0)
    .map((sheet): SheetMarks => ({ sheet: sheet.name, before: sheet.marks, after: [] }));
  return { writes: [], marks };
}

/** The plan that writes one fix into its cell. */
export function fixPlan(snapshot: Snapshot, ref: CellRef, after: CellContent): Plan {
  return { writes: [{ ref, before: contentAt(snapshot, ref), after }], marks: [] };
}

/** The plan that keeps settings in the workbook. */
export function settingsPlan(
  current: WorkbookSettings,
  after: Readonly<Record<string, string | null>>,
): Plan {
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, current[key] ?? null]));
  return { writes: [], marks: [], settings: { before, after } };
}

/** How many cells carry a mark of ours. */
export function countMarks(snapshot: Snapshot): number {
  return snapshot.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0);
}

/** The names of the cells that a plan writes. */
export function writtenCells(plan: Plan): ReadonlySet<string> {
  return new Set(plan.writes.map(({ ref }) => refName(ref)));
}

function contentAt(snapshot: Snapshot, ref: CellRef): CellContent {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  const cell = sheet && cellAt(sheet, ref.row, ref.col);
  if (!cell || (cell.value === null && cell.formula === undefined)) return { kind: "kosong" };
  if (cell.formula !== undefined) return { kind: "rumus", formula: cell.formula, value: cell.value };
  return cell.value === null ? { kind: "kosong" } : { kind: "nilai", value: cell.value };
}
