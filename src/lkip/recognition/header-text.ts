import type { PredikatScale } from "../ketentuan/predikat-scale";
import type { Cell } from "../../workbook/snapshot";
import { classOfHeader } from "../ketentuan/class-of-header";
import { isPeriod } from "./period";
import { NAME_ROLES, roleOfHeader, startsLikeNameHeader, type Role } from "./role";
import type { SheetView } from "./sheet-view";

/** Longest header of a class of a predikat scale. */
const LONGEST_CLASS = 60;
const SPENT = /realisasi/i;
const PART_OF_HEADER =
  /^(\(?rp\.?\)?|k|\(?%\)?|predikat.*|kategori.*|fisik|keuangan|kinerja|keu|anggaran|murni|perubahan|semula|menjadi|volume|vol|awal|akhir|n ?[-+] ?\d)( ?\(?(%|rp\.?)\)?)?$/i;

/** Whether a text may stand in a header below its first row. */
export function isHeaderText(text: string, skala: PredikatScale): boolean {
  return (
    isYear(text) ||
    roleOfHeader(text) !== undefined ||
    classOfHeader(text, skala) !== undefined ||
    PART_OF_HEADER.test(text) ||
    isPeriod(text)
  );
}

function isYear(text: string): boolean {
  return /^\(?(tahun|thn\.?|th\.?|ta\.?)? ?20\d\d\)?$/i.test(text);
}

/** Whether a row may be the first of a header: most of its texts are headers, of names and of values. */
export function startsHeader(view: SheetView, row: number, skala: PredikatScale): boolean {
  const cells = view.sheet.cells[row];
  if (!cells || amountsIn(cells) >= 2) return false;
  const named = cells.some(
    (cell) => typeof cell?.value === "string" && startsLikeNameHeader(cell.value.trim()),
  );
  if (!named && !cells.some((cell) => typeof cell?.value === "string" && SPENT.test(cell.value)))
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
    else if (text.length > LONGEST_CLASS || classOfHeader(text, skala) === undefined) unknown++;
  }
  const budget = roles.has("realisasi") && roles.has("pagu");
  return roles.size >= 2 && known >= unknown && (budget || NAME_ROLES.some((role) => roles.has(role)));
}

/** Numbers in a row that are no years: a row of a header has none. */
function amountsIn(cells: readonly (Cell | undefined)[]): number {
  let count = 0;
  for (const cell of cells)
    if (typeof cell?.value === "number" && !(cell.value >= 2000 && cell.value < 2100)) count++;
  return count;
}
