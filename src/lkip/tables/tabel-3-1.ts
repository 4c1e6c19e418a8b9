import type { KinerjaTable } from "../facts/kinerja-rows";
import type { Laporan } from "../facts/laporan";
import { capaianRows, CAPAIAN } from "./capaian";
import { compute } from "./compute";
import { meanRows, RATA_RATA } from "./rata-rata";
import { defineTable } from "./table";

/** Tabel 3.1, pengukuran kinerja: capaian per indicator, and their mean. Every later table refers to it. */
export const tabel31 = defineTable({
  id: "3.1",
  computes: [
    compute({ ...CAPAIAN, rows: (laporan) => all(laporan).flatMap(({ rows }) => capaianRows(rows)) }),
    compute({ ...RATA_RATA, rows: (laporan) => all(laporan).flatMap(meanRows) }),
  ],
});

/** The table, and its rows once more where it prints a second capaian of each. */
function all({ pengukuran, tambahan }: Laporan): readonly KinerjaTable[] {
  return [pengukuran, ...tambahan.kinerja.filter(({ table }) => table === "3.1")];
}
