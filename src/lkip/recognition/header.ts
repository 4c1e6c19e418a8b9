import type { PredikatClass, PredikatScale } from "../ketentuan/predikat-scale";
import { classOfHeader } from "../ketentuan/class-of-header";
import {
  isValueRole,
  NAME_ROLES,
  normalizeHeader,
  roleOfHeader,
  startsLikeNameHeader,
  yearOf,
  type Role,
} from "./role";
import { isPeriod } from "./period";
import { lineAt } from "./line";
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
  const all = headerColumns(view, row, leaf, skala);
  const columns = all.flatMap(({ role, ...column }) => (role ? [{ ...column, role }] : []));
  const others = all.flatMap(({ role, ...column }) => (role ? [] : [{ ...column, role: "lain" as const }]));
  const roles = new Set(columns.map((column) => column.role));
  if (![...roles].some((role) => NAME_ROLES.includes(role)) || roles.size < 2) return undefined;
  if (!columns.some((column) => isValueRole(column.role))) return undefined;
  return { top: row, leaf, bottom: isNumberRow(view, leaf + 1) ? leaf + 1 : leaf, columns, others };
}

function startsHeader(view: SheetView, row: number, skala: PredikatScale): boolean {
  const cells = view.sheet.cells[row];
  if (!cells?.some((cell) => typeof cell?.value === "string" && startsLikeNameHeader(cell.value.trim())))
    return false;
  const roles = new Set<Role>();
  let known = 0;
  let unknown = 0;
  for (let col = 0; col < cells.length; col++) {
    const text = view.text(row, col);
    if (text === "") continue;
    const role = roleOfHeader(text);
    if (role) roles.add(role);
    if (role || /predikat|tahun|kategori/i.test(text) || isYear(text) || isPeriod(text)) known++;
    else if (classOfHeader(text, skala) === undefined) unknown++;
  }
  return roles.size >= 2 && known >= unknown && NAME_ROLES.some((role) => roles.has(role));
}

function isYear(text: string): boolean {
  return /^\(?(tahun|thn\.?|th\.?|ta\.?)? ?20\d\d\)?$/i.test(text);
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

const PART_OF_HEADER =
  /^(\(?rp\.?\)?|k|\(?%\)?|predikat.*|kategori.*|fisik|keuangan|kinerja|keu|anggaran|murni|perubahan|semula|menjadi|volume|vol|awal|akhir|n ?[-+] ?\d)( ?\(?(%|rp\.?)\)?)?$/i;

function isHeaderText(text: string, skala: PredikatScale): boolean {
  return (
    isYear(text) ||
    roleOfHeader(text) !== undefined ||
    classOfHeader(text, skala) !== undefined ||
    PART_OF_HEADER.test(text) ||
    isPeriod(text)
  );
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
export function isNumberRow(view: SheetView, row: number): boolean {
  const numbers: number[] = [];
  for (let col = 0; col < (view.sheet.cells[row]?.length ?? 0); col++) {
    const text = view.text(row, col);
    if (text === "") continue;
    const match = /^\(?(\d{1,2})[a-z]?\)?(\s*[=:].*)?$/i.exec(text);
    if (!match) return false;
    numbers.push(Number(match[1]));
  }
  return numbers.length >= 2 && numbers[0]! <= 1 && numbers.every((n, i) => i === 0 || n >= numbers[i - 1]!);
}

type Headed = Omit<HeaderColumn, "role"> & { readonly role?: Role };

function headerColumns(view: SheetView, top: number, leaf: number, skala: PredikatScale): Headed[] {
  const width = Math.max(...range(top, leaf).map((row) => view.sheet.cells[row]?.length ?? 0), 0);
  const paths: string[][] = [];
  for (let col = 0; col < width; col++) paths.push(pathOf(view, top, leaf, col, paths));
  const kelas = paths.map((path) => classOf(path, skala));
  const hasClasses = kelas.filter(Boolean).length >= 2;
  return paths.flatMap((path, col) => {
    if (path.length === 0) return [];
    const text = path.join(" ");
    const own = hasClasses ? kelas[col] : undefined;
    const role = own ? "kelas" : roleOfPath(path);
    const year = yearOf(path.at(-1)!) ?? yearOf(text);
    return [
      { col, role, year, money: /pagu|anggaran|keuangan|\brp\b|belanja/i.test(text), kelas: own, text },
    ];
  });
}

function classOf(path: readonly string[], skala: PredikatScale): PredikatClass | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined || roleOfHeader(leaf)) return undefined;
  return classOfHeader(leaf, skala);
}

/** Header texts of a column from top to bottom; a group's text reaches over the empty cells at its right. */
function pathOf(
  view: SheetView,
  top: number,
  leaf: number,
  col: number,
  left: readonly string[][],
): string[] {
  const path: string[] = [];
  for (const row of range(top, leaf)) {
    const at = view.corner(row, col);
    let text = at.row >= top ? view.text(at.row, at.col) : "";
    if (text === "" && row < leaf && view.text(leaf, col) !== "" && !view.merge(row, col))
      text = groupAtLeft(view, row, leaf, col, left);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function groupAtLeft(
  view: SheetView,
  row: number,
  leaf: number,
  col: number,
  left: readonly string[][],
): string {
  for (let at = col - 1; at >= 0 && view.text(leaf, at) !== ""; at--) {
    const text = view.text(row, at);
    if (text !== "") return text;
  }
  return left[col - 1] && left[col - 1]!.length > 1 ? left[col - 1]![0]! : "";
}

function roleOfPath(path: readonly string[]): Role | undefined {
  const leaf = roleOfHeader(path.at(-1)!);
  const groups = path.slice(0, -1).map(roleOfHeader);
  const has = (role: Role) => groups.includes(role);
  if (leaf === "lain" || leaf === "no") return leaf;
  if (has("nasional") && leaf !== "selisih" && leaf !== "keterangan") return "nasional";
  if (leaf === "persen" && has("capaian")) return "capaian";
  if (leaf === "target" && has("pagu")) return "pagu";
  if (leaf === "target" && has("target-renstra")) return "target-renstra";
  if (leaf === "pagu" && has("realisasi")) return "realisasi";
  if (leaf) return leaf;
  return groups.filter((role) => role !== undefined).at(-1) ?? roleOfHeader(path.join(" "));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
