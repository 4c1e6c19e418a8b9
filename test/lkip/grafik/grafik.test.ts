import { evaluate } from "../../../src/lkip/evaluate";
import { sumbu } from "../../../src/lkip/grafik/bagian";
import { JENIS, type DataGrafik } from "../../../src/lkip/grafik/data";
import { makeGrafik } from "../../../src/lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { cellsOfChart, type Chart, type NewSheet } from "../../../src/workbook/new-sheet";
import { PLAIN_STYLE, type Cell, type CellValue, type Snapshot } from "../../../src/workbook/snapshot";
import { laporanContoh } from "../laporan-contoh";
import { plainSheet } from "../../fixtures/plain-sheet";

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

  it("grafiknya berjajar ke bawah, masing-masing di atas angkanya, dan tidak menutupi satu sel berisi pun", () => {
    for (const { place, categories } of sheet.charts!) {
      expect(place.bottom).toBe(categories.top - 2);
      expect(sheet.rows.slice(place.top, place.bottom + 1).flat()).toEqual([]);
    }
  });

  it("setiap grafik mulai di halaman cetaknya sendiri, jadi tidak ada yang terpotong", () => {
    const [first, ...others] = sheet.charts!;
    expect(first!.place.top).toBeLessThan(others[0]!.place.top);
    expect(sheet.page?.breaks).toEqual(others.map(({ place }) => place.top));
  });

  it("sel setiap grafik satu blok: nama di kolom pertama, lalu satu kolom tiap pita dan tiap seri", () => {
    for (const chart of sheet.charts!) {
      const { top, left, bottom, right } = cellsOfChart(chart);
      const drawn = [...(chart.bands ?? []), ...chart.series];
      expect(chart.categories).toEqual({ top: top + 1, left, bottom, right: left });
      expect(drawn.map(({ name }) => name)).toEqual(drawn.map((_, at) => ({ row: top, col: left + 1 + at })));
      expect(drawn.map(({ values }) => values)).toEqual(
        drawn.map((_, at) => ({ top: top + 1, left: left + 1 + at, bottom, right: left + 1 + at })),
      );
      expect(right).toBe(left + drawn.length);
    }
  });
});

describe("Laporan dengan banyak program", () => {
  /** Tabel 3.8 of 23 programs, the largest one last. */
  const banyak = (): Snapshot => {
    const teks = (value: CellValue): Cell => ({ value, style: PLAIN_STYLE });
    const kepala = ["No", "Program/ Kegiatan/ Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];
    const cells = [
      [teks("Tabel 3.8 Realisasi Anggaran per Program")],
      [],
      [],
      kepala.map(teks),
      ...Array.from({ length: 23 }, (_, at) =>
        [at + 1, `Program ${at + 1} Urusan Wajib`, 1_000_000 * (at + 1), 900_000 * (at + 1), "90%"].map(teks),
      ),
    ];
    const own = plainSheet("Tabel 3.8", cells);
    return { sheets: [own], settings: {} };
  };

  it("dibagi menjadi grafik yang sama panjang, paling banyak sepuluh nama, dengan sumbu yang sama", () => {
    const { sheet } = grafik(banyak())!;
    const bagian = sheet.charts!.map((chart) => [chart.title, digambar(sheet, chart).nama.length, chart.max]);
    expect(bagian).toEqual([
      ["Pagu dan realisasi anggaran per program (Rp) (bagian 1 dari 3)", 8, 25_000_000],
      ["Pagu dan realisasi anggaran per program (Rp) (bagian 2 dari 3)", 8, 25_000_000],
      ["Pagu dan realisasi anggaran per program (Rp) (bagian 3 dari 3)", 7, 25_000_000],
    ]);
    const semua = sheet.charts!.flatMap((chart) => digambar(sheet, chart).nama);
    expect(semua).toEqual(Array.from({ length: 23 }, (_, at) => `Program ${at + 1} Urusan Wajib`));
  });

  it("sumbunya mulai dari nol, dan dari bawah nol hanya bila ada angka negatif, seperti pertumbuhan", () => {
    const jenis = JENIS.find(({ draws }) => draws === "kolom")!;
    const bagian = (...values: number[]): DataGrafik => ({
      jenis,
      title: jenis.title,
      heads: ["Tahun 2023"],
      rows: values.map((value) => ({ name: "Pertumbuhan ekonomi", values: [value] })),
      bands: [],
    });
    expect(sumbu([bagian(95, 100)], jenis)).toEqual({ min: 0 });
    expect(sumbu([bagian(-2.1, 5.3)], jenis)).toEqual({});
    expect(sumbu([bagian(-2.1), bagian(5.3)], jenis)).toEqual({
      min: expect.closeTo(-2.3, 6) as unknown,
      max: expect.closeTo(5.6, 6) as unknown,
    });
  });

  it("lembarnya dikenali lagi seutuhnya", () => {
    const { sheet } = grafik(banyak())!;
    const cells = sheet.rows.map((row) => row.map((value): Cell => ({ value, style: PLAIN_STYLE })));
    const own = plainSheet("Grafik", cells);
    const snapshot = banyak();
    expect(grafik({ ...snapshot, sheets: [...snapshot.sheets, own] })!.lama).toEqual(sheet);
  });
});

describe("Lembar Grafik yang sudah ada", () => {
  const { sheet } = grafik(laporanContoh())!;

  /** The sample with its sheet of charts as Excel reads it, a full rectangle; a cell of it changed by the user. */
  const bersama = (row = 0, col = 0, isi: CellValue = sheet.rows[row]![col]!, formula?: string): Snapshot => {
    const width = Math.max(...sheet.rows.map((own) => own.length));
    const cells = sheet.rows.map((own) =>
      Array.from({ length: width }, (_, at): Cell => ({ value: own[at] ?? null, style: PLAIN_STYLE })),
    );
    cells[row] ??= [];
    cells[row][col] = { value: isi, style: PLAIN_STYLE, ...(formula !== undefined && { formula }) };
    const own = plainSheet("Grafik", cells);
    const contoh = laporanContoh();
    return { ...contoh, sheets: [...contoh.sheets, own] };
  };

  it("diganti, dan yang lama dikenali seutuhnya supaya bisa dikembalikan", () => {
    const { sheet: baru, lama } = grafik(bersama())!;
    expect(baru).toEqual(sheet);
    expect(lama).toEqual(sheet);
  });

  it("nama yang dipendekkan dan angka yang diganti pengguna ikut kembali", () => {
    expect(grafik(bersama(23, 0, "Nilai Reformasi"))!.lama!.rows[23]![0]).toBe("Nilai Reformasi");
    expect(grafik(bersama(23, 8, 90))!.lama!.rows[23]![8]).toBe(90);
  });

  it.each([
    ["catatan di luar tabelnya", 30, 0, "Catatan kami", undefined],
    ["catatan di kanan", 23, 14, "lihat BAB IV", undefined],
    ["tulisan di tempat angka", 23, 8, "sembilan puluh", undefined],
    ["rumus", 23, 8, 95, "='Tabel 3.1'!E4"],
  ])(
    "yang berisi tambahan pengguna (%s) dibiarkan: yang baru ditulis di sampingnya",
    (_nama, row, col, isi, rumus) => {
      expect(grafik(bersama(row, col, isi, rumus))).not.toHaveProperty("lama");
    },
  );

  it("tidak terbaca sebagai tabel: temuannya tetap sama", () => {
    const kode = (snapshot: Snapshot) =>
      evaluate(snapshot, PENGATURAN_AWAL).findings.map(({ code, ref }) => [code, ref]);
    expect(kode(bersama())).toEqual(kode(laporanContoh()));
  });
});
