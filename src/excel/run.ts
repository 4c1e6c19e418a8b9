/**
 * Runs a batch in Excel. While the user types into a cell, Excel holds the batch back until the cell is left, and does not
 * refuse it.
 */
export function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, job);
}

/** Like `inExcel`, for writing: where Excel knows how, all of it becomes one step of the user's own undo. */
export function inOneUndoStep<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const merges = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return Excel.run({ delayForCellEdit: true, ...(merges && { mergeUndoGroup: true }) }, job);
}
