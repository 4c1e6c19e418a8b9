import { around, type Area } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import type { FoundTable, Question, TableId, UnreadTable } from "../evaluation";
import { formatRupiah } from "../../language/format";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { budgetTable, supportTable, type BudgetTable } from "../budget/budget-rows";
import { confirmTotals } from "../budget/confirm-totals";
import { readSipd, type SipdSource } from "../budget/sipd";
import { efisiensiRows, type EfisiensiRow } from "./efisiensi-rows";
import { ikhtisarRows, type IkhtisarRow } from "./ikhtisar-rows";
import { kinerjaTable, type KinerjaTable } from "./kinerja-rows";
import type { Recogniser } from "../recognition/classify";
import { findTables } from "../recognition/find-tables";
import type { Region } from "../recognition/region";
import { atOneGo, type InSteps } from "../in-steps";
import { Tanya } from "../recognition/tanya";
import { sipdArea } from "../recognition/sipd-sheet";
import { columnOf } from "../recognition/value-cell";
import { words } from "./words";

/** All tables of a report, read. A table that the workbook does not hold has no rows. */
export interface Laporan {
  readonly tables: readonly FoundTable[];
  readonly regions: ReadonlyMap<TableId, readonly Region[]>;
  /** Every table of indicators by its id, those below included. */
  readonly kinerja: ReadonlyMap<TableId, KinerjaTable>;
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
  /** Further results of the tables' rows, under other columns. */
  readonly tambahan: Tambahan;
  /** The export of SIPD that Tabel 3.8 is held against. */
  readonly sipd?: SipdSource;
  /** What reading the tables could not decide. */
  readonly questions: readonly Question[];
  readonly unread: readonly UnreadTable[];
}

/** Rows that are read once more for further results: a second capaian, the % of a budget beside kinerja. */
export interface Tambahan {
  readonly kinerja: readonly (KinerjaTable & { readonly table: TableId })[];
  readonly anggaran: readonly (BudgetTable & { readonly table: TableId })[];
}

/** Finds and reads the tables of a workbook. Hidden sheets hold what the office does not hand in: they are not read. */
export function readLaporan(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  tables: readonly Recogniser[],
): Laporan {
  return atOneGo(readingLaporan(snapshot, pengaturan, tables));
}

/** The same in steps: each reads the rows of one table, or finds all tables. */
export function* readingLaporan(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  tables: readonly Recogniser[],
): InSteps<Laporan> {
  const tanya = new Tanya(pengaturan.jawaban);
  const { regions, extras, unread, sipd } = findTables(snapshot, pengaturan, tables, tanya);
  yield undefined;
  const sources = sipd.map(readSipd);
  const of = (id: TableId) => regions.get(id) ?? [];
  const pk = of("PK");
  const { jawaban } = pengaturan;
  const pkAnggaran = budgetTable(
    pk.filter((region) => !isKinerja(region)),
    { table: "PK", jawaban },
  );
  yield undefined;
  const anggaran = confirmTotals(budgetTable(of("3.8"), { table: "3.8", jawaban }), pkAnggaran);
  yield undefined;
  return {
    regions,
    tables: tables.flatMap(({ id }) => foundTables(id, of(id))),
    kinerja: new Map([...regions].map(([id, own]) => [id, kinerjaTable(own.filter(isKinerja))])),
    pengukuran: kinerjaTable(of("3.1")),
    tahunLalu: kinerjaTable(of("3.2")),
    renstra: kinerjaTable(of("3.3")),
    nasional: kinerjaTable(of("3.4")),
    ikhtisar: ikhtisarRows(of("3.5"), pengaturan.ketentuan.skala),
    pendukung: supportTable(of("3.6"), anggaran.rows),
    efisiensi: efisiensiRows(of("3.7")),
    anggaran,
    pkKinerja: kinerjaTable(pk.filter(isKinerja)),
    pkAnggaran,
    tambahan: {
      kinerja: extras
        .filter(({ region }) => isKinerja(region))
        .map(({ table, region }) => ({ table, ...kinerjaTable([region]) })),
      anggaran: extras
        .filter(({ region }) => !isKinerja(region))
        .map(({ table, region }) => ({ table, ...budgetTable([region], { table, jawaban }) })),
    },
    questions: [...tanya.questions, ...pkAnggaran.questions, ...anggaran.questions],
    sipd: sources.find(({ mismatch }) => mismatch === undefined),
    unread: [...unread, ...sources.flatMap(unusable)],
  };
}

function isKinerja(region: Region): boolean {
  return columnOf(region, "uraian") === undefined;
}

/** An export that contradicts itself is no source, and is named. */
function unusable({ sheet, mismatch }: SipdSource): UnreadTable[] {
  if (!mismatch) return [];
  const { measure, printed, sum } = mismatch;
  const name = sheet.view.sheet.name;
  const message = words.sipdTidakPas(name, measure, formatRupiah(printed), formatRupiah(sum));
  return [{ sheet: name, area: sipdArea(sheet), message }];
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
      area: parts.reduce(around),
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
