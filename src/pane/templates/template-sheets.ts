import type { TableId } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import type { CellValue } from "../../workbook/snapshot";
import type { NewSheet } from "../../workbook/new-sheet";

type Row = readonly CellValue[];

/** Header rows of each table's template, and an aggregate row where the table ends in one. */
const TEMPLATES: readonly { readonly id: TableId; readonly header: readonly Row[]; readonly last?: Row }[] = [
  {
    id: "3.1",
    header: [["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"]],
    last: [pane.templat.rataRata],
  },
  { id: "3.3", header: [["No", "Sasaran", "Indikator", "Target Akhir Renstra", "Realisasi", "Capaian (%)"]] },
  { id: "3.4", header: [["No", "Sasaran", "Indikator", "Realisasi", "Realisasi Nasional", "Ket (+/-)"]] },
  { id: "3.6", header: [["No", "Uraian", "Target", "Realisasi", "%"]] },
  { id: "3.7", header: [["No", "Sasaran", "% Capaian", "% Serapan Anggaran", "Tingkat Efisiensi"]] },
  {
    id: "3.8",
    header: [["No", "Program / Kegiatan / Sub Kegiatan", "Pagu", "Realisasi", "%"]],
    last: [pane.templat.jumlah],
  },
];

/** Empty rows under the header, for the user's own. */
const EMPTY_ROWS = 12;

/** The template sheets of a new report, one per table. */
export function templateSheets(): readonly NewSheet[] {
  return TEMPLATES.map(({ id, header, last }) => ({
    name: pane.temuan.tabel(id),
    rows: [
      [pane.templat.judul(id, pane.tabel.nama[id])],
      [],
      ...header,
      ...Array.from({ length: EMPTY_ROWS }, (): Row => []),
      ...(last ? [last] : []),
    ],
  }));
}
