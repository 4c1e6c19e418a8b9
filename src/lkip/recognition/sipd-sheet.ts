import type { Area } from "../../workbook/address";
import type { SheetView } from "./sheet-view";

/** Where the export of SIPD "REKAPITULASI BELANJA MENURUT URUSAN PEMERINTAHAN …" keeps what. */
export interface SipdSheet {
  readonly view: SheetView;
  /** Columns of the code from left to right; one alone holds the whole code. */
  readonly codes: readonly number[];
  readonly uraian: number;
  /** Anggaran and Realisasi of each kind of belanja. */
  readonly pairs: readonly { readonly anggaran: number; readonly realisasi: number }[];
  readonly firstRow: number;
  readonly lastRow: number;
}

const TITLE = /rekapitulasi\s+belanja\s+menurut\s+urusan/i;
/** Rows from the top in which the title and the header stand. */
const HEAD_ROWS = 25;
const FEWEST_PAIRS = 2;

/** The export on a sheet; undefined where the sheet holds something else. */
export function sipdSheet(view: SheetView): SipdSheet | undefined {
  const top = rowWhere(view, 0, (row) => textsOf(view, row).some(({ text }) => TITLE.test(text)));
  if (top === undefined) return undefined;
  const leaf = rowWhere(view, top + 1, (row) => pairsIn(view, row).length >= FEWEST_PAIRS);
  if (leaf === undefined) return undefined;
  const pairs = pairsIn(view, leaf);
  const uraian = uraianColumn(view, top + 1, leaf);
  if (uraian === undefined) return undefined;
  const codes = Array.from({ length: uraian }, (_, col) => col).filter((col) => hasCode(view, leaf, col));
  return { view, codes, uraian, pairs, firstRow: leaf + 1, lastRow: view.rowCount - 1 };
}

/** The rows and columns of an export. */
export function sipdArea({ uraian, pairs, firstRow, lastRow }: SipdSheet): Area {
  return {
    top: firstRow,
    left: 0,
    bottom: lastRow,
    right: Math.max(uraian, ...pairs.map(({ realisasi }) => realisasi)),
  };
}

function rowWhere(view: SheetView, from: number, is: (row: number) => boolean): number | undefined {
  for (let row = from; row < Math.min(view.rowCount, from + HEAD_ROWS); row++) if (is(row)) return row;
  return undefined;
}

function textsOf(view: SheetView, row: number): { readonly col: number; readonly text: string }[] {
  return Array.from({ length: view.sheet.cells[row]?.length ?? 0 }, (_, col) => ({
    col,
    text: view.text(row, col),
  }));
}

function pairsIn(view: SheetView, row: number): SipdSheet["pairs"] {
  const texts = textsOf(view, row);
  return texts.flatMap(({ col, text }) => {
    if (!/^anggaran\b/i.test(text)) return [];
    const next = texts.find((other) => other.col > col && other.text !== "");
    return next && /^realisasi\b/i.test(next.text) ? [{ anggaran: col, realisasi: next.col }] : [];
  });
}

function uraianColumn(view: SheetView, top: number, leaf: number): number | undefined {
  for (let row = top; row <= leaf; row++) {
    const found = textsOf(view, row).find(({ text }) => /^(nama )?(uraian|urusan)\b/i.test(text));
    if (found) return found.col;
  }
  return undefined;
}

/** Rows looked at to see whether a column holds codes. */
const SAMPLE_ROWS = 60;

function hasCode(view: SheetView, leaf: number, col: number): boolean {
  for (let row = leaf + 1; row <= leaf + SAMPLE_ROWS && row < view.rowCount; row++)
    if (/^\d[\dX]*(\.[\dX]+)*$/i.test(view.text(row, col))) return true;
  return false;
}
