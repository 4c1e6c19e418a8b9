import { inExcel } from "./run";

/**
 * Asks whether formulas wait to be worked out: in manual calculation, once something was changed. "Automatic except for data
 * tables" works formulas like ours out at once.
 *
 * @returns gives the answer once the batch has run
 */
export function askWaiting({ application }: Excel.RequestContext): () => boolean {
  application.load("calculationMode,calculationState");
  return () =>
    application.calculationMode === Excel.CalculationMode.manual &&
    application.calculationState !== Excel.CalculationState.done;
}

/**
 * Works the formulas out once, where Excel waits to be asked; how Excel calculates is the user's own choice. Only for a click:
 * Excel empties the user's undo list for it.
 */
export function calculate(): Promise<void> {
  return inExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}
