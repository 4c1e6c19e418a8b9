import type { TableId } from "../../lkip/evaluation";
import { SKALA_AKIP } from "../../lkip/ketentuan/scales";
import { pane } from "../../strings/id";
import type { Area } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import type { CellValue } from "../../workbook/snapshot";

type Row = readonly CellValue[];

/** One table under its caption: its header rows, the rows to be filled in, and the widths of its columns. */
interface Template {
  readonly header: readonly Row[];
  readonly body: readonly Row[];
  readonly widths: readonly number[];
  /** Header cells that reach over others; rows count from the first header row. */
  readonly merges?: readonly Area[];
}

const { kepala, isi } = pane.templat;

/** Rows to be filled in, each with its number. */
const NUMBERED: readonly Row[] = [1, 2, 3, 4].map((number) => [number]);
const KINERJA_WIDTHS = [5, 34, 40, 14, 14, 14, 14];

const TEMPLATES: Readonly<Record<Exclude<TableId, "PK">, (tahun: number) => Template>> = {
  "3.1": () => ({
    header: [
      [
        kepala.no,
        kepala.sasaran,
        kepala.indikator,
        kepala.satuan,
        kepala.target,
        kepala.realisasi,
        kepala.capaian,
      ],
    ],
    body: [...NUMBERED, [isi.rataRata]],
    widths: KINERJA_WIDTHS,
  }),
  "3.2": (tahun) => ({
    header: [
      [kepala.no, kepala.sasaran, kepala.indikator, kepala.target, null, kepala.realisasi, null],
      [null, null, null, tahun - 1, tahun, tahun - 1, tahun],
    ],
    merges: [over(0, 1, 0), over(0, 1, 1), over(0, 1, 2), beside(0, 3, 4), beside(0, 5, 6)],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
  "3.3": () => ({
    header: [
      [kepala.no, kepala.sasaran, kepala.indikator, kepala.targetRenstra, kepala.realisasi, kepala.capaian],
    ],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
  "3.4": () => ({
    header: [
      [kepala.no, kepala.sasaran, kepala.indikator, kepala.realisasi, kepala.nasional, kepala.selisih],
    ],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
  "3.5": () => ({
    header: [
      [kepala.no, kepala.sasaranIndikator, kepala.persenCapaian, kepala.predikat],
      [null, null, null, ...SKALA_AKIP.classes.map(({ name }) => name)],
    ],
    merges: [over(0, 1, 0), over(0, 1, 1), over(0, 1, 2), beside(0, 3, 2 + SKALA_AKIP.classes.length)],
    body: NUMBERED,
    widths: [5, 50, 12, ...SKALA_AKIP.classes.map(() => 12)],
  }),
  "3.6": () => ({
    header: [[kepala.no, kepala.uraian, kepala.target, kepala.realisasi, kepala.persen]],
    body: [
      [1, isi.program],
      [null, isi.kegiatan],
      [null, isi.sub],
      [null, isi.input],
      [null, isi.output],
      [null, isi.outcome],
    ],
    widths: [5, 60, 20, 20, 10],
  }),
  "3.7": () => ({
    header: [[kepala.no, kepala.sasaran, kepala.persenCapaian, kepala.persenSerapan, kepala.efisiensi]],
    body: NUMBERED,
    widths: [5, 50, 14, 14, 20],
  }),
  "3.8": () => ({
    header: [[kepala.no, kepala.uraianAnggaran, kepala.pagu, kepala.realisasi, kepala.persen]],
    body: [[1, isi.program], [null, isi.kegiatan], [null, isi.sub], [isi.jumlah]],
    widths: [5, 60, 20, 20, 10],
  }),
};

/** The template sheets of a report, one per table of BAB III. */
export function templateSheets(tahun: number): readonly NewSheet[] {
  return Object.entries(TEMPLATES).map(([id, template]) =>
    sheetOf(id as keyof typeof TEMPLATES, template(tahun)),
  );
}

function sheetOf(id: keyof typeof TEMPLATES, { header, body, widths, merges = [] }: Template): NewSheet {
  const above: readonly Row[] = [[pane.templat.judul(id, pane.tabel.nama[id])], []];
  return {
    name: pane.temuan.tabel(id),
    rows: [...above, ...header, ...body],
    headerRows: header.map((_row, index) => above.length + index),
    widths,
    merges: merges.map((area) => ({
      ...area,
      top: area.top + above.length,
      bottom: area.bottom + above.length,
    })),
  };
}

/** A header cell that reaches over the rows below it. */
function over(top: number, bottom: number, col: number): Area {
  return { top, bottom, left: col, right: col };
}

/** A header cell that reaches over the columns beside it. */
function beside(row: number, left: number, right: number): Area {
  return { top: row, bottom: row, left, right };
}
