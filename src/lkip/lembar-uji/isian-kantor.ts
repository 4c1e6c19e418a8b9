import { cellAt, type CellValue, type Sheet, type Snapshot } from "../../workbook/snapshot";
import { KOTAK } from "./daftar-reviu";
import { TITIK } from "./kepala";
import { baris, JUDUL, KEPALA, KOLOM, NAMA, type Baris } from "./kolom";

/** The sheet that we have written before, where there is one: known by its name, its title and its head. */
export function lembarLama({ sheets }: Snapshot): Sheet | undefined {
  return sheets.find((sheet) => {
    if (!sheet.name.startsWith(NAMA) || sheet.protected || sheet.hidden) return false;
    const rows = barisLama(sheet);
    return rows[0]?.[KOLOM.no] === JUDUL && rows.some(isKepala);
  });
}

/** The rows of such a sheet as they are now. */
export function barisLama(sheet: Sheet): readonly Baris[] {
  return sheet.cells.map((_, row) =>
    KEPALA.map((_kepala, col): CellValue => {
      const value = cellAt(sheet, row, col)?.value ?? null;
      return value === "" ? null : value;
    }),
  );
}

/** Whether a row is the head of the columns. */
export function isKepala(row: Baris): boolean {
  return KEPALA.every((name, col) => row[col] === name);
}

/**
 * The rows with what the office has written into the old ones: its answers, its ticks, its name. An answer to a finding that
 * is gone is kept in a part of its own, so that nothing written by hand is lost.
 */
export function denganIsian(rows: readonly Baris[], lama: readonly Baris[]): readonly Baris[] {
  const isian = new Map(lama.filter(hasIsian).map((row) => [kunci(row), row]));
  if (isian.size === 0) return rows;
  const dipakai = new Set<string>();
  const diisi = rows.map((row) => {
    const own = isian.get(kunci(row));
    if (!own || dipakai.has(kunci(row))) return row;
    dipakai.add(kunci(row));
    return gabung(row, own);
  });
  const sisa = [...isian].filter(([key]) => !dipakai.has(key)).map(([, row]) => row);
  if (sisa.length === 0) return diisi;
  return [
    ...diisi,
    baris({ no: "D. TANGGAPAN ATAS TEMUAN YANG SUDAH TIDAK ADA" }),
    ...sisa.map((row, at) => row.map((value, col) => (col === KOLOM.no ? `D${at + 1}` : value))),
  ];
}

/** A head's row is known by its name, any other by its step and its cell (findings), or by its number (checklist). */
function kunci(row: Baris): string {
  if (isIsianKepala(row)) return `kepala|${row[KOLOM.no]}`;
  return `${row[KOLOM.langkah]}|${row[KOLOM.sel]}`;
}

function isIsianKepala(row: Baris): boolean {
  return row[KOLOM.no] !== null && row[KOLOM.langkah] === null && row[KOLOM.sel] !== null;
}

/** Whether the office has written anything into a row. */
function hasIsian(row: Baris): boolean {
  if (isKepala(row)) return false;
  if (isIsianKepala(row)) return HEAD_OF_OFFICE.has(String(row[KOLOM.no])) && row[KOLOM.sel] !== TITIK;
  return row[KOLOM.tanggapan] !== null || row[KOLOM.tindakLanjut] !== null || isDicentang(row);
}

const HEAD_OF_OFFICE: ReadonlySet<string> = new Set(["Unit kerja", "Berkas"]);

function isDicentang(row: Baris): boolean {
  return row[KOLOM.status] === KOTAK.ya || row[KOLOM.status] === KOTAK.tidak;
}

/** What the office has written, where we have nothing of our own to say. */
function gabung(row: Baris, lama: Baris): Baris {
  return row.map((value, col) => {
    if (isIsianKepala(row)) return col === KOLOM.sel && value === TITIK ? (lama[col] ?? value) : value;
    if (col === KOLOM.status) return value === KOTAK.terbuka ? (lama[col] ?? value) : value;
    return col >= KOLOM.tanggapan ? (lama[col] ?? null) : value;
  });
}
