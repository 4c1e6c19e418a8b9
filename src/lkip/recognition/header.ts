import type { PredikatClass, PredikatScale } from "../ketentuan/predikat-scale";
import { headerColumns } from "./header-columns";
import { isHeaderText, startsHeader } from "./header-text";
import { lineAt } from "./line";
import { withNames } from "./name-by-content";
import { isValueRole, NAME_ROLES, normalizeHeader, startsLikeNameHeader, type Role } from "./role";
import type { SheetView } from "./sheet-view";

/** One column under a header. */
export interface HeaderColumn {
  readonly col: number;
  readonly role: Role;
  /** The year that its header names, if it names one. */
  readonly year?: number;
  /** Whether its header, or the group above it, speaks of money. */
  readonly money: boolean;
  readonly kelas?: PredikatClass;
  /** Its header texts, top to bottom. */
  readonly text: string;
}

/** The header of a table: one to three rows, and the row of column numbers where there is one. */
export interface Header {
  readonly top: number;
  /** Last row of the header, its number row included. */
  readonly bottom: number;
  /** Row of the leaf texts. */
  readonly leaf: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns with a header that names no role; theirs is "lain". */
  readonly others: readonly HeaderColumn[];
}

const MOST_ROWS = 3;

/** The header that starts at a row; undefined when none does. */
export function headerAt(view: SheetView, row: number, skala: PredikatScale): Header | undefined {
  if (!startsHeader(view, row, skala)) return undefined;
  let leaf = row;
  while (leaf - row + 1 < MOST_ROWS && continuesHeader(view, row, leaf + 1, skala)) leaf++;
  const bottom = isNumberRow(view, leaf + 1) ? leaf + 1 : leaf;
  const { columns, others } = withNames(view, bottom, headerColumns(view, row, leaf, skala));
  const roles = new Set(columns.map((column) => column.role));
  if (![...roles].some((role) => NAME_ROLES.includes(role)) || roles.size < 2) return undefined;
  if (!columns.some((column) => isValueRole(column.role))) return undefined;
  return { top: row, leaf, bottom, columns, others };
}

function continuesHeader(view: SheetView, top: number, row: number, skala: PredikatScale): boolean {
  const cells = view.sheet.cells[row];
  if (isHeading(view, top, row)) return false;
  const width = Math.max(cells?.length ?? 0, view.colCount);
  const merged = reachesDown(view, top, row, width);
  let texts = 0;
  for (let col = 0; col < width; col++) {
    const text = view.text(row, col);
    if (text === "") continue;
    if (!isHeaderText(text, skala) && !(merged && typeof view.own(row, col)?.value === "string"))
      return false;
    if (startsLikeNameHeader(text) && !merged && sameText(view, top, row, col)) return false;
    texts++;
  }
  return texts > 0 && (merged || !isNumberRow(view, row));
}

/** Whether a header cell above is merged down over the row: then the whole row belongs to the header. */
function reachesDown(view: SheetView, top: number, row: number, width: number): boolean {
  for (let col = 0; col < width; col++) {
    const area = view.merge(row, col);
    if (area && area.top >= top && area.top < row && view.text(area.top, area.left) !== "") return true;
  }
  return false;
}

/** One text over most of the table's width: "Sasaran 1 : …", "Renstra 2019 - 2023" name the rows below. */
function isHeading(view: SheetView, top: number, row: number): boolean {
  const line = lineAt(view, row);
  if (line === "blank" || line === "data") return false;
  const area = view.merge(row, line.col);
  if (area === undefined || area.top !== area.bottom) return false;
  const filled = (view.sheet.cells[top] ?? []).filter((_, col) => view.text(top, col) !== "").length;
  return (area.right - area.left + 1) * 2 > filled;
}

function sameText(view: SheetView, top: number, row: number, col: number): boolean {
  return normalizeHeader(view.text(top, col)) === normalizeHeader(view.text(row, col));
}

/** Whether a row only numbers the columns: `(1) (2) (3)`, `1 2 3`, `6=5/4`. */
function isNumberRow(view: SheetView, row: number): boolean {
  const numbers: number[] = [];
  for (let col = 0; col < (view.sheet.cells[row]?.length ?? 0); col++) {
    const text = view.text(row, col);
    if (text === "") continue;
    const match = /^\(?(\d{1,2})[a-z]?\)?(\s*[=:].*)?$/i.exec(text);
    if (!match) return false;
    numbers.push(Number(match[1]));
  }
  const [first = Infinity] = numbers;
  return numbers.length >= 2 && first <= 1 && numbers.every((n, i) => n >= (numbers[i - 1] ?? -Infinity));
}
