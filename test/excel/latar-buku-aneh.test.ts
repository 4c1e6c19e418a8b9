import { createExcelHost } from "../../src/excel/create-excel-host";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { simpanJawaban } from "../../src/pane/commands";
import { WRITES } from "../../src/simulator/batch/protocol";
import type { WorkbookDetails } from "../../src/simulator/model/open";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, lembar } from "./buku-uji";
import { latarSelesai, panelTerbuka, type PanelDiExcel } from "./panel-di-excel";

const GABUNGAN = Array.from({ length: 600 }, (_, r) => ({ top: r + 3, left: 0, bottom: r + 3, right: 1 }));
const BUKU = buku(
  lembar("Tabel 3.1", { A1: "Indikator", B1: "Target", A2: "IKM", B2: { rumus: "=1+1", nilai: 2 } }),
  lembar("Rekap", { A1: "Rekap", A603: "akhir" }, { merges: GABUNGAN }),
  lembar("Grafik1", { A1: 1 }),
  lembar("Pivot", { A1: 1, B2: 2 }),
  lembar("Dilindungi", { A1: 1 }, { protected: true }),
);
const ANEH: WorkbookDetails = {
  "Tabel 3.1": {
    tables: [{ id: "t1", name: "Tabel1", area: { top: 0, left: 0, bottom: 1, right: 1 }, showHeaders: true }],
    conditionalFormats: [
      {
        id: "{DUA}",
        type: "Custom",
        areas: [{ top: 1, left: 0, bottom: 1, right: 1 }],
        formula: "=A1>1",
        unreadable: "isi-dan-jenis",
      },
    ],
  },
  Grafik1: { kind: "grafik" },
  Pivot: {
    pivots: [
      { id: "{P}", name: "Pivot1", area: { top: 0, left: 0, bottom: 1, right: 1 }, onDataModel: true },
    ],
  },
};

test("buku kerja dengan segala yang aneh sekaligus: pembacaan di latar sama dengan saat diklik, tanpa satu pun permintaan menulis", async () => {
  const { host, model } = await openInExcel(BUKU, { details: ANEH, office: { excelApi: "1.19" } });
  const pane = createExcelHost();
  const clicked = await pane.read();
  expect(clicked.unread).toEqual(["Grafik1"]);
  expect(clicked.sheets.find(({ name }) => name === "Rekap")!.merges).toHaveLength(600);
  const begun = host.log.length;
  model.undoList.edit(model.sheets[0]!, [{ row: 4, col: 0, content: { value: "catatan" } }]);
  const seen = await pane.look();
  expect(seen!.sheets.slice(1)).toEqual(clicked.sheets.slice(1));
  expect(host.log.slice(begun).filter(({ flags }) => (flags & WRITES) !== 0)).toEqual([]);
  expect(model.undoList.length).toBe(1);
  expect(await new ExcelWorkbook().look()).toBeUndefined();
});

/** The user types, the pane works in the background, the user presses Ctrl+Z. */
async function ketikLaluUrungkan({ excel: { model } }: PanelDiExcel): Promise<[unknown, unknown]> {
  const sheet = model.sheetNamed("Tabel 3.1")!;
  const before = sheet.cell(5, 5).value;
  model.undoList.edit(sheet, [{ row: 5, col: 5, content: { value: 0.5 } }]);
  await latarSelesai();
  model.undoList.undo();
  return [before, sheet.cell(5, 5).value];
}

describe("Ctrl+Z pengguna mengembalikan ketikannya, apa pun yang sedang ditunjukkan panel", () => {
  test.each([
    [
      "sesudah sebuah perintah gagal",
      async (panel: PanelDiExcel) => {
        panel.excel.host.options = { refuse: () => "ServerBusy" };
        await panel.session.reload();
        panel.excel.host.options = {};
        expect(panel.state().phase.kind).toBe("gagal");
      },
    ],
    [
      "dengan Ketentuan kantor terbuka",
      async ({ session }: PanelDiExcel) => {
        session.store.dispatch({ type: "panel", panel: "ketentuan" });
      },
    ],
    [
      "sesudah sebuah jawaban disimpan",
      async ({ session, state }: PanelDiExcel) => {
        await session.run(simpanJawaban, { ...state().book!.pengaturan });
      },
    ],
    [
      "sesudah baris disisipkan, saat panel mengatakan ada perubahan",
      async ({ excel: { model } }: PanelDiExcel) => {
        model.insertRow(model.sheetNamed("Tabel 3.8")!, 40);
      },
    ],
    [
      "selagi Excel terlalu sibuk untuk dibaca di latar",
      async (panel: PanelDiExcel) => {
        panel.excel.host.options = { refuse: () => "ServerBusy" };
      },
    ],
  ])("%s", async (_keadaan, siapkan) => {
    const panel = await panelTerbuka("1.19");
    await siapkan(panel);
    const [before, after] = await ketikLaluUrungkan(panel);
    expect(after).toBe(before);
    panel.excel.host.options = {};
  });
});
