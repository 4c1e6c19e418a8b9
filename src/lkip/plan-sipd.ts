import { isLocked } from "../workbook/may-write";
import type { CellWrite, Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { MEASURES } from "./budget/budget-sum";
import { readLaporan } from "./facts/laporan";
import { sipdPairs } from "./facts/sipd-pairs";
import type { Pengaturan } from "./ketentuan/ketentuan";
import { TABLES } from "./tables";

/**
 * "Isi Tabel 3.8 dari SIPD": pagu and realisasi of the programs, kegiatan and sub kegiatan of Tabel 3.8 whose cells are
 * empty, in rupiah, from the export of SIPD in the same workbook. What stands there is never replaced.
 */
export function makeSipdPlan(snapshot: Snapshot, pengaturan: Pengaturan): Plan {
  const { anggaran, sipd } = readLaporan(snapshot, pengaturan, TABLES);
  if (!sipd) return { writes: [], marks: [] };
  const writes = [...sipdPairs(anggaran.rows, sipd)].flatMap(([row, source]) =>
    MEASURES.flatMap((measure): CellWrite[] => {
      const cell = row[measure];
      const empty = cell?.reading.kind === "kosong" && !cell.reading.dash && cell.cell?.formula === undefined;
      if (!cell || !empty || isLocked(row.region.view.sheet, cell.ref)) return [];
      return [
        { ref: cell.ref, before: { kind: "kosong" }, after: { kind: "nilai", value: source[measure] } },
      ];
    }),
  );
  return { writes, marks: [] };
}
