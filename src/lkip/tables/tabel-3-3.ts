import { capaianRows, CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { meanRows, RATA_RATA } from "./rata-rata";
import { defineTable } from "./table";

/** Tabel 3.3, compared with the renstra: capaian against the medium-term target. */
export const tabel33 = defineTable({
  id: "3.3",
  computes: [
    compute({ ...CAPAIAN, rows: ({ renstra }) => capaianRows(renstra.rows) }),
    compute({ ...RATA_RATA, rows: ({ renstra }) => meanRows(renstra) }),
  ],
});
