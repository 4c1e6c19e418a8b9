import { a1, refName, type CellRef } from "../../workbook/address";

/** A cell's name under the heading of a table: short where the table stands on one sheet, else with its sheet. */
export function cellNamer(sheets: readonly string[]): (ref: CellRef) => string {
  return (ref) => (sheets.length === 1 && ref.sheet === sheets[0] ? a1(ref) : refName(ref));
}
