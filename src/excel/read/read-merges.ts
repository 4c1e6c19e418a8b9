import { a1Area, type Area } from "../../workbook/address";
import { areaParts } from "../area-parts";
import { placeOf } from "./place";

/** Excel answers no merged areas where a range has more than this. */
const MOST_MERGES = 512;

/** Cells of a range that cannot have too many merged areas, even where each covers one of them and reaches beyond the range. */
const CELLS_AT_ONCE = MOST_MERGES;

/** Asks for the merged areas whose corner is in a range; the returned function gives the answer. */
export function askMerges(range: Excel.Range): () => Area[] {
  const merges = range.getMergedAreasOrNullObject().untrack();
  merges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (merges.isNullObject ? [] : merges.areas.items.map(placeOf));
}

/** The parts of an area whose merged areas Excel answers, however many the whole has. */
export function mergeParts(used: Area): string[] {
  return areaParts(used, CELLS_AT_ONCE).map(a1Area);
}
