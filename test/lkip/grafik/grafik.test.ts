import { evaluate } from "../../../src/lkip/evaluate";
import { makeGrafik } from "../../../src/lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import type { Chart, NewSheet } from "../../../src/workbook/new-sheet";
import type { CellValue, Snapshot } from "../../../src/workbook/snapshot";
import { laporanContoh } from "../laporan-contoh";

const grafik = (snapshot: Snapshot) =>
  makeGrafik(snapshot, PENGATURAN_AWAL, evaluate(snapshot, PENGATURAN_AWAL));

/** What a chart draws: names along its axis, and the numbers of each series by its name. */
function digambar({ rows }: NewSheet, { categories, series, bands = [] }: Chart) {
  const column = ({ top, bottom, left }: Chart["categories"]) =>
    rows.slice(top, bottom + 1).map((row) => row[left] ?? null);
  const named = (own: Chart["series"]): Record<string, readonly CellValue[]> =>
    Object.fromEntries(own.map(({ name, values }) => [String(rows[name.row]![name.col]), column(values)]));
  return { nama: column(categories), seri: named(series), pita: named(bands) };
}

describe("Lembar Grafik", () => {
  const { sheet } = grafik(laporanContoh())!;
  const [capaian, serapan, anggaran, tahun] = sheet.charts!.map((chart) => digambar(sheet, chart));

  it("capaian setiap indikator di depan pita predikat, yang lebarnya sama dengan kelasnya", () => {
    expect(capaian!.seri).toEqual({ Capaian: [95, 100, 100, 85] });
    expect(Object.entries(capaian!.pita).map(([code, [lebar]]) => [code, lebar])).toEqual([
      ["D", 30],
      ["C", 20],
      ["CC", 10],
      ["B", 10],
      ["BB", 10],
      ["A", 10],
      ["AA", 10],
    ]);
  });

  it("capaian di samping serapan per sasaran, dengan serapan yang dihitung, bukan yang tertulis keliru", () => {
    expect(serapan!.seri["Capaian kinerja"]).toEqual([100, 100, 85, 95]);
    expect(serapan!.seri["Serapan anggaran"]![3]).toBeCloseTo(34.13, 2);
  });

  it("pagu dan realisasi per program, tanpa kegiatan dan jumlahnya", () => {
    expect(anggaran!.nama).toHaveLength(4);
    expect(anggaran!.seri.Pagu![0]).toBe(2_321_886_527);
    expect(anggaran!.seri.Realisasi![0]).toBe(2_137_642_091);
  });

  it("tahun-tahun Tabel 3.2 yang berangka; predikat huruf tidak digambar", () => {
    expect(Object.keys(tahun!.seri)).toEqual(["Tahun 2022", "Tahun 2023"]);
    expect(tahun!.nama).not.toContain("Nilai Sakip");
  });

  it("tabel yang tidak ada tidak digambar; tanpa tabel berangka tidak ada lembar", () => {
    const contoh = laporanContoh();
    const hanya = (...names: string[]) => ({
      ...contoh,
      sheets: contoh.sheets.filter(({ name }) => names.includes(name)),
    });
    expect(grafik(hanya("Tabel 3.8"))!.sheet.charts).toHaveLength(1);
    expect(grafik(hanya("Tabel 3.5"))).toBeUndefined();
  });
});
