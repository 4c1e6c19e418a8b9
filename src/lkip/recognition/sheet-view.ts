import type { Area, CellAddress, CellRef } from "../../workbook/address";
import { cellAt, type Cell, type Sheet } from "../../workbook/snapshot";

/** A sheet as its reader sees it: a merged area shows its corner's content in every cell that it covers. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly colCount: number;
  /** The cell that is seen here: its own, or the corner of the merged area that covers it. */
  cell(row: number, col: number): Cell | undefined;
  /** The cell's own content; undefined for the covered part of a merge. */
  own(row: number, col: number): Cell | undefined;
  /** The text of the cell's own content, blanks folded; "" when empty. */
  text(row: number, col: number): string;
  /** The merged area that covers the cell. */
  merge(row: number, col: number): Area | undefined;
  /** The cell itself, or the corner of the merge that covers it. */
  corner(row: number, col: number): CellAddress;
  ref(row: number, col: number): CellRef;
}

const COLUMNS = 16384;

/** Looks at a sheet through its merged areas. */
export function viewSheet(sheet: Sheet): SheetView {
  const rowCount = sheet.cells.length;
  const merges = indexMerges(sheet, rowCount);
  const colCount = widestRow(sheet);
  const merge = (row: number, col: number) =>
    merges.size === 0 ? undefined : merges.get(row * COLUMNS + col);
  const corner = (row: number, col: number) => {
    const area = merge(row, col);
    return area ? { row: area.top, col: area.left } : { row, col };
  };
  const own = (row: number, col: number) => {
    const area = merge(row, col);
    return area && (area.top !== row || area.left !== col) ? undefined : cellAt(sheet, row, col);
  };
  return {
    sheet,
    rowCount,
    colCount,
    merge,
    corner,
    own,
    cell(row, col) {
      const area = merge(row, col);
      return area ? cellAt(sheet, area.top, area.left) : cellAt(sheet, row, col);
    },
    text: (row, col) => cellText(own(row, col)),
    ref(row, col) {
      const area = merge(row, col);
      return { sheet: sheet.name, row: area?.top ?? row, col: area?.left ?? col };
    },
  };
}

/** Blanks that folding changes: more than one in a row, at an end, or another kind than a space. */
const FOLDS = /\s\s|^\s|\s$|[^\S ]/;

/** A cell's content as text, blanks folded to one. */
export function cellText(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return FOLDS.test(value) ? value.replace(/\s+/g, " ").trim() : value;
}

function indexMerges(sheet: Sheet, rowCount: number): Map<number, Area> {
  const index = new Map<number, Area>();
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, rowCount);
    for (let row = area.top; row <= bottom; row++)
      for (let col = area.left; col <= area.right; col++) index.set(row * COLUMNS + col, area);
  }
  return index;
}

function widestRow(sheet: Sheet): number {
  let widest = 0;
  for (const row of sheet.cells) if (row && row.length > widest) widest = row.length;
  return widest;
}
