import { Model } from "@ironcalc/wasm";
import { ALL_DIGITS } from "./engine-cell";

const LAST_ROW = 1_048_576;
/** Columns that show all digits from the start; in those beyond, each formula asks for them by itself. */
const PREPARED_COLUMNS = 256;

/**
 * An empty model of the engine with sheets of these names, in this order.
 */
export function engineModel(names: readonly string[]): Model {
  const model = new Model("hitung-capaian", "en", Intl.DateTimeFormat().resolvedOptions().timeZone, "en");
  model.pauseEvaluation();
  names.forEach((name, sheet) => {
    if (sheet > 0) model.newSheet();
    if (model.getWorksheetsProperties()[sheet]?.name !== name) model.renameSheet(sheet, name);
    const all = { sheet, row: 1, column: 1, width: PREPARED_COLUMNS, height: LAST_ROW };
    model.updateRangeStyle(all, "num_fmt", ALL_DIGITS);
  });
  return model;
}
