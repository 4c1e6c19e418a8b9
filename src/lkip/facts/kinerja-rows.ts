import type { CellRef } from "../../workbook/address";
import type { Arah } from "../ketentuan/ketentuan";
import { readOnce } from "../recognition/read-once";
import { readTogether } from "../recognition/read-together";
import type { Region } from "../recognition/region";
import type { Role } from "../recognition/role";
import { dataRows, HEADING, stripHeading } from "../recognition/rows";
import { columnOf, columnsOf, nameColumn, readValues, type ValueCell } from "../recognition/value-cell";

/** A row of an indicator, in any of the tables of kinerja. */
export interface KinerjaRow {
  readonly region: Region;
  readonly row: number;
  readonly name: string;
  readonly nameRef: CellRef;
  readonly sasaran: string;
  readonly sasaranRef?: CellRef;
  /** Direction, where a column of the table says so. */
  readonly arah?: Arah;
  /** Satuan column's text, "" where there is none. */
  readonly satuan: string;
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly capaian?: ValueCell;
  readonly nasional?: ValueCell;
  readonly selisih?: ValueCell;
  /** The class of its capaian in words, where a column prints it. */
  readonly predikat?: ValueCell;
  /** Tabel 3.2: the values of each year. */
  readonly years: readonly YearValues[];
}

export interface YearValues {
  readonly year: number;
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly capaian?: ValueCell;
}

/** A row RATA-RATA CAPAIAN. */
export interface AverageRow {
  readonly region: Region;
  readonly row: number;
  readonly nameRef: CellRef;
  readonly capaian?: ValueCell;
}

export interface KinerjaTable {
  readonly regions: readonly Region[];
  readonly rows: readonly KinerjaRow[];
  readonly averages: readonly AverageRow[];
}

const AVERAGE = /^(jumlah |total |nilai )?(rata|rerata|mean)\b[\s\-–—]*(rata)?/i;
const AVERAGE_WORDS =
  /^(?:jumlah |total |nilai )?(rata|rerata)[\s\-–—]*(rata)?[\s:-]*((nilai|persentase|prosentase|tingkat|total|jumlah|seluruh|keseluruhan|indikator|sasaran|capaian|kinerja|organisasi|perangkat|daerah|kecamatan|tahun|\d+|%|\(%\))[\s:]*)*$/i;

/** The rows of all parts of a table of kinerja. */
export const kinerjaTable = readOnce((regions: readonly Region[]): KinerjaTable => {
  const rows: KinerjaRow[] = [];
  const averages: AverageRow[] = [];
  let sasaran: Sasaran = { name: "" };
  for (const region of regions) {
    if (region.heading)
      sasaran = {
        name: stripHeading(region.heading.text),
        ref: region.view.ref(region.heading.row, region.heading.col),
      };
    sasaran = readRegion(region, sasaran, rows, averages);
  }
  return { regions, rows, averages };
});

interface Sasaran {
  readonly name: string;
  readonly ref?: CellRef;
}

interface Columns {
  readonly indikator: number;
  readonly sasaran?: number;
  readonly target?: number;
  readonly realisasi?: number;
  readonly capaian?: number;
}

/** Capaian may stand under "%", and "Capaian" may be the realisasi of a table that has both. */
function columnsFor(region: Region): Columns | undefined {
  const indikator = nameColumn(region, "indikator") ?? nameColumn(region, "sasaran-indikator");
  if (indikator === undefined) return undefined;
  const sasaran = nameColumn(region, "sasaran");
  const target = columnOf(region, "target-renstra", "target");
  const realisasi = columnOf(region, "realisasi");
  const capaian = columnOf(region, "capaian");
  const persen = columnOf(region, "persen");
  if (realisasi === undefined && capaian !== undefined && persen !== undefined)
    return { indikator, sasaran, target, realisasi: capaian, capaian: persen };
  return { indikator, sasaran, target, realisasi, capaian: capaian ?? persen };
}

function readRegion(region: Region, start: Sasaran, rows: KinerjaRow[], averages: AverageRow[]): Sasaran {
  const columns = columnsFor(region);
  if (!columns) return start;
  const numbers = dataRows(region);
  const read = (col: number | undefined) => readValues(region, numbers, col);
  const target = read(columns.target);
  const realisasi = read(columns.realisasi);
  const capaian = read(columns.capaian);
  const nasional = read(nationalColumn(region));
  const selisih = read(columnOf(region, "selisih", "keterangan"));
  const years = readYears(region, numbers);
  const predikat = read(columnOf(region, "predikat"));
  const arahCol = columnOf(region, "arah");
  const satuanCol = columnOf(region, "satuan");
  let sasaran = start;
  numbers.forEach((row, i) => {
    const name = region.view.text(row, columns.indikator);
    const own = columns.sasaran === undefined ? "" : region.view.text(row, columns.sasaran);
    const heading = headingAt(region, row);
    if (heading) {
      sasaran = heading;
      return;
    }
    const average = averageCell(region, row);
    const hasValue = [
      target[i],
      realisasi[i],
      ...(years[i] ?? []).flatMap((y) => [y.target, y.realisasi]),
    ].some((value) => value && value.reading.kind !== "kosong");
    if (average && !hasValue) {
      averages.push({ region, row, nameRef: average, capaian: capaian[i] });
      return;
    }
    if (
      own !== "" &&
      columns.sasaran !== undefined &&
      columns.sasaran !== columns.indikator &&
      !/^\(?\d+[.)]*$/.test(own)
    )
      sasaran = { name: own, ref: region.view.ref(row, columns.sasaran) };
    if (name === "" || !/\p{L}/u.test(name)) return;
    if (!hasValue && isAlone(region, row, columns.indikator)) return;
    const [promised, reached] = readTogether(target[i], realisasi[i]);
    rows.push({
      region,
      row,
      name,
      nameRef: region.view.ref(row, columns.indikator),
      sasaran: sasaran.name,
      sasaranRef: sasaran.ref,
      arah: arahCol === undefined ? undefined : arahOf(region.view.text(row, arahCol)),
      satuan: satuanCol === undefined ? "" : region.view.text(row, satuanCol),
      target: promised,
      realisasi: reached,
      capaian: capaian[i],
      nasional: nasional[i],
      selisih: selisih[i],
      predikat: predikat[i],
      years: years[i] ?? [],
    });
  });
  return sasaran;
}

/** The national value; that of the province where the table has no national one. */
function nationalColumn({ header }: Region): number | undefined {
  const columns = header.columns.filter(({ role }) => role === "nasional");
  return (columns.find(({ text }) => /nasional/i.test(text)) ?? columns[0])?.col;
}

function averageCell(region: Region, row: number): CellRef | undefined {
  const cells = region.view.sheet.cells[row] ?? [];
  for (let col = 0; col < cells.length; col++) {
    const text = region.view.text(row, col);
    if (text === "") continue;
    if (!AVERAGE.test(text)) return undefined;
    return AVERAGE_WORDS.test(text) || region.view.merge(row, col) ? region.view.ref(row, col) : undefined;
  }
  return undefined;
}

/** A row that says nothing but "Sasaran 1 : …": the sasaran of the rows below it. */
function headingAt(region: Region, row: number): Sasaran | undefined {
  const cells = region.view.sheet.cells[row] ?? [];
  const filled = cells.flatMap((_, col) => (region.view.text(row, col) === "" ? [] : [col]));
  const [col, ...others] = filled;
  if (col === undefined || others.length > 0) return undefined;
  const text = region.view.text(row, col);
  return HEADING.test(text) ? { name: stripHeading(text), ref: region.view.ref(row, col) } : undefined;
}

function isAlone(region: Region, row: number, nameCol: number): boolean {
  const cells = region.view.sheet.cells[row] ?? [];
  return cells.every((_, col) => col === nameCol || region.view.text(row, col) === "");
}

/** Direction words of a column Jenis, Arah, Progress or Tipe. */
function arahOf(text: string): Arah | undefined {
  if (/^(negatif|negative|\(?-\)?|−|minimi|menurun|turun|semakin (kecil|rendah)|lower)/i.test(text))
    return "negatif";
  if (/^(positif|positive|\(?\+\)?|maksimi|meningkat|naik|semakin (besar|tinggi)|higher)/i.test(text))
    return "positif";
  return undefined;
}

function readYears(region: Region, numbers: readonly number[]): YearValues[][] {
  const years = [
    ...new Set(
      region.header.columns
        .filter(({ role }) => role === "target" || role === "realisasi" || role === "capaian")
        .flatMap(({ year }) => year ?? []),
    ),
  ].sort((a, b) => a - b);
  const column = (role: Role, year: number) => columnsOf(region, role, year)[0];
  const byYear = years.map((year) => ({
    year,
    target: readValues(region, numbers, column("target", year)),
    realisasi: readValues(region, numbers, column("realisasi", year)),
    capaian: readValues(region, numbers, column("capaian", year)),
  }));
  return numbers.map((_, i) =>
    byYear.map(({ year, target, realisasi, capaian }) => {
      const [promised, reached] = readTogether(target[i], realisasi[i]);
      return { year, target: promised, realisasi: reached, capaian: capaian[i] };
    }),
  );
}
