import type { NewSheet } from "../../workbook/new-sheet";
import { inExcel, mergeNoMore } from "../run";
import { entryFor } from "../write/entry";
import { runSteps, WriteFailure } from "../write/run-steps";
import { cellSteps, type CellTask, type Step } from "../write/steps";
import { chartSteps } from "./chart-steps";
import { freeName } from "./free-name";
import { removeSheet } from "./remove-sheet";
import { linkSteps, lookSteps } from "./sheet-looks";
import { setUpPage } from "./page-layout";

const STEP_BYTES = 1_500;

/**
 * Adds a sheet after the last one and fills it. When that fails, the sheet goes again; when it may have failed for being
 * one undo step, it is added once more without that.
 *
 * @returns the name that it got
 */
export async function addSheet(sheet: NewSheet): Promise<string> {
  const name = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return freeName(
      sheet.name,
      worksheets.items.map((own) => own.name),
    );
  });
  try {
    const steps = [
      addition(name),
      ...contents(name, sheet),
      ...linkSteps(name, sheet),
      ...lookSteps(name, sheet),
      ...chartSteps(name, sheet),
    ];
    await runSteps(steps, "satu-langkah");
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    if (error.begun) await removeSheet(name);
    if (!error.merged) throw error.cause;
    mergeNoMore();
    return addSheet(sheet);
  }
  // A computer without a printer refuses this: the sheet stands all the same, and prints as Excel would print any other.
  if (sheet.page) await setUpPage(name, sheet.page).catch(() => undefined);
  return name;
}

/**
 * Writes a sheet of ours anew: the new one is added first, so that a failure leaves the old one as it was, and takes its name
 * once the old one is gone. It stands after the last sheet then.
 */
export async function replaceSheet(name: string, sheet: NewSheet): Promise<void> {
  const added = await addSheet(sheet);
  if (added === name) return;
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(name).delete();
    worksheets.getItem(added).name = name;
    await context.sync();
  });
}

function addition(name: string): Step {
  return { bytes: STEP_BYTES, run: ({ workbook }) => void workbook.worksheets.add(name) };
}

function contents(name: string, { rows }: NewSheet): Step[] {
  const tasks = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellTask[] =>
      value === null || value === ""
        ? []
        : [{ row: r, col: c, entry: entryFor({ kind: "nilai", value }, "General") }],
    ),
  );
  return cellSteps(name, tasks, "tidak").entries;
}
