import type { NewSheet } from "../../workbook/new-sheet";
import { ExcelError } from "../excel-error";
import { inExcel, mergeNoMore } from "../run";
import { entryFor } from "../write/entry";
import { runSteps, WriteFailure } from "../write/run-steps";
import { cellSteps, type CellTask, type Step } from "../write/steps";
import { chartSteps } from "./chart-steps";
import { freeName } from "./free-name";
import { removeSheet } from "./remove-sheet";
import { linkSteps, lookSteps } from "./sheet-looks";
import { setUpPage } from "./page-layout";

/** A sheet that we have added. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Adds a sheet after the last one and fills it. When that fails, the sheet goes again, by its id: another one that has come
 * under the same name meanwhile is not ours. When it may have failed for being one undo step, or for a name that was taken
 * meanwhile, it is added once more without that.
 *
 * @throws {ExcelError} when a sheet that is half filled could not be taken out again
 */
export async function addSheet(sheet: NewSheet): Promise<AddedSheet> {
  const name = await freeNameNow(sheet.name);
  const added: { id?: string } = {};
  try {
    await runSteps(async (context) => {
      added.id = await addEmpty(context, name);
      return stepsOf(added.id, sheet);
    }, "satu-langkah");
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    if (added.id !== undefined) await takeOut({ id: added.id, name }, error.cause);
    if (error.merged) mergeNoMore();
    else if (added.id !== undefined || (await freeNameNow(sheet.name)) === name) throw error.cause;
    return addSheet(sheet);
  }
  const { id } = added;
  if (id === undefined) throw new Error("Excel has told no id of the sheet that it has added.");
  // A computer without a printer refuses this: the sheet stands all the same, and prints as Excel would print any other.
  if (sheet.page) await setUpPage(id, sheet.page).catch(() => undefined);
  return { id, name };
}

function freeNameNow(wished: string): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return freeName(
      wished,
      worksheets.items.map((own) => own.name),
    );
  });
}

/** @returns the id of the new sheet: known before anything is written into it */
async function addEmpty(context: Excel.RequestContext, name: string): Promise<string> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

/** @param cause why the sheet that was added does not stay */
async function takeOut({ id, name }: AddedSheet, cause: unknown): Promise<void> {
  try {
    await removeSheet({ id });
  } catch {
    throw new ExcelError("lembarSetengah", name, cause);
  }
}

/** What fills an empty sheet, in this order. */
function stepsOf(id: string, sheet: NewSheet): Step[] {
  return [...contents(id, sheet), ...linkSteps(id, sheet), ...lookSteps(id, sheet), ...chartSteps(id, sheet)];
}

function contents(id: string, { rows }: NewSheet): Step[] {
  const tasks = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellTask[] =>
      value === null || value === ""
        ? []
        : [{ row: r, col: c, entry: entryFor({ kind: "nilai", value }, "General") }],
    ),
  );
  return cellSteps(id, tasks, "tidak").entries;
}
