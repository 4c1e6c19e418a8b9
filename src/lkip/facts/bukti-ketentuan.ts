import type { CellRef } from "../../workbook/address";
import type { TableId } from "../evaluation";
import { normalizeName } from "../matching/normalize-name";
import { angka } from "../reading/amount";
import type { Reading } from "../reading/reading";
import type { Storage } from "../reading/storage";
import type { ValueCell } from "../recognition/value-cell";
import type { BarisTercetak } from "./cara-tercetak";
import type { KinerjaRow } from "./kinerja-rows";
import type { Laporan } from "./laporan";
import { simpananKolom, persenTercetak, type PersenTercetak } from "./persen-tercetak";
import type { Tautan } from "./tautan";

/** A printed capaian that shows by which rules it was worked out. */
export interface BuktiCapaian extends BarisTercetak {
  readonly table: TableId;
  readonly ref: CellRef;
  readonly name: string;
  /** The row that says in which direction the indicator counts. */
  readonly row: KinerjaRow;
}

/** A printed tingkat efisiensi beside its printed capaian and serapan. */
export interface BuktiEfisiensi {
  readonly ref: CellRef;
  readonly name: string;
  readonly capaian: PersenTercetak;
  readonly serapan: PersenTercetak;
  /** A percentage, or the words that stand there. */
  readonly tercetak: PersenTercetak | string;
}

interface Printed {
  readonly row: KinerjaRow;
  readonly name: string;
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly capaian?: ValueCell;
}

/**
 * The printed capaian of Tabel 3.1 to 3.3 and 3.5; never those of 3.6 and 3.8, which are plain ratios. What one table
 * copies from another is one result.
 */
export function buktiCapaian(laporan: Laporan, tautan: Tautan): BuktiCapaian[] {
  const copies = laporan.ikhtisar.flatMap((copy): Printed[] => {
    const row = tautan.ikhtisar.to.get(copy);
    return row ? [{ row, name: copy.name, ...pick(row), capaian: copy.capaian }] : [];
  });
  const { tahunLalu } = laporan;
  const years = [...new Set(tahunLalu.rows.flatMap((row) => row.years.map(({ year }) => year)))];
  const all = [
    ...column("3.1", laporan.pengukuran.rows.map(plain)),
    ...years.flatMap((year) =>
      column(
        "3.2",
        tahunLalu.rows.flatMap((row): Printed[] =>
          row.years.filter((own) => own.year === year).map((own) => ({ row, name: row.name, ...own })),
        ),
      ),
    ),
    ...column("3.3", laporan.renstra.rows.map(plain)),
    ...column("3.5", copies),
  ];
  const seen = new Set<string>();
  return all.filter(({ name, target, realisasi, tercetak }) => {
    const key = [normalizeName(name), sign(target), sign(realisasi), tercetak.value].join("|");
    return !seen.has(key) && seen.add(key);
  });
}

function plain(row: KinerjaRow): Printed {
  return { row, name: row.name, ...pick(row), capaian: row.capaian };
}

function pick({ target, realisasi }: KinerjaRow): Pick<Printed, "target" | "realisasi"> {
  return { target, realisasi };
}

function sign(reading: Reading): string {
  return reading.kind === "predikat" ? reading.text : String(angka(reading));
}

function column(table: TableId, rows: readonly Printed[]): BuktiCapaian[] {
  const simpanan = simpananKolom(rows.map(({ capaian }) => capaian));
  return rows.flatMap(({ row, name, target, realisasi, capaian }): BuktiCapaian[] => {
    const tercetak = persenTercetak(capaian, simpanan);
    if (!capaian || !tercetak || !target || !realisasi) return [];
    return [
      {
        table,
        ref: capaian.ref,
        name,
        row,
        target: target.reading,
        realisasi: realisasi.reading,
        tercetak,
      },
    ];
  });
}

/** The rows of Tabel 3.7 whose capaian, serapan and efisiensi are all printed. */
export function buktiEfisiensi({ efisiensi: rows }: Laporan): BuktiEfisiensi[] {
  const simpanan = {
    capaian: simpananKolom(rows.map((row) => row.capaian)),
    serapan: simpananKolom(rows.map((row) => row.serapan)),
    efisiensi: simpananKolom(rows.map((row) => row.efisiensi)),
  };
  return rows.flatMap(({ name, capaian, serapan, efisiensi }): BuktiEfisiensi[] => {
    const [reached, spent] = [
      persenTercetak(capaian, simpanan.capaian),
      persenTercetak(serapan, simpanan.serapan),
    ];
    const tercetak = efisiensiTercetak(efisiensi, simpanan.efisiensi);
    return efisiensi && reached && spent && tercetak !== undefined
      ? [{ ref: efisiensi.ref, name, capaian: reached, serapan: spent, tercetak }]
      : [];
  });
}

/** What a cell of tingkat efisiensi says: a percentage, words, or nothing. */
function efisiensiTercetak(
  cell: ValueCell | undefined,
  simpanan: Storage,
): PersenTercetak | string | undefined {
  const percent = persenTercetak(cell, simpanan);
  if (percent || !cell) return percent;
  const { reading } = cell;
  return reading.kind === "predikat" || (reading.kind === "tidak-terbaca" && reading.reason === "teks")
    ? reading.text
    : undefined;
}
