import type { Area } from "../../workbook/address";

/**
 * How a workbook is read. Excel empties the user's undo list for the methods that tell merged areas, the looks of cells and
 * the places of pivot tables, so only a click may call them; in the background properties alone are loaded, and merged areas
 * and places are those of the last click, by the sheets' ids.
 */
export type Reading =
  | { readonly kind: "klik"; readonly formulas: WaitingFormulas }
  | {
      readonly kind: "latar";
      readonly merges: ReadonlyMap<string, readonly Area[]>;
      readonly pivots: PivotPlaces;
    };

/** Where pivot tables were at the last click: by the sheet's id, then by their names. */
export type PivotPlaces = ReadonlyMap<string, ReadonlyMap<string, Area>>;

/** What becomes of formulas that wait for the user ("Hitung manual"): they are worked out first, or stay as they are. */
export type WaitingFormulas = "hitung-dulu" | "apa-adanya";
