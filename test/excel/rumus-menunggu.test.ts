import { hapusTanda, hitung, periksa } from "../../src/pane/commands";
import { notices } from "../../src/pane/model/sentences";
import { words } from "../../src/pane/model/words";
import { ACTION, WRITES } from "../../src/simulator/batch/protocol";
import { refName } from "../../src/workbook/address";
import { latarSelesai, panelTerbuka, type PanelDiExcel } from "./panel-di-excel";

/** The first result of Tabel 3.6, a formula of ours once it was worked out, and the realisasi that it rests on. */
const HASIL = { sheet: "Tabel 3.6", row: 9, col: 4 };
const REALISASI = { row: 9, col: 3 };

/** The pane over the sample with its results, in an Excel that works formulas out only when it is asked. */
async function panelHitungManual(): Promise<PanelDiExcel> {
  const panel = await panelTerbuka("1.19");
  await panel.session.run(hitung);
  panel.excel.model.calculation.mode = "Manual";
  return panel;
}

function ubahRealisasi({ excel: { model } }: PanelDiExcel): void {
  const sheet = model.sheetNamed(HASIL.sheet)!;
  const value = Number(sheet.cell(REALISASI.row, REALISASI.col).value) / 2;
  model.undoList.edit(sheet, [{ ...REALISASI, content: { value } }]);
}

function galatDiHasil({ state }: PanelDiExcel): number {
  return state().book!.evaluation.findings.filter(
    ({ ref, severity }) => severity === "galat" && refName(ref) === refName(HASIL),
  ).length;
}

function hasilLama({ state }: PanelDiExcel): boolean {
  const sheet = state().book!.snapshot.sheets.find(({ name }) => name === HASIL.sheet);
  return sheet?.cells[HASIL.row]?.[HASIL.col]?.stale === true;
}

function kalimat({ state }: PanelDiExcel): readonly string[] {
  return notices(state().book!);
}

/** Waits until the pane has read in the background whether formulas wait. */
async function sampai(panel: PanelDiExcel, calculation: "menunggu" | undefined): Promise<void> {
  for (let waited = 0; waited < 200 && panel.state().book!.snapshot.calculation !== calculation; waited++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(panel.state().book!.snapshot.calculation).toBe(calculation);
}

function permintaanHitung({ excel }: PanelDiExcel): number {
  return excel.host.log
    .flatMap(({ batch }) => batch.Actions)
    .filter(({ Name, ActionType }) => ActionType === ACTION.method && Name === "Calculate").length;
}

test("hitung manual, realisasi diubah: hasil rumus yang lama tidak disebut galat, panel mengatakannya, dan Ctrl+Z tetap utuh", async () => {
  const panel = await panelHitungManual();
  const { excel } = panel;
  const begun = excel.host.log.length;
  const galat = galatDiHasil(panel);
  ubahRealisasi(panel);
  await sampai(panel, "menunggu");
  expect(galatDiHasil(panel)).toBe(galat);
  expect(hasilLama(panel)).toBe(true);
  expect(kalimat(panel)).toContain(words.rumusMenunggu);
  expect(excel.host.log.slice(begun).filter(({ flags }) => (flags & WRITES) !== 0)).toEqual([]);
  expect(permintaanHitung(panel)).toBe(0);
  expect(excel.model.undoList.length).toBe(1);
});

test("hitung manual, sesudah F9: temuan mengikuti tanpa diklik, dan kalimatnya hilang", async () => {
  const panel = await panelHitungManual();
  ubahRealisasi(panel);
  await sampai(panel, "menunggu");
  panel.excel.model.calculation.recalculate();
  await sampai(panel, undefined);
  expect(hasilLama(panel)).toBe(false);
  expect(kalimat(panel)).not.toContain(words.rumusMenunggu);
  expect(permintaanHitung(panel)).toBe(0);
});

test.each([
  ["Hitung Capaian tanpa ada yang perlu ditulis", hitung],
  ["Periksa saja", periksa],
])(
  "hitung manual, %s: Excel menghitung dulu sekali, lalu dibaca; rumus yang lama tidak ditandai",
  async (_name, command) => {
    const panel = await panelHitungManual();
    const { excel, session, state } = panel;
    ubahRealisasi(panel);
    await latarSelesai();
    await session.run(command);
    const { phase } = state();
    expect(phase).toMatchObject({ kind: "selesai", done: { manual: true, refused: [] } });
    const sheet = excel.model.sheetNamed(HASIL.sheet)!;
    const marked = state().book!.snapshot.sheets.find(({ name }) => name === HASIL.sheet)!.marks;
    expect(
      marked.some(({ row, col, kind }) => kind === "galat" && row === HASIL.row && col === HASIL.col),
    ).toBe(false);
    expect(hasilLama(panel)).toBe(false);
    expect(sheet.cell(HASIL.row, HASIL.col).value).toBeCloseTo(0.452268599407, 10);
    expect(permintaanHitung(panel)).toBe(1);
    expect(excel.model.calculation.mode).toBe("Manual");
  },
);

test("hitung manual, panel baru dibuka: rumus yang menunggu tidak dihitung tanpa diminta", async () => {
  const panel = await panelHitungManual();
  ubahRealisasi(panel);
  await panel.session.reload();
  expect(panel.state().book!.snapshot.calculation).toBe("menunggu");
  expect(permintaanHitung(panel)).toBe(0);
});

test("Excel yang terus mengatakan ada rumus menunggu, juga sesudah menghitung: hasil sesudah klik tetap dinilai", async () => {
  const panel = await panelHitungManual();
  panel.excel.model.calculation.saysPending = true;
  ubahRealisasi(panel);
  await latarSelesai();
  await panel.session.run(hapusTanda);
  await panel.session.run(hitung);
  expect(hasilLama(panel)).toBe(false);
  expect(kalimat(panel)).not.toContain(words.rumusMenunggu);
});

test("hitung otomatis: keadaan hitung Excel tidak mengubah apa pun", async () => {
  const panel = await panelHitungManual();
  panel.excel.model.calculation.mode = "Automatic";
  panel.excel.model.calculation.saysPending = true;
  ubahRealisasi(panel);
  await latarSelesai();
  await panel.session.run(periksa);
  expect(panel.state().book!.snapshot.calculation).toBeUndefined();
  expect(permintaanHitung(panel)).toBe(0);
});
