import { inExcel } from "../run";
import { unsubscribing, type Unsubscribe } from "./unsubscribe";

/** What Excel says of a change that this add-in itself has made. */
const OWN = "ThisLocalAddin";

/** What an edit does to the other cells: nothing, or it moves them, and the merged areas with them. */
export type CellsChange = "isi" | "letak";

/**
 * Calls back when cells were edited, on any sheet, by the user or by another author. What the add-in itself writes is not
 * an edit.
 */
export function onCellsChanged(
  listener: (change: CellsChange, sheetId: string) => void,
): Promise<Unsubscribe> {
  return inExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(
      async ({ triggerSource, changeType, worksheetId }) => {
        if (triggerSource !== OWN) listener(changeType === "RangeEdited" ? "isi" : "letak", worksheetId);
      },
    );
    await context.sync();
    return unsubscribing(registration);
  });
}
