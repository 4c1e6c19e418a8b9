import { refName } from "./address";
import type { Mark } from "./mark";
import { isEmptyPlan, type CellContent, type CellWrite, type Plan, type SheetMarks } from "./plan";

/**
 * The plan that does what two plans do one after the other. What the second one takes back is in it no more: the plan of a
 * step and of its undo is empty.
 */
export function combinePlans(first: Plan, second: Plan): Plan {
  if (isEmptyPlan(first)) return second;
  return {
    writes: combinedWrites(first.writes, second.writes),
    marks: combinedMarks(first.marks, second.marks),
    settings: combinedSettings(first.settings, second.settings),
  };
}

/** The plan without what it does to one sheet. */
export function planWithoutSheet(plan: Plan, sheet: string): Plan {
  return {
    ...plan,
    writes: plan.writes.filter(({ ref }) => ref.sheet !== sheet),
    marks: plan.marks.filter((own) => own.sheet !== sheet),
  };
}

function combinedWrites(first: readonly CellWrite[], second: readonly CellWrite[]): CellWrite[] {
  const writes = new Map(first.map((write) => [refName(write.ref), write]));
  for (const write of second) {
    const name = refName(write.ref);
    const before = writes.get(name)?.before ?? write.before;
    writes.set(name, { ref: write.ref, before, after: write.after });
  }
  return [...writes.values()].filter(({ before, after }) => !sameContent(before, after));
}

function sameContent(a: CellContent, b: CellContent): boolean {
  const value = (content: CellContent) => (content.kind === "kosong" ? null : content.value);
  const formula = (content: CellContent) =>
    content.kind === "rumus" ? content.formula.replace(/^=/, "") : undefined;
  return a.kind === b.kind && value(a) === value(b) && formula(a) === formula(b);
}

function combinedMarks(first: readonly SheetMarks[], second: readonly SheetMarks[]): SheetMarks[] {
  const sheets = new Map(first.map((own) => [own.sheet, own]));
  for (const own of second)
    sheets.set(own.sheet, { ...own, before: sheets.get(own.sheet)?.before ?? own.before });
  return [...sheets.values()].filter(({ before, after }) => marksText(before) !== marksText(after));
}

function marksText(marks: readonly Mark[]): string {
  return marks
    .map(({ row, col, kind }) => `${row},${col},${kind}`)
    .sort()
    .join(";");
}

function combinedSettings(first: Plan["settings"], second: Plan["settings"]): Plan["settings"] {
  if (!first || !second) return second ?? first;
  const before = { ...second.before, ...first.before };
  const after = { ...first.after, ...second.after };
  const keys = Object.keys(after).filter((key) => (before[key] ?? null) !== after[key]);
  if (keys.length === 0) return undefined;
  return {
    before: Object.fromEntries(keys.map((key) => [key, before[key] ?? null])),
    after: Object.fromEntries(keys.map((key) => [key, after[key] ?? null])),
  };
}
