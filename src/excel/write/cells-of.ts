import { formulaOf } from "../read/assemble";
import type { InspectedCell } from "./inspect";

/**
 * The cells of a range whose values, formulas and number formats have been loaded, row by row.
 *
 * @throws when Excel has answered fewer rows of formulas or formats than of values
 */
export function cellsOf({ values, formulas, numberFormat }: Excel.Range): InspectedCell[][] {
  return values.map((row: readonly unknown[], r) => {
    const [ownFormulas, ownFormats] = [formulas[r], numberFormat[r]];
    if (!ownFormulas || !ownFormats) throw new Error(`Excel answered no formulas or formats of row ${r}.`);
    return row.map((value, c) => ({
      value,
      formula: formulaOf(ownFormulas[c], value),
      format: String(ownFormats[c]),
    }));
  });
}
