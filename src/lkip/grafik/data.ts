import { withoutNoise } from "../../language/rounding";
import type { Evaluation } from "../evaluation";
import type { Laporan } from "../facts/laporan";
import { angka, nilaiRupiah } from "../reading/amount";
import type { ValueCell } from "../recognition/value-cell";
import type { PredikatScale } from "../ketentuan/predikat-scale";
import { refName } from "../../workbook/address";

/** A chart that we draw. */
export interface JenisGrafik {
  readonly title: string;
  readonly counts: "persen" | "rupiah" | "angka";
  /** pita: one series of points in front of bands. kolom: columns beside each other. */
  readonly draws: "pita" | "kolom";
}

/** The numbers of one chart: a name and a number for each series. */
export interface DataGrafik {
  readonly jenis: JenisGrafik;
  /** That of its kind, or of the part of it that this is. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly BarisGrafik[];
  /** Widths of the bands from below, the same for each row; their names stand in front of those of the series. */
  readonly bands: readonly { readonly name: string; readonly width: number }[];
}

/** A name along the axis, and its number in each series. */
export interface BarisGrafik {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const CAPAIAN: JenisGrafik = {
  title: "Capaian per indikator dan predikatnya (%)",
  counts: "persen",
  draws: "pita",
};
const SERAPAN: JenisGrafik = {
  title: "Capaian kinerja dan serapan anggaran (%)",
  counts: "persen",
  draws: "kolom",
};
const ANGGARAN: JenisGrafik = {
  title: "Pagu dan realisasi anggaran per program (Rp)",
  counts: "rupiah",
  draws: "kolom",
};
const TAHUN: JenisGrafik = {
  title: "Realisasi kinerja dari tahun ke tahun",
  counts: "angka",
  draws: "kolom",
};

/** Every chart that we draw. */
export const JENIS: readonly JenisGrafik[] = [CAPAIAN, SERAPAN, ANGGARAN, TAHUN];

/** The charts of a report; none of a table that has no numbers. */
export function dataGrafik(laporan: Laporan, evaluation: Evaluation): readonly DataGrafik[] {
  const number = numbersOf(evaluation);
  return [
    capaian(laporan, evaluation, number),
    serapan(laporan, number),
    anggaran(laporan),
    tahun(laporan),
  ].filter(({ rows }) => rows.length > 0);
}

type NumberOf = (cell: ValueCell | undefined) => number | null;

/** What a cell comes to: what was worked out for it, else what stands in it. */
function numbersOf({ results }: Evaluation): NumberOf {
  const known = new Map(results.map(({ ref, value }) => [refName(ref), value]));
  return (cell) => (cell ? (known.get(refName(cell.ref)) ?? angka(cell.reading) ?? null) : null);
}

function capaian({ pengukuran }: Laporan, { ketentuan }: Evaluation, number: NumberOf): DataGrafik {
  const rows = pengukuran.rows.map(({ name, capaian: cell }) => ({ name, values: [number(cell)] }));
  const highest = Math.max(100, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    jenis: CAPAIAN,
    title: CAPAIAN.title,
    heads: ["Capaian"],
    rows: withNumbers(rows),
    bands: bandsOf(ketentuan.skala.value, highest),
  };
}

/** The classes of the scale from the lowest, each as wide as it is; the best one reaches up to the highest capaian. */
function bandsOf({ classes }: PredikatScale, highest: number): DataGrafik["bands"] {
  const rising = [...classes].sort((a, b) => a.from - b.from);
  return rising.flatMap(({ code, from }, at) => {
    const width = (rising[at + 1]?.from ?? Math.ceil(highest / 10) * 10) - Math.max(0, from);
    return width > 0 ? [{ name: code, width: withoutNoise(width, "computed") }] : [];
  });
}

function serapan({ efisiensi }: Laporan, number: NumberOf): DataGrafik {
  return {
    jenis: SERAPAN,
    title: SERAPAN.title,
    heads: ["Capaian kinerja", "Serapan anggaran"],
    rows: withNumbers(
      efisiensi.map((row) => ({ name: row.name, values: [number(row.capaian), number(row.serapan)] })),
    ),
    bands: [],
  };
}

function anggaran({ anggaran: { rows } }: Laporan): DataGrafik {
  const programs = rows.filter(({ level }) => level === "program");
  return {
    jenis: ANGGARAN,
    title: ANGGARAN.title,
    heads: ["Pagu", "Realisasi"],
    rows: withNumbers(
      programs.map(({ name, pagu, realisasi }) => ({
        name,
        values: [nilaiRupiah(pagu?.reading) ?? null, nilaiRupiah(realisasi?.reading) ?? null],
      })),
    ),
    bands: [],
  };
}

function tahun({ tahunLalu: { rows } }: Laporan): DataGrafik {
  const years = [
    ...new Set(
      rows.flatMap((row) =>
        row.years.flatMap(({ year, realisasi }) => (angka(realisasi?.reading) === undefined ? [] : [year])),
      ),
    ),
  ].sort((a, b) => a - b);
  return {
    jenis: TAHUN,
    title: TAHUN.title,
    heads: years.map((year) => `Tahun ${year}`),
    rows: withNumbers(
      rows.map((row) => ({
        name: row.name,
        values: years.map(
          (year) => angka(row.years.find((own) => own.year === year)?.realisasi?.reading) ?? null,
        ),
      })),
    ),
    bands: [],
  };
}

/** Rows that have a number at all: a grade in letters cannot be drawn. */
function withNumbers(rows: readonly BarisGrafik[]): readonly BarisGrafik[] {
  return rows.filter(({ values }) => values.some((value) => value !== null));
}
