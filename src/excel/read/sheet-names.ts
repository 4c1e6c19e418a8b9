import type { SheetNames } from "../../workbook/rename-sheets";
import { inOneBatch } from "./alone";

/** The names that the sheets have now, by their ids. */
export function sheetNamesNow(): Promise<SheetNames> {
  return inOneBatch(({ workbook: { worksheets } }) => {
    worksheets.load("items/id,items/name");
    return () => new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
