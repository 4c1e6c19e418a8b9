import { inExcel } from "../run";
import { unsubscribing, type Unsubscribe } from "./unsubscribe";

/** Calls back when Excel has worked out formulas of any sheet: F9 in manual calculation raises no other event. */
export function onCalculated(listener: () => void): Promise<Unsubscribe> {
  return inExcel(async (context) => {
    const registration = context.workbook.worksheets.onCalculated.add(async () => listener());
    await context.sync();
    return unsubscribing(registration);
  });
}
