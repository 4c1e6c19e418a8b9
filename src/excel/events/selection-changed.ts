import { parseArea, type CellRef } from "../../workbook/address";
import { inExcel } from "../run";
import { unsubscribing, type Unsubscribe } from "./unsubscribe";

/** Calls back with the upper left cell of every new selection, on any sheet. */
export function onSelectionChanged(listener: (ref: CellRef) => void): Promise<Unsubscribe> {
  const latest = { number: 0 };
  return inExcel(async (context) => {
    const registration = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const number = ++latest.number;
      const area = parseArea(event.address.split(",")[0] ?? "");
      if (!area) return;
      const sheet = await sheetName(event.worksheetId);
      if (sheet !== undefined && number === latest.number) listener({ sheet, row: area.top, col: area.left });
    });
    await context.sync();
    return unsubscribing(registration);
  });
}

/** The name of a sheet; undefined when it has gone since. */
function sheetName(id: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
