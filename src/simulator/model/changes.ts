import type { CellWrite, Plan, SheetMarks } from "../../workbook/plan";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import type { NewSheet } from "../../workbook/new-sheet";
import { contentOfCell } from "./model-cell";
import { sheetId } from "./ids";
import { marksOfSheet } from "./marks";
import type { ModelSheet } from "./model-sheet";
import { newSheetOf } from "./new-sheet-of";
import type { WorkbookModel } from "./workbook-model";

/** What has become of the workbook since it was opened. */
export interface Changes {
  /** For the file that was opened: `XlsxWorkbook.apply(plan)` makes it what the workbook is now. */
  readonly plan: Plan;
  /** In their order: `XlsxWorkbook.addSheet` for each, after the plan. */
  readonly added: readonly NewSheet[];
  /** Sheets in whose place another one of the same name has come: `XlsxWorkbook.replaceSheet` for each. */
  readonly replaced: readonly NewSheet[];
  /** Other sheets of the file that are gone or have another name now: they stay in the file as they were. */
  readonly lost: readonly string[];
}

/** Compares the workbook with what it was when it was opened. */
export function changesSinceOpening(model: WorkbookModel): Changes {
  const pairs = model.opened.sheets.map((before, index) => ({
    before,
    now: model.sheets.find(({ id }) => id === sheetId(index + 1)),
  }));
  const kept = pairs.flatMap(({ before, now }) => (now?.name === before.name ? [{ before, now }] : []));
  const known = new Set(pairs.map(({ now }) => now));
  const added = model.sheets.filter((sheet) => !known.has(sheet));
  const lost = pairs.filter(({ before, now }) => now?.name !== before.name).map(({ before }) => before.name);
  const replaced = new Set(lost.filter((name) => added.some((sheet) => sheet.name === name)));
  return {
    plan: {
      writes: kept.flatMap(({ before, now }) => writesOf(before, now)),
      marks: kept.flatMap(({ before, now }) => marksChange(before, now)),
      ...settingsChange(model),
    },
    added: added.filter(({ name }) => !replaced.has(name)).map(newSheetOf),
    replaced: added.filter(({ name }) => replaced.has(name)).map(newSheetOf),
    lost: lost.filter((name) => !replaced.has(name)),
  };
}

function writesOf(before: Sheet, now: ModelSheet): CellWrite[] {
  return [...now.cells()].flatMap(({ row, col, cell }): CellWrite[] => {
    const old = contentOfCell(cellAt(before, row, col));
    const after = contentOfCell(cell);
    if (JSON.stringify(old) === JSON.stringify(after)) return [];
    return [{ ref: { sheet: before.name, row, col }, before: old, after }];
  });
}

function marksChange(before: Sheet, now: ModelSheet): SheetMarks[] {
  const after = marksOfSheet(now);
  const text = (marks: SheetMarks["after"]) =>
    marks
      .map(({ row, col, kind }) => `${row},${col},${kind}`)
      .sort()
      .join(";");
  return text(before.marks) === text(after) ? [] : [{ sheet: before.name, before: before.marks, after }];
}

function settingsChange({ opened, settings }: WorkbookModel): Pick<Plan, "settings"> {
  const keys = [...new Set([...Object.keys(opened.settings), ...settings.keys()])].filter(
    (key) => opened.settings[key] !== settings.get(key),
  );
  if (keys.length === 0) return {};
  const text = (value: unknown) => (value === undefined ? null : String(value));
  return {
    settings: {
      before: Object.fromEntries(keys.map((key) => [key, opened.settings[key] ?? null])),
      after: Object.fromEntries(keys.map((key) => [key, text(settings.get(key))])),
    },
  };
}
