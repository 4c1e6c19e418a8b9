import { inExcel } from "../run";
import { unsubscribing, type Unsubscribe } from "./unsubscribe";

/** What Excel says of a change that this add-in itself has made. */
const OWN = "ThisLocalAddin";

/**
 * Calls back when cells were edited, on any sheet, by the user or by another author. What the add-in itself writes is not
 * an edit.
 */
export function onCellsChanged(listener: () => void): Promise<Unsubscribe> {
  return inExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== OWN) listener();
    });
    await context.sync();
    return unsubscribing(registration);
  });
}
