import type { Area } from "../../workbook/address";

/**
 * How a workbook is read. Excel empties the user's undo list for the two methods that tell merged areas and the looks of
 * cells, so only a click may call them; in the background properties alone are loaded, and the merged areas are those of
 * the last click, by the sheets' ids.
 */
export type Reading =
  | { readonly kind: "klik"; readonly formulas: WaitingFormulas }
  | { readonly kind: "latar"; readonly merges: ReadonlyMap<string, readonly Area[]> };

/** What becomes of formulas that wait for the user ("Hitung manual"): they are worked out first, or stay as they are. */
export type WaitingFormulas = "hitung-dulu" | "apa-adanya";
