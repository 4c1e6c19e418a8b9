import type { Area } from "../../workbook/address";

/**
 * How a workbook is read. Excel empties the user's undo list for the two methods that tell merged areas and the looks of
 * cells, so only a click may call them; in the background properties alone are loaded, and the merged areas are those of
 * the last click, by the sheets' ids.
 */
export type Reading =
  | { readonly kind: "klik" }
  | { readonly kind: "latar"; readonly merges: ReadonlyMap<string, readonly Area[]> };

export const BY_CLICK: Reading = { kind: "klik" };
