import { refName } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import type { Snapshot, WorkbookSettings } from "../../workbook/snapshot";

/** The plan that changes nothing. */
export const EMPTY_PLAN: Plan = { writes: [], marks: [] };

/** The plan that keeps settings in the workbook; empty where they are kept already. */
export function settingsPlan(
  current: WorkbookSettings,
  after: Readonly<Record<string, string | null>>,
): Plan {
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, current[key] ?? null]));
  const same = Object.keys(after).every((key) => before[key] === after[key]);
  return same ? EMPTY_PLAN : { ...EMPTY_PLAN, settings: { before, after } };
}

/**
 * One plan that stands for two in a row: its inverse undoes both.
 */
export function joinPlans(first: Plan, second: Plan): Plan {
  const marks = second.marks.map((later) => {
    const earlier = first.marks.find(({ sheet }) => sheet === later.sheet);
    return earlier ? { ...later, before: earlier.before } : later;
  });
  const alone = first.marks.filter(({ sheet }) => !marks.some((each) => each.sheet === sheet));
  return {
    writes: [...first.writes, ...second.writes],
    marks: [...alone, ...marks],
    settings: joinSettings(first.settings, second.settings),
  };
}

function joinSettings(first: Plan["settings"], second: Plan["settings"]): Plan["settings"] {
  if (!first || !second) return first ?? second;
  return { before: { ...second.before, ...first.before }, after: { ...first.after, ...second.after } };
}

/** The part of a plan that concerns some sheets; settings belong to none. */
export function planOfSheets({ writes, marks }: Plan, sheets: ReadonlySet<string>): Plan {
  return {
    writes: writes.filter(({ ref }) => sheets.has(ref.sheet)),
    marks: marks.filter(({ sheet }) => sheets.has(sheet)),
  };
}

/** How many cells carry a mark of ours. */
export function countMarks(snapshot: Snapshot): number {
  return snapshot.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0);
}

/** The names of the cells that a plan writes. */
export function writtenCells(plan: Plan): ReadonlySet<string> {
  return new Set(plan.writes.map(({ ref }) => refName(ref)));
}
