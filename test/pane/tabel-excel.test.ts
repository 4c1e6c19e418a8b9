import { RIWAYAT_KOSONG } from "../../src/workbook/riwayat/riwayat";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { notices } from "../../src/pane/model/sentences";
import { makePlan } from "../../src/lkip/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { spreadingArea } from "../../src/workbook/excel-table";
import { sheetOf, workbookOf } from "../lkip/laporan-contoh";

const BARIS = [
  ["Tabel 3.1 Pengukuran Kinerja"],
  [""],
  ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
  ["1", "Meningkatnya pelayanan", "Nilai IKM", "80", "60", "90%"],
  ["2", "Meningkatnya tata kelola", "Nilai SAKIP", "80", "40", "60%"],
];

/** The report, its rows an Excel table of that place. */
function laporan(spreading?: { top: number; left: number; bottom: number; right: number }): Snapshot {
  const sheet = sheetOf("Tabel 3.1", BARIS);
  return workbookOf(spreading ? { ...sheet, spreading: [spreading] } : sheet);
}

function rencana(snapshot: Snapshot) {
  const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
  return { evaluation, plan: makePlan(snapshot, evaluation) };
}

const TABEL = { top: 3, left: 0, bottom: 5, right: 5 };

test("hasil di dalam tabel Excel ditulis sebagai nilai yang sama dengan hasil rumusnya", () => {
  const biasa = rencana(laporan()).plan.writes.map(({ after }) => after);
  const diTabel = rencana(laporan(TABEL)).plan.writes.map(({ after }) => after);
  expect(biasa.map(({ kind }) => kind)).toEqual(["rumus", "rumus"]);
  expect(diTabel).toEqual([
    { kind: "nilai", value: 0.75 },
    { kind: "nilai", value: 0.5 },
  ]);
});

test("rumus yang kami tulis dahulu di dalam tabel Excel tidak diganti, hanya ditandai", () => {
  const snapshot = laporan(TABEL);
  const [first] = rencana(laporan()).plan.writes;
  if (first?.after.kind !== "rumus") throw new Error("A formula is needed.");
  const [sheet] = snapshot.sheets;
  const rows = sheet!.cells.map((row) => [...(row ?? [])]);
  rows[3]![5] = { ...rows[4]![5]!, formula: first.after.formula, value: 0.9 };
  const { plan } = rencana({ ...snapshot, sheets: [{ ...sheet!, cells: rows }] });
  expect(plan.writes.map(({ ref }) => ref.row)).toEqual([4]);
});

test("panel mengatakan bahwa hasil di tabel Excel ditulis sebagai nilai", () => {
  const book = (snapshot: Snapshot) => ({
    snapshot,
    pengaturan: PENGATURAN_AWAL,
    riwayat: RIWAYAT_KOSONG,
    problems: [],
    diagnosed: false,
    ...rencana(snapshot),
  });
  expect(notices(book(laporan(TABEL))).join()).toContain("tabel Excel pada lembar Tabel 3.1");
  expect(notices(book(laporan())).join()).not.toContain("tabel Excel");
});

test("rumus menyebar di isi tabel dan, tanpa baris total, dari baris tepat di bawahnya", () => {
  const area = { top: 2, left: 0, bottom: 6, right: 4 };
  expect(spreadingArea({ area, headerRows: 1, totalsRows: 0 })).toEqual({ ...area, top: 3, bottom: 7 });
  expect(spreadingArea({ area, headerRows: 1, totalsRows: 1 })).toEqual({ ...area, top: 3, bottom: 5 });
});
