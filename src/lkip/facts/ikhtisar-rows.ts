import type { CellRef } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { classOfHeader } from "../ketentuan/class-of-header";
import type { PredikatClass, PredikatScale } from "../ketentuan/predikat-scale";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../ketentuan/scales";
import { dataRows } from "../recognition/rows";
import { readOnce } from "../recognition/read-once";
import type { Region } from "../recognition/region";
import { columnOf, nameColumn, readValues, type ValueCell } from "../recognition/value-cell";

/** One class cell of a row of Tabel 3.5. */
export interface KelasCell {
  readonly kelas: PredikatClass;
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
}

/** A row of Tabel 3.5: an indicator, or the sasaran above it. */
export interface IkhtisarRow {
  readonly region: Region;
  readonly row: number;
  readonly name: string;
  readonly nameRef: CellRef;
  /** The nearest row above without a percentage: its sasaran. */
  readonly sasaran: string;
  readonly capaian?: ValueCell;
  readonly kelas: readonly KelasCell[];
  /** The scale whose classes the header names. */
  readonly skala: PredikatScale;
  /** Number of its indicators, where its name stands in a column of sasaran only. */
  readonly kosong: boolean;
}

/** The rows of all parts of Tabel 3.5. */
export const ikhtisarRows = readOnce(
  (regions: readonly Region[], skala: PredikatScale): readonly IkhtisarRow[] =>
    regions.flatMap((region) => readRegion(region, scaleOfHeader(region, skala))),
);

/** The scale that the class columns are headed by: the office's own where it fits, else the one that fits best. */
function scaleOfHeader(region: Region, own: PredikatScale): PredikatScale {
  const texts = region.header.columns
    .filter((column) => column.role === "kelas")
    .map((column) => leafOf(column.text));
  const fits = (scale: PredikatScale) => texts.filter((text) => classOfHeader(text, scale)).length;
  return [own, SKALA_AKIP, SKALA_PERMENDAGRI_86].reduce((best, scale) =>
    fits(scale) > fits(best) ? scale : best,
  );
}

function leafOf(text: string): string {
  return text.replace(/^.*?predikat\s*(kinerja|capaian)?\s+/i, "");
}

function readRegion(region: Region, skala: PredikatScale): IkhtisarRow[] {
  const nameCol =
    nameColumn(region, "sasaran-indikator") ??
    nameColumn(region, "indikator") ??
    nameColumn(region, "sasaran");
  const sasaranCol = nameColumn(region, "sasaran");
  if (nameCol === undefined) return [];
  const numbers = dataRows(region);
  const capaian = readValues(region, numbers, columnOf(region, "capaian", "persen", "realisasi"));
  const columns = region.header.columns.flatMap((column) => {
    const kelas = column.role === "kelas" ? classOfHeader(leafOf(column.text), skala) : undefined;
    return kelas ? [{ col: column.col, kelas }] : [];
  });
  let sasaran = "";
  return numbers.flatMap((row, i): IkhtisarRow[] => {
    if (sasaranCol !== undefined && sasaranCol !== nameCol)
      sasaran = region.view.text(row, sasaranCol) || sasaran;
    const name = region.view.text(row, nameCol);
    if (!/\p{L}/u.test(name)) return [];
    const kelas = columns.map(({ col, kelas: own }) => ({
      kelas: own,
      ref: region.view.ref(row, col),
      cell: region.view.own(row, col),
    }));
    const kosong =
      capaian[i]?.reading.kind === "kosong" &&
      kelas.every(({ cell }) => cell?.value === undefined || cell.value === null || cell.value === "");
    const result = {
      region,
      row,
      name,
      nameRef: region.view.ref(row, nameCol),
      sasaran,
      capaian: capaian[i],
      kelas,
      skala,
      kosong,
    };
    if (kosong && (sasaranCol === undefined || sasaranCol === nameCol)) sasaran = name;
    return [result];
  });
}
