import { changesSinceOpening } from "../../model/changes";
import type { OpenDocument } from "./open-document";

/** All that has changed since the file was opened, as a text that is the same for the same changes. */
export function stateOf({ model }: OpenDocument): string {
  return JSON.stringify(changesSinceOpening(model));
}

/** Formula cells that show their last value, as `sheet id:row:column`. */
export function uncalculatedOf({ model, engine }: OpenDocument): ReadonlySet<string> {
  const hasFormulas = model.sheets.some((sheet) =>
    [...sheet.cells()].some(({ cell }) => cell.formula !== undefined),
  );
  if (!hasFormulas) return new Set();
  return new Set(engine.notCalculated().map(({ sheetId, row, col }) => `${sheetId}:${row}:${col}`));
}
