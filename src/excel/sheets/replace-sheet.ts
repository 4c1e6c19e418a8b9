import type { NewSheet } from "../../workbook/new-sheet";
import { ExcelError } from "../excel-error";
import { sheetNamesNow } from "../read/sheet-names";
import { inExcel } from "../run";
import { addSheet } from "./add-sheet";
import { removeSheet } from "./remove-sheet";

/** A sheet of ours: the name that it is known by, and its id where it was read. */
export interface OwnSheet {
  readonly name: string;
  readonly id?: string;
}

/**
 * Writes a sheet of ours anew: the new one is added first, so that a failure leaves the old one as it was, and takes its name
 * once the old one is gone. It stands after the last sheet then.
 *
 * @throws {ExcelError} when another sheet has taken the name meanwhile: it is not ours, and stays
 */
export async function replaceSheet(old: OwnSheet, sheet: NewSheet): Promise<void> {
  const added = await addSheet({ ...sheet, name: old.name });
  if (added.name === old.name) return;
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const there = worksheets.getItemOrNullObject(old.name);
      there.load("id");
      await context.sync();
      if (!there.isNullObject && old.id !== undefined && there.id !== old.id)
        throw new ExcelError("lembarLain", old.name);
      if (!there.isNullObject) there.delete();
      worksheets.getItem(added.id).name = old.name;
      await context.sync();
    });
  } catch (error) {
    const names = await sheetNamesNow();
    if ([...names.values()].includes(old.name)) await removeSheet({ id: added.id });
    throw error;
  }
}
