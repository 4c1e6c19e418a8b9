import { CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { defineTable } from "./table";

/** Tabel 3.2, compared with the years before: capaian of each year that has a column for it. */
export const tabel32 = defineTable({
  id: "3.2",
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
});
