import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { evaluate } from "../../src/lkip/evaluate";
import { makeGrafik } from "../../src/lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import type { ModelSheet } from "../../src/simulator/model/model-sheet";
import type { WorkbookModel } from "../../src/simulator/model/workbook-model";
import { chartPicture } from "../../src/simulator/page/workbook/chart-picture";
import type { Shape } from "../../src/simulator/page/workbook/chart-shapes";
import { detailsOf } from "../../src/simulator/page/workbook/details-of";
import { readLook } from "../../src/xlsx/look/read-look";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { berkasContoh } from "../contract/berkas";
import { openInExcel } from "./level-1/excel-level-1";

const WIDTH = 860;
const HEIGHT = 400;

const { sheet: GRAFIK } = (() => {
  const snapshot = readXlsx(berkasContoh());
  return makeGrafik(snapshot, PENGATURAN_AWAL, evaluate(snapshot, PENGATURAN_AWAL))!;
})();

async function diExcel(): Promise<{ readonly model: WorkbookModel; readonly sheet: ModelSheet }> {
  const { model } = await openInExcel(readXlsx(berkasContoh()));
  await new ExcelWorkbook().addSheet(GRAFIK);
  return { model, sheet: model.sheetNamed("Grafik")! };
}

async function dibukaDari(bytes: Uint8Array): Promise<ModelSheet> {
  const { details } = detailsOf(readLook(bytes));
  const { model } = await openInExcel(readXlsx(bytes), { details });
  return model.sheetNamed("Grafik")!;
}

async function berkasGrafik(): Promise<Uint8Array> {
  const file = new XlsxWorkbook(berkasContoh());
  await file.addSheet(GRAFIK);
  return file.save();
}

const gambar = (sheet: ModelSheet) => sheet.charts.map((chart) => chartPicture(chart, sheet, WIDTH, HEIGHT));

function dari<Kind extends Shape["kind"]>(shapes: readonly Shape[], kind: Kind) {
  return shapes.filter((own): own is Extract<Shape, { kind: Kind }> => own.kind === kind);
}

const teks = (shapes: readonly Shape[]) => dari(shapes, "teks").map(({ text }) => text);

describe("Gambar grafik", () => {
  test("pita predikat bertumpuk dari nol sampai 100, setiap penanda pada tinggi capaiannya", async () => {
    const [shapes] = gambar((await diExcel()).sheet);
    const pita = dari(shapes!, "kotak").filter(({ width }) => width > 50);
    const kolomPertama = pita.filter(({ x }) => x === pita[0]!.x);
    expect(kolomPertama).toHaveLength(7);
    const dasar = Math.max(...kolomPertama.map(({ y, height }) => y + height));
    const puncak = Math.min(...kolomPertama.map(({ y }) => y));
    expect(kolomPertama.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(dasar - puncak, 6);
    const penanda = dari(shapes!, "penanda").filter(({ at }) => at.y <= dasar);
    const nilai = penanda.map(({ at }) => Math.round(((dasar - at.y) / (dasar - puncak)) * 100));
    expect(nilai).toEqual([95, 100, 100, 85]);
    expect(dari(shapes!, "garis").every(({ points }) => points.length === 2)).toBe(true);
  });

  test("kolom berdampingan sama lebar, dan tingginya sebanding dengan angkanya", async () => {
    const shapes = gambar((await diExcel()).sheet)[2]!;
    const [pagu, realisasi] = ["#404040", "#D9D9D9"].map((fill) =>
      dari(shapes, "kotak").filter((own) => own.fill === fill && own.width > 20),
    );
    expect(pagu).toHaveLength(4);
    expect(realisasi![0]!.x).toBeCloseTo(pagu![0]!.x + pagu![0]!.width, 6);
    expect(realisasi![0]!.height / pagu![0]!.height).toBeCloseTo(2_137_642_091 / 2_321_886_527, 6);
    expect(teks(shapes)).toEqual(expect.arrayContaining(["2.321.886.527", "Realisasi", "2.500.000.000"]));
  });

  test("angka yang diubah pengguna ikut tergambar; yang dikosongkan tidak digambar", async () => {
    const { model, sheet } = await diExcel();
    const { row, col } = [...sheet.cells()].find(({ cell }) => cell.value === 2_137_642_091)!;
    const kolom = () => dari(gambar(sheet)[2]!, "kotak").filter(({ width }) => width > 20).length;
    expect(kolom()).toBe(8);
    model.edit(sheet, [{ row, col, content: { value: null } }], "pengguna");
    expect(kolom()).toBe(7);
  });

  test("angka negatif digambar ke bawah garis nol", async () => {
    const { model } = await openInExcel(readXlsx(berkasContoh()));
    await new ExcelWorkbook().addSheet({
      name: "Grafik",
      rows: [
        ["Tumbuh", "Tahun 2023"],
        ["Ekonomi", 4],
        ["Ekspor", -2],
      ],
      charts: [
        {
          title: "Pertumbuhan (%)",
          place: { top: 5, left: 0, bottom: 20, right: 6 },
          categories: { top: 1, left: 0, bottom: 2, right: 0 },
          series: [
            {
              name: { row: 0, col: 1 },
              values: { top: 1, left: 1, bottom: 2, right: 1 },
              fill: "404040",
            },
          ],
          draws: "kolom",
          format: "#,##0.00",
        },
      ],
    });
    const [shapes] = gambar(model.sheetNamed("Grafik")!);
    const [naik, turun] = dari(shapes!, "kotak").filter(({ width }) => width > 20);
    expect(turun!.y).toBeCloseTo(naik!.y + naik!.height, 6);
    expect(naik!.height / turun!.height).toBeCloseTo(2, 6);
    expect(teks(shapes!)).toEqual(expect.arrayContaining(["-2,00", "0,00", "4,00"]));
  });

  test("grafik di berkas yang dibuka tergambar sama dengan yang dibuat di Excel", async () => {
    expect(gambar(await dibukaDari(await berkasGrafik()))).toEqual(gambar((await diExcel()).sheet));
  });

  test.each([
    ["lingkaran", (xml: string) => xml.replaceAll("barChart", "pieChart")],
    ["atas sel lembar lain", (xml: string) => xml.replaceAll("'Grafik'!", "'Tabel 3.1'!")],
    ["yang bagiannya rusak", (xml: string) => xml.slice(0, 900)],
  ])("grafik %s dibiarkan di berkasnya dan tidak digambar; yang lain tetap digambar", async (_nama, ubah) => {
    const files = unzipSync(await berkasGrafik());
    const name = Object.keys(files).find((own) => own.endsWith("charts/chart3.xml"))!;
    files[name] = strToU8(ubah(strFromU8(files[name]!)));
    const sheet = await dibukaDari(zipSync(files));
    const titles = sheet.charts.map(({ title }) => title.text);
    expect(titles).not.toContain("Pagu dan realisasi anggaran per program (Rp)");
    expect(titles).toContain("Capaian per indikator dan predikatnya (%)");
  });
});
