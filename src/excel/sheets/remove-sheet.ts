import { inExcel } from "../run";

/** Takes a sheet out; one that is not there any more is no failure. */
export function removeSheet(name: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
