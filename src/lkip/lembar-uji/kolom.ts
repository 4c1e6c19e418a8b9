import type { CellValue } from "../../workbook/snapshot";

/** The columns of the sheet: one head for all its parts, so that every printed page may repeat it. */
export const KEPALA = [
  "No",
  "Langkah uji",
  "Sel",
  "Kondisi",
  "Kriteria",
  "Selisih (Rp atau poin)",
  "Status",
  "Tanggapan",
  "Tindak lanjut",
] as const;

/** Place of each column. */
export const KOLOM = {
  no: 0,
  langkah: 1,
  sel: 2,
  kondisi: 3,
  kriteria: 4,
  selisih: 5,
  status: 6,
  tanggapan: 7,
  tindakLanjut: 8,
} as const;

/** One row of the sheet, a value for each column. */
export type Baris = readonly CellValue[];

/** A row by the names of its columns; what is not named stays empty. */
export function baris(isi: Partial<Readonly<Record<keyof typeof KOLOM, CellValue>>>): Baris {
  return (Object.keys(KOLOM) as (keyof typeof KOLOM)[]).map((nama) => isi[nama] ?? null);
}

/** Title of the sheet, by which one of ours is known again. */
export const JUDUL = "LEMBAR UJI (KERTAS KERJA)";

/** The sheet's name. */
export const NAMA = "Lembar Uji";

/** The heading of a part: "A. …". */
export function isBagian(row: Baris): boolean {
  return /^[A-D]\. /.test(String(row[KOLOM.no] ?? ""));
}

/** The heading of findings of one cause: a number and its sentence over the whole width. */
export function isSebab(row: Baris): boolean {
  return /^T\d+$/.test(String(row[KOLOM.no] ?? "")) && row.slice(KOLOM.sel).every((value) => value === null);
}
