/**
 * Runs a batch in Excel. While the user types into a cell, Excel holds the batch back until the cell is left, and does not
 * refuse it.
 */
export function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, job);
}

/** How a write stands in the user's own undo: as one step, or as Excel counts its parts. */
export type UndoSteps = "satu-langkah" | "apa-adanya";

/** The Excel that has refused to make one step of a write. The page lives as long as Excel does, and so does this. */
const refusing = new WeakSet<object>();

/** Whether Excel is asked to make one step of a write: where it knows how, and has not refused it yet. */
export function mergesUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") && !refusing.has(Office.context);
}

/** Excel has refused to make one step of a write: it is not asked again until it is closed. */
export function mergeNoMore(): void {
  refusing.add(Office.context);
}

/** Like `inExcel`, for writing. */
export function inUndoSteps<T>(
  steps: UndoSteps,
  job: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const merges = steps === "satu-langkah" && mergesUndo();
  return Excel.run({ delayForCellEdit: true, ...(merges && { mergeUndoGroup: true }) }, job);
}
