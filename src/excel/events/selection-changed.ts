import { parseArea, type CellRef } from "../../workbook/address";
import { inExcel } from "../run";
import { unsubscribing, type Unsubscribe } from "./unsubscribe";

/**
 * Calls back with the upper left cell of every new selection, on any sheet that was read. Excel is asked nothing: a
 * request at every click into the sheet would be in the user's way.
 *
 * @param sheetName the name of the sheet of an id, as it was read last
 */
export function onSelectionChanged(
  sheetName: (id: string) => string | undefined,
  listener: (ref: CellRef) => void,
): Promise<Unsubscribe> {
  return inExcel(async (context) => {
    const registration = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const area = parseArea(event.address.split(",")[0] ?? "");
      const sheet = sheetName(event.worksheetId);
      if (area && sheet !== undefined) listener({ sheet, row: area.top, col: area.left });
    });
    await context.sync();
    return unsubscribing(registration);
  });
}
