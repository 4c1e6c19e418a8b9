import type { Area } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import type { FoundTable, Question, TableId, UnreadTable } from "../evaluation";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../ketentuan/scales";
import { budgetTable, supportTable, type BudgetTable } from "../budget/budget-rows";
import { confirmTotals } from "../budget/confirm-totals";
import { classify } from "../recognition/classify";
import { efisiensiRows, type EfisiensiRow } from "./efisiensi-rows";
import { ikhtisarRows, type IkhtisarRow } from "./ikhtisar-rows";
import { kinerjaTable, type KinerjaTable } from "./kinerja-rows";
import { mappedRegion } from "../recognition/mapped-region";
import { findRegions, type Region } from "../recognition/region";
import { withoutRivals } from "../recognition/rivals";
import { viewSheet } from "../recognition/sheet-view";
import { columnOf } from "../recognition/value-cell";

/** All tables of a report, read. A table that the workbook does not hold has no rows. */
export interface Laporan {
  readonly tables: readonly FoundTable[];
  readonly regions: ReadonlyMap<TableId, readonly Region[]>;
  readonly pengukuran: KinerjaTable;
  readonly tahunLalu: KinerjaTable;
  readonly renstra: KinerjaTable;
  readonly nasional: KinerjaTable;
  readonly ikhtisar: readonly IkhtisarRow[];
  readonly pendukung: BudgetTable;
  readonly efisiensi: readonly EfisiensiRow[];
  readonly anggaran: BudgetTable;
  readonly pkKinerja: KinerjaTable;
  readonly pkAnggaran: BudgetTable;
  /** What reading the tables could not decide. */
  readonly questions: readonly Question[];
  readonly unread: readonly UnreadTable[];
}

/** The tables in their order. */
export const TABLE_IDS: readonly TableId[] = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "PK"];

/** Finds and reads the tables of a workbook. Hidden sheets hold what the office does not hand in: they are not read. */
export function readLaporan(snapshot: Snapshot, pengaturan: Pengaturan): Laporan {
  const regions = findTables(snapshot, pengaturan);
  const of = (id: TableId) => regions.get(id) ?? [];
  const pk = of("PK");
  const { jawaban } = pengaturan;
  const pkAnggaran = budgetTable(
    pk.filter((region) => columnOf(region, "uraian") !== undefined),
    { table: "PK", jawaban },
  );
  const anggaran = confirmTotals(budgetTable(of("3.8"), { table: "3.8", jawaban }), pkAnggaran);
  return {
    regions,
    tables: TABLE_IDS.flatMap((id) => foundTables(id, of(id))),
    pengukuran: kinerjaTable(of("3.1")),
    tahunLalu: kinerjaTable(of("3.2")),
    renstra: kinerjaTable(of("3.3")),
    nasional: kinerjaTable(of("3.4")),
    ikhtisar: ikhtisarRows(of("3.5"), pengaturan.ketentuan.skala),
    pendukung: supportTable(of("3.6"), anggaran.rows),
    efisiensi: efisiensiRows(of("3.7")),
    anggaran,
    pkKinerja: kinerjaTable(pk.filter((region) => columnOf(region, "uraian") === undefined)),
    pkAnggaran,
    questions: [...pkAnggaran.questions, ...anggaran.questions],
    unread: [],
  };
}

function findTables(snapshot: Snapshot, { ketentuan, peta }: Pengaturan): Map<TableId, Region[]> {
  const skala = {
    id: "sendiri" as const,
    classes: [...ketentuan.skala.classes, ...SKALA_AKIP.classes, ...SKALA_PERMENDAGRI_86.classes],
  };
  const found = new Map<TableId, Region[]>();
  const add = (id: TableId, region: Region) => found.set(id, [...(found.get(id) ?? []), region]);
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden) continue;
    const view = viewSheet(sheet);
    const maps = peta.filter((map) => map.sheet === sheet.name);
    for (const map of maps) {
      const id = TABLE_IDS.find((table) => table === map.table);
      if (id) add(id, mappedRegion(view, map));
    }
    for (const region of findRegions(view, skala)) {
      const mapped = maps.some((map) => map.firstRow <= region.lastRow && region.firstRow <= map.lastRow);
      const id = mapped ? undefined : classify(region);
      if (id) add(id, region);
    }
  }
  for (const [id, regions] of found) found.set(id, withoutRivals(id, regions));
  return found;
}

/** One entry for each sheet that holds parts of the table. */
function foundTables(id: TableId, regions: readonly Region[]): FoundTable[] {
  const sheets = [...new Set(regions.map((region) => region.view.sheet.name))];
  return sheets.map((sheet) => {
    const own = regions.filter((region) => region.view.sheet.name === sheet);
    const parts = own.map(regionArea);
    return {
      id,
      sheet,
      parts,
      area: {
        top: Math.min(...parts.map((part) => part.top)),
        left: Math.min(...parts.map((part) => part.left)),
        bottom: Math.max(...parts.map((part) => part.bottom)),
        right: Math.max(...parts.map((part) => part.right)),
      },
      caption: own.find((region) => region.caption)?.caption?.text,
    };
  });
}

function regionArea({ header, lastRow }: Region): Area {
  const cols = header.columns.map((column) => column.col);
  return {
    top: header.top,
    left: Math.min(...cols),
    bottom: Math.max(lastRow, header.bottom),
    right: Math.max(...cols),
  };
}
