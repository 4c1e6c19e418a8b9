import { cellHolding } from "./content";
import type { Plan } from "./plan";
import type { Cell, Sheet, Snapshot } from "./snapshot";

/**
 * The workbook as it is once a plan is applied: its cells, marks and settings. Nothing is written. Formulas elsewhere keep the
 * values that they show now.
 */
export function after(snapshot: Snapshot, plan: Plan): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => sheetAfter(sheet, plan)),
    settings: settingsAfter(snapshot, plan),
  };
}

function sheetAfter(sheet: Sheet, plan: Plan): Sheet {
  const writes = plan.writes.filter(({ ref }) => ref.sheet === sheet.name);
  const marks = plan.marks.find((own) => own.sheet === sheet.name)?.after ?? sheet.marks;
  if (writes.length === 0) return marks === sheet.marks ? sheet : { ...sheet, marks };
  const cells = [...sheet.cells];
  const touched = new Map<number, (Cell | undefined)[]>();
  for (const { ref, after: content } of writes) {
    const row = touched.get(ref.row) ?? [...(cells[ref.row] ?? [])];
    row[ref.col] = cellHolding(content, row[ref.col]?.style);
    touched.set(ref.row, row);
  }
  for (const [at, row] of touched) cells[at] = row;
  return { ...sheet, cells, marks };
}

function settingsAfter({ settings }: Snapshot, { settings: change }: Plan): Snapshot["settings"] {
  if (!change) return settings;
  const kept = Object.entries({ ...settings, ...change.after }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return Object.fromEntries(kept);
}
