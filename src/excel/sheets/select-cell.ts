import { a1, type CellRef } from "../../workbook/address";
import { ExcelError } from "../excel-error";
import { inExcel } from "../run";

/**
 * Shows a cell's sheet and selects the cell. A hidden sheet stays hidden: showing it would empty the user's undo list.
 *
 * @param sheetKey the sheet's id where it is known, else its name
 * @throws {ExcelError} when the sheet is hidden or gone
 */
export function selectCell(ref: CellRef, sheetKey: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetKey);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelError("lembarTidakAda", ref.sheet);
    if (sheet.visibility !== "Visible") throw new ExcelError("lembarTersembunyi", ref.sheet);
    sheet.activate();
    sheet.getRange(a1(ref)).untrack().select();
    await context.sync();
  });
}
