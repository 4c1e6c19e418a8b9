import { refName } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import type { Snapshot, WorkbookSettings } from "../../workbook/snapshot";

/** The plan that changes nothing. */
export const EMPTY_PLAN: Plan = { writes: [], marks: [] };

/** The plan that keeps settings in the workbook. */
export function settingsPlan(
  current: WorkbookSettings,
  after: Readonly<Record<string, string | null>>,
): Plan {
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, current[key] ?? null]));
  return { ...EMPTY_PLAN, settings: { before, after } };
}

/** How many cells carry a mark of ours. */
export function countMarks(snapshot: Snapshot): number {
  return snapshot.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0);
}

/** The names of the cells that a plan writes. */
export function writtenCells(plan: Plan): ReadonlySet<string> {
  return new Set(plan.writes.map(({ ref }) => refName(ref)));
}
