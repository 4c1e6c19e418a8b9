import type { KinerjaTable } from "../facts/kinerja-rows";
import type { Laporan } from "../facts/laporan";
import { capaianRows, CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { PREDIKAT_KATA, predikatRows } from "./predikat-kata";
import { meanRows, RATA_RATA } from "./rata-rata";
import { isMeasured } from "./header-signs";
import { defineTable, KINERJA_WIDTHS, NUMBERED } from "./table";

/** Tabel 3.1, pengukuran kinerja: capaian per indicator, and their mean. Every later table refers to it. */
export const tabel31 = defineTable({
  id: "3.1",
  title: "Pengukuran kinerja",
  recognise: {
    rank: 80,
    when: isMeasured,
  },
  columns: ["sasaran", "indikator", "satuan", "arah", "target", "realisasi", "capaian"],
  computes: [
    compute({ ...CAPAIAN, rows: (laporan) => all(laporan).flatMap(({ rows }) => capaianRows(rows)) }),
    compute({
      ...PREDIKAT_KATA,
      rows: ({ pengukuran }, context) =>
        predikatRows(pengukuran.rows, context).filter(({ follows }) => !follows),
    }),
    compute({
      ...PREDIKAT_KATA,
      finding: undefined,
      rows: ({ pengukuran }, context) =>
        predikatRows(pengukuran.rows, context).filter(({ follows }) => follows),
    }),
    compute({ ...RATA_RATA, rows: (laporan) => all(laporan).flatMap(meanRows) }),
  ],
  template: () => ({
    header: [["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]],
    body: [...NUMBERED, ["RATA-RATA CAPAIAN"]],
    widths: KINERJA_WIDTHS,
  }),
});

/** The table, and its rows once more where it prints a second capaian of each. */
function all({ pengukuran, tambahan }: Laporan): readonly KinerjaTable[] {
  return [pengukuran, ...tambahan.kinerja.filter(({ table }) => table === "3.1")];
}
