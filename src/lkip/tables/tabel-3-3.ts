import { capaianRows, CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { meanRows, RATA_RATA } from "./rata-rata";
import { isAboutIndicators, isMeasured } from "./header-signs";
import { defineTable, KINERJA_WIDTHS, NUMBERED } from "./table";

const RENSTRA = /renstra|rencana strategis|rpjmd|rpd\b|jangka menengah/i;

/** Tabel 3.3, compared with the renstra: capaian against the medium-term target. */
export const tabel33 = defineTable({
  id: "3.3",
  title: "Dibanding target renstra",
  recognise: {
    rank: 60,
    when: (signs) =>
      (isAboutIndicators(signs) && signs.has("target-renstra") && signs.hasOne("realisasi", "capaian")) ||
      (isMeasured(signs) && RENSTRA.test(signs.caption) && !/pengukuran/i.test(signs.title)),
  },
  columns: ["sasaran", "indikator", "target-renstra", "realisasi", "capaian"],
  computes: [
    compute({ ...CAPAIAN, rows: ({ renstra }) => capaianRows(renstra.rows) }),
    compute({ ...RATA_RATA, rows: ({ renstra }) => meanRows(renstra) }),
  ],
  template: () => ({
    header: [["No", "Sasaran", "Indikator Kinerja", "Target Akhir Renstra", "Realisasi", "Capaian (%)"]],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
});
