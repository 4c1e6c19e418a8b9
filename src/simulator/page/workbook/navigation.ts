import type { Area, CellAddress } from "../../../workbook/address";
import type { ModelSheet } from "../../model/model-sheet";
import { LAST_COL, LAST_ROW } from "../../model/areas";

/** A step of the selection, by the key that makes it. */
export type Step =
  "atas" | "bawah" | "kiri" | "kanan" | "awal-baris" | "awal" | "akhir" | "halaman-atas" | "halaman-bawah";

const PAGE = 20;

/** A key that is pressed alone, or with Ctrl. */
export interface PressedKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/** The step that a key makes; undefined for any other key. */
export function stepOf({ key, ctrl }: PressedKey): Step | undefined {
  switch (key) {
    case "ArrowUp":
      return "atas";
    case "ArrowDown":
      return "bawah";
    case "ArrowLeft":
      return "kiri";
    case "ArrowRight":
      return "kanan";
    case "Home":
      return ctrl ? "awal" : "awal-baris";
    case "End":
      return ctrl ? "akhir" : undefined;
    case "PageUp":
      return ctrl ? undefined : "halaman-atas";
    case "PageDown":
      return ctrl ? undefined : "halaman-bawah";
    default:
      return undefined;
  }
}

/** The cell that a step leads to. Merged cells are passed in one step, hidden rows are passed over. */
export function stepFrom(sheet: ModelSheet, from: CellAddress, step: Step): CellAddress {
  const merge = sheet.mergeAt(from) ?? { top: from.row, left: from.col, bottom: from.row, right: from.col };
  switch (step) {
    case "atas":
      return corner(sheet, { row: visibleRow(sheet, merge.top - 1, -1) ?? from.row, col: from.col });
    case "bawah":
      return corner(sheet, { row: visibleRow(sheet, merge.bottom + 1, 1) ?? from.row, col: from.col });
    case "kiri":
      return corner(sheet, { row: from.row, col: Math.max(0, merge.left - 1) });
    case "kanan":
      return corner(sheet, { row: from.row, col: Math.min(LAST_COL, merge.right + 1) });
    case "awal-baris":
      return corner(sheet, { row: from.row, col: 0 });
    case "awal":
      return corner(sheet, { row: 0, col: 0 });
    case "akhir": {
      const used = sheet.usedArea("nilai");
      return corner(sheet, { row: used?.bottom ?? 0, col: used?.right ?? 0 });
    }
    case "halaman-atas":
      return corner(sheet, { row: Math.max(0, from.row - PAGE), col: from.col });
    case "halaman-bawah":
      return corner(sheet, { row: Math.min(LAST_ROW, from.row + PAGE), col: from.col });
  }
}

/** The selection of one cell: all of the merged area that it stands for. */
export function selectionOf(sheet: ModelSheet, { row, col }: CellAddress): Area {
  return sheet.mergeAt({ row, col }) ?? { top: row, left: col, bottom: row, right: col };
}

/** The selection from one cell to another, widened until it cuts no merged area. */
export function selectionBetween(sheet: ModelSheet, from: CellAddress, to: CellAddress): Area {
  let area: Area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
  for (;;) {
    const cut = sheet.merges.filter(
      ({ top, left, bottom, right }) =>
        top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
    );
    const wider = cut.reduce(
      (all, own): Area => ({
        top: Math.min(all.top, own.top),
        left: Math.min(all.left, own.left),
        bottom: Math.max(all.bottom, own.bottom),
        right: Math.max(all.right, own.right),
      }),
      area,
    );
    if (JSON.stringify(wider) === JSON.stringify(area)) return area;
    area = wider;
  }
}

function corner(sheet: ModelSheet, cell: CellAddress): CellAddress {
  const merge = sheet.mergeAt(cell);
  return merge ? { row: merge.top, col: merge.left } : cell;
}

function visibleRow(sheet: ModelSheet, from: number, direction: 1 | -1): number | undefined {
  for (let row = from; row >= 0 && row <= LAST_ROW; row += direction)
    if (!sheet.hiddenRows.has(row)) return row;
  return undefined;
}
