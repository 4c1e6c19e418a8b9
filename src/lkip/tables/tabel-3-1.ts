import { capaianRows, CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { meanRows, RATA_RATA } from "./rata-rata";
import { defineTable } from "./table";

/** Tabel 3.1, pengukuran kinerja: capaian per indicator, and their mean. Every later table refers to it. */
export const tabel31 = defineTable({
  id: "3.1",
  computes: [
    compute({ ...CAPAIAN, rows: ({ pengukuran }) => capaianRows(pengukuran.rows) }),
    compute({ ...RATA_RATA, rows: ({ pengukuran }) => meanRows(pengukuran) }),
  ],
});
