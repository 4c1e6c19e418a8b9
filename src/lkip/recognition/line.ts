import type { SheetView } from "./sheet-view";

/** What starts a caption: "Tabel 3.1", "Table III.5". */
export const CAPTION = /^(tabel|table|tbl)\b\.?\s*([ivx]+|\d+)\s*[.\-–]?\s*(\d+)?/i;
/** What starts a line below a table. */
export const FOOTER = /^(sumber|catatan|keterangan|ket\.|mengetahui|nip\b|\*\))/i;

/** What a row of a sheet is: blank, a line of one text, or data. */
export function lineAt(view: SheetView, row: number): "blank" | "data" | { col: number; text: string } {
  let found: { col: number; text: string } | undefined;
  const cells = view.sheet.cells[row];
  for (let col = 0; col < (cells?.length ?? 0); col++) {
    const text = view.text(row, col);
    if (text === "") continue;
    if (found || typeof cells?.[col]?.value !== "string") return "data";
    found = { col, text };
  }
  return found ?? "blank";
}
