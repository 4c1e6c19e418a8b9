import type { Area, CellAddress } from "../../workbook/address";

/** Who has changed something: the user in the grid, the add-in by Office.js, or another author of the same workbook. */
export type ChangeSource = "pengguna" | "add-in" | "rekan";

/** What has become of a sheet. */
export type SheetChange =
  | { readonly what: "tambah" | "hapus" | "aktif" | "lindung"; readonly sheetId: string }
  | { readonly what: "nama"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly what: "pindah"; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly what: "tampak"; readonly sheetId: string; readonly before: string; readonly after: string };

/** What has happened in the workbook. */
export type ModelEvent =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      /** The smallest rectangle around the changed cells. */
      readonly area: Area;
      readonly cells: readonly CellAddress[];
      readonly source: ChangeSource;
      /** Rows above which others have come: their own cells move. */
      readonly moved?: "RowInserted";
    }
  | {
      /** Formula cells whose value is another one now. */
      readonly kind: "calculated";
      readonly cells: readonly (CellAddress & { readonly sheetId: string })[];
    }
  | { readonly kind: "formats"; readonly sheetId: string }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area }
  /** Sheets added, deleted, renamed, shown, hidden, protected, or another one made active. */
  | { readonly kind: "sheets"; readonly change: SheetChange }
  | { readonly kind: "settings" }
  | { readonly kind: "editing"; readonly active: boolean };

export type ModelListener = (event: ModelEvent) => void;
