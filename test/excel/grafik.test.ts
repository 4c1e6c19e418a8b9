import { createExcelHost } from "../../src/excel/create-excel-host";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { evaluate } from "../../src/lkip/evaluate";
import { makeGrafik } from "../../src/lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { batalkan, tulisGrafik } from "../../src/pane/commands";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { changesSinceOpening } from "../../src/simulator/model/changes";
import { laporanContoh } from "../lkip/laporan-contoh";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, lembar, potret } from "./buku-uji";

const { sheet } = makeGrafik(laporanContoh(), PENGATURAN_AWAL, evaluate(laporanContoh(), PENGATURAN_AWAL))!;

async function panel() {
  const excel = await openInExcel(laporanContoh());
  const session = new Session({ host: createExcelHost(), loadEngine: async () => lkipEngine, now: () => 0 });
  const names = () => excel.model.sheets.map(({ name }) => name);
  return { ...excel, session, names, state: () => session.store.get() };
}

describe("Grafik di Excel", () => {
  test("setiap grafik Excel menunjuk sel, tempat, judul, dan warna abu-abu yang ditentukan", async () => {
    const { model, host } = await openInExcel(laporanContoh());
    await new ExcelWorkbook().addSheet(sheet);
    const { added } = changesSinceOpening(model);
    expect(added[0]!.charts).toEqual(sheet.charts);
    expect(host.heldReferences).toBe(0);
  }, 60_000);

  test("pita predikat bertumpuk tanpa sela dan bernama; capaiannya penanda tanpa garis dengan angkanya", async () => {
    const { model } = await openInExcel(laporanContoh());
    await new ExcelWorkbook().addSheet(sheet);
    const [chart] = model.sheets.at(-1)!.charts;
    const [pita] = chart!.series;
    const capaian = chart!.series.at(-1)!;
    expect(pita).toMatchObject({
      chartType: "ColumnStacked",
      gapWidth: 0,
      overlap: 100,
      line: { color: "#000000" },
      labels: { showSeriesName: true, showValue: false, position: "InsideBase" },
    });
    expect(capaian).toMatchObject({
      chartType: "LineMarkers",
      line: { lineStyle: "None" },
      markerStyle: "Diamond",
      markerBackgroundColor: "#262626",
      labels: { showValue: true, numberFormat: "#,##0.00", position: "Right" },
    });
    expect(chart!.valueAxis).toMatchObject({ minimum: 0, maximum: 110 });
  }, 60_000);

  test("kolom berdampingan bergaris tepi, angkanya di atas kolomnya", async () => {
    const { model } = await openInExcel(laporanContoh());
    await new ExcelWorkbook().addSheet(sheet);
    const anggaran = model.sheets.at(-1)!.charts[2]!;
    expect(anggaran.title).toEqual({
      text: "Pagu dan realisasi anggaran per program (Rp)",
      font: { size: 12, bold: true },
    });
    expect(anggaran.series.map(({ chartType, fill, overlap }) => [chartType, fill, overlap])).toEqual([
      ["ColumnClustered", "#404040", 0],
      ["ColumnClustered", "#D9D9D9", 0],
    ]);
    expect(anggaran.series[0]!.labels).toMatchObject({ numberFormat: "#,##0", position: "OutsideEnd" });
    expect(anggaran.valueAxis.maximum).toBeUndefined();
  }, 60_000);

  test("ditulis dan dibuka; yang kedua menggantikan yang pertama; Batalkan mengembalikan yang lama, lalu menghapusnya", async () => {
    const { model, session, names, state } = await panel();
    const before = names();
    const awal = potret(model);
    await session.run(tulisGrafik);
    expect(state().phase).toMatchObject({ kind: "selesai" });
    expect(names()).toEqual([...before, "Grafik"]);
    expect(model.active.name).toBe("Grafik");
    const pertama = model.active.charts;
    expect(pertama).toHaveLength(4);
    expect(model.active.page.get("RowBreaks")).toHaveLength(3);
    expect(model.active.page.get("Zoom")).toMatchObject({ scale: 90 });

    const tabel = model.sheetNamed("Tabel 3.8")!;
    const pagu = [...tabel.cells()].find(({ cell }) => cell.value === 2_321_886_527)!;
    model.edit(tabel, [{ row: pagu.row, col: pagu.col, content: { value: 2_400_000_000 } }], "pengguna");
    await session.run(tulisGrafik);
    expect(names()).toEqual([...before, "Grafik"]);
    const nilaiPagu = () => [...model.sheetNamed("Grafik")!.cells()].map(({ cell }) => cell.value);
    expect(nilaiPagu()).toContain(2_400_000_000);
    expect(model.sheetNamed("Grafik")!.charts).toHaveLength(4);

    await session.run(batalkan);
    expect(nilaiPagu()).toContain(2_321_886_527);
    expect(model.sheetNamed("Grafik")!.charts.map(({ series }) => series)).toEqual(
      pertama.map(({ series }) => series),
    );
    await session.run(batalkan);
    model.edit(tabel, [{ row: pagu.row, col: pagu.col, content: { value: 2_321_886_527 } }], "pengguna");
    expect(potret(model)).toEqual(awal);
  }, 120_000);

  test("lembar yang sudah ditambahi pengguna tidak diganti: yang baru ditulis di sampingnya", async () => {
    const { model, session, names } = await panel();
    const before = names();
    await session.run(tulisGrafik);
    const grafik = model.sheetNamed("Grafik")!;
    model.edit(grafik, [{ row: 0, col: 3, content: { value: "Catatan kami" } }], "pengguna");
    await session.run(tulisGrafik);
    await session.run(tulisGrafik);
    expect(names()).toEqual([...before, "Grafik", "Grafik (2)"]);
    expect(grafik.cell(0, 3).value).toBe("Catatan kami");
  }, 120_000);

  test("bila Excel menolak satu grafik, lembarnya diambil lagi dan buku kerjanya seperti semula", async () => {
    let added = 0;
    const options = {
      refuse: ({ Name }: { readonly Name: string }) =>
        Name === "SetPosition" && ++added === 3 ? "GeneralException" : undefined,
    };
    const { model } = await openInExcel(laporanContoh(), { options });
    const awal = potret(model);
    await expect(new ExcelWorkbook().addSheet(sheet)).rejects.toMatchObject({ code: "GeneralException" });
    expect(potret(model)).toEqual(awal);
  }, 60_000);

  test("sebanyak apa pun grafiknya, lembarnya jadi dalam permintaan yang sama banyak", async () => {
    const syncs = async (charts: number) => {
      const excel = await openInExcel(buku(lembar("Lain", { A1: "x" })));
      await new ExcelWorkbook().addSheet({ ...sheet, charts: sheet.charts!.slice(0, charts) });
      return excel.syncs();
    };
    expect(await syncs(4)).toBe(await syncs(1));
  }, 60_000);
});
