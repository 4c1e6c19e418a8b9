import { readCell } from "../reading/read-cell";

import type { Header } from "./header";
import { levelOfPrefix } from "./level-words";
import { CAPTION, FOOTER, lineAt } from "./line";
import { isValueRole, NAME_ROLES, type Role } from "./role";
import type { SheetView } from "./sheet-view";

/** Blank rows that a table goes over only where the row behind them is a row of values like its own. */
const BLANK_ROWS_END = 3;
/** Who signs, and what stands around a signature. */
const SIGNS =
  /^\W*(mengetahui|diketahui|menyetujui|disetujui|mengesahkan|disahkan|ditetapkan|ditandatangani|(dibuat|disusun|diperiksa) oleh|ttd|tanda tangan|an\.|a\.n|plt|plh|pj|bupati|wakil bupati|wali ?kota|gubernur|camat|lurah|kepala (dinas|badan|bagian|bidang|kantor|desa|puskesmas|sub ?bag\w*|upt\w*|sekretariat|satuan|kecamatan|kelurahan)|sekretaris|inspektur|direktur|kasubag|kasi|pihak (pertama|kedua)|pejabat|pembina|penata|pengatur|nip|n i p|pangkat)\b/i;
const DATE_LINE =
  /^[\p{L} .]*,?\s*(\d{1,2}|\.{2,}|…)?\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+20\d\d\.?$/iu;
/** The eighteen digits of a NIP, with or without blanks. */
const NIP = /^(nip\W*)?(19|20)\d{6}\s?\d{6}\s?\d\s?\d{3}$/i;

/** The columns in which a row of a table has its values, its name and its number. */
interface Columns {
  readonly values: readonly number[];
  readonly names: readonly number[];
  readonly no: readonly number[];
}

function columnsOf({ columns }: Header): Columns {
  const of = (wanted: (role: Role) => boolean) =>
    columns.filter(({ role }) => wanted(role)).map(({ col }) => col);
  return {
    values: of(isValueRole),
    names: of((role) => NAME_ROLES.includes(role)),
    no: of((role) => role === "no"),
  };
}

/**
 * The last row of a table that starts below `header`: notes, signatures and what else stands below it are no rows.
 *
 * @param limit last row that may belong to it: the next table's caption stands below
 * @returns the header's last row where the table has no rows
 */
export function lastDataRow(view: SheetView, header: Header, limit: number): number {
  const columns = columnsOf(header);
  let last = header.bottom;
  let blanks = 0;
  for (let row = header.bottom + 1; row <= limit; row++) {
    const line = lineAt(view, row);
    if (line === "blank") {
      blanks++;
      continue;
    }
    if (line !== "data" && (CAPTION.test(line.text) || FOOTER.test(line.text))) break;
    if (blanks >= BLANK_ROWS_END && !(isNamed(view, row, columns) && hasValues(view, row, columns))) break;
    blanks = 0;
    last = row;
  }
  return withoutSignatures(view, header.bottom, last, columns);
}

/** Cuts off what stands below the last row that has a value: a block of signatures, a note, a legend. */
function withoutSignatures(view: SheetView, top: number, last: number, columns: Columns): number {
  let filled = last;
  while (filled > top && !hasValues(view, filled, columns)) filled--;
  const empty = filled === top;
  let blank = false;
  for (let row = filled + 1; row <= last; row++) {
    if (lineAt(view, row) === "blank") {
      blank = true;
      continue;
    }
    if (isOwn(view, row, columns)) continue;
    if (isSignature(view, row) || (!empty && (blank || isStrange(view, row, columns))))
      return endAbove(view, row, top);
  }
  return last;
}

function endAbove(view: SheetView, row: number, top: number): number {
  let end = row - 1;
  while (end > top && lineAt(view, end) === "blank") end--;
  return end;
}

function isNamed(view: SheetView, row: number, { names, no }: Columns): boolean {
  return [...names, ...no].some((col) => view.text(row, col) !== "");
}

/** A row that has a number of its own, or says what it is: a mean, a total, a level of the budget. */
function isOwn(view: SheetView, row: number, { names, no }: Columns): boolean {
  return (
    no.some((col) => /^\W*\d{1,3}\W*$/.test(view.text(row, col))) ||
    [...names, ...no].some((col) => {
      const text = view.text(row, col);
      return levelOfPrefix(text, "rupiah") !== undefined || /^(nilai )?rata/i.test(text);
    })
  );
}

/** Whether a row has a number, a grade or a tick in a column of values: no NIP, no date. */
function hasValues(view: SheetView, row: number, { values }: Columns): boolean {
  return values.some((col) => {
    const cell = view.cell(row, col);
    if (cell === undefined || cell.value === null || cell.value === "") return false;
    const text = view.text(row, col);
    if (NIP.test(text) || DATE_LINE.test(text)) return false;
    return ["angka", "persen", "jumlah", "predikat", "centang", "tidak-tersedia"].includes(
      readCell(cell).kind,
    );
  });
}

function isSignature(view: SheetView, row: number): boolean {
  const cells = view.sheet.cells[row] ?? [];
  return cells.some((_, col) => {
    const text = view.text(row, col);
    return SIGNS.test(text) || DATE_LINE.test(text) || NIP.test(text);
  });
}

/** Words in a column of values and in the row below as well: names beside each other, no row of the table. */
function isStrange(view: SheetView, row: number, { values }: Columns): boolean {
  const worded = (at: number) => values.some((col) => /\p{L}{3}/u.test(view.text(at, col)));
  return worded(row) && worded(row + 1);
}
