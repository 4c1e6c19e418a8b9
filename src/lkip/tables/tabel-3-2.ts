import { CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { isAboutIndicators } from "./header-signs";
import { defineTable, KINERJA_WIDTHS, NUMBERED, beside, overBoth } from "./table";

/** Tabel 3.2, compared with the years before: capaian of each year that has a column for it. */
export const tabel32 = defineTable({
  id: "3.2",
  title: "Dibanding tahun lalu",
  recognise: {
    rank: 50,
    when: (signs) => signs.years >= 2 && isAboutIndicators(signs) && signs.hasOne("realisasi", "capaian"),
  },
  columns: ["sasaran", "indikator", "target", "realisasi", "capaian"],
  computes: [
    compute({
      ...CAPAIAN,
      rows: ({ tahunLalu }) =>
        tahunLalu.rows.flatMap((row) =>
          row.years.map(({ target, realisasi, capaian }) => ({
            region: row.region,
            name: row.name,
            indikator: row,
            target,
            realisasi,
            capaian,
          })),
        ),
    }),
  ],
  template: (tahun) => ({
    header: [
      ["No", "Sasaran", "Indikator Kinerja", "Target", null, "Realisasi", null],
      [null, null, null, tahun - 1, tahun, tahun - 1, tahun],
    ],
    merges: [overBoth(0), overBoth(1), overBoth(2), beside(3, 4), beside(5, 6)],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
});
