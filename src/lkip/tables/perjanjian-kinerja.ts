import { defineTable } from "./table";

const PK = /perjanjian kinerja|penetapan kinerja|\bpk\b|kontrak kinerja/i;
/** Most columns of a budget that has no spending and no title: number, uraian, pagu, remark. */
const FEW_COLUMNS = 4;

/** The perjanjian kinerja: the signed targets and the budget of each program. It holds no results; others refer to it. */
export const perjanjianKinerja = defineTable({
  id: "PK",
  title: "Perjanjian Kinerja",
  recognise: {
    rank: 90,
    when: ({ has, hasOne, roles, title }) => {
      if (has("uraian"))
        return (
          !hasOne("realisasi", "capaian") &&
          hasOne("pagu", "target") &&
          (PK.test(title) || roles <= FEW_COLUMNS)
        );
      return (
        hasOne("indikator", "sasaran-indikator") &&
        has("target") &&
        !hasOne("realisasi", "capaian", "persen") &&
        PK.test(title)
      );
    },
  },
  columns: ["sasaran", "indikator", "target", "uraian", "pagu"],
  computes: [],
});
