import { inExcel } from "../run";

/**
 * Takes a sheet out; one that is not there any more is no failure.
 *
 * @param sheet by its id, by its name, or by both: one that has only the name is another one then, and stays
 */
export function removeSheet({ id, name }: { readonly id?: string; readonly name?: string }): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name ?? id ?? "");
    sheet.load("id");
    await context.sync();
    if (!sheet.isNullObject && (id === undefined || sheet.id === id)) sheet.delete();
    await context.sync();
  });
}
