import { diagnose } from "../../src/lkip/diagnose";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { hasilDi, laporanContoh, ringkas } from "./laporan-contoh";

const evaluation = diagnose(laporanContoh(), PENGATURAN_AWAL);
const findingsOf = (table: string) =>
  ringkas(evaluation.findings.filter((finding) => finding.table === table));
const findingAt = (code: string, cell: string) =>
  evaluation.findings.find((finding) => finding.id === `${code}@${cell}`);

describe("Laporan kinerja 2023: tabel yang ditemukan", () => {
  it("menemukan sembilan tabel", () => {
    const ids = [...new Set(evaluation.tables.map((table) => table.id))];
    expect(ids).toEqual(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "PK"]);
  });
});

describe("Tabel 3.1", () => {
  it("menghitung capaian 95, 100, 100, 85 dan rata-rata 95 dengan predikat AA", () => {
    const values = ["G6", "G7", "G8", "G9", "G10"].map(
      (cell) => hasilDi(evaluation.results, `'Tabel 3.1'!${cell}`).value,
    );
    expect(values).toEqual([95, 100, 100, 85, 95]);
    expect(evaluation.summary.rataRataCapaian).toBe(95);
    expect(evaluation.summary.predikat).toBe("AA (Sangat Memuaskan)");
  });
  it("tidak memunculkan temuan", () => expect(findingsOf("3.1")).toEqual([]));
});

describe("Tabel 3.2 sampai 3.5", () => {
  it("3.2: target 2022 Nilai Sakip kosong sedangkan realisasinya B", () => {
    expect(findingsOf("3.2")).toEqual(["nilai-kosong 'Tabel 3.2'!D9"]);
  });
  it("3.3: BB (97) di luar rentang, skor diperlukan, dan realisasi baris 9 berlawanan dengan Tabel 3.1", () => {
    expect(findingsOf("3.3")).toEqual([
      "skor-di-luar-predikat 'Tabel 3.3'!D8",
      "skor-diperlukan 'Tabel 3.3'!F8",
      "realisasi-berbeda-antar-tabel 'Tabel 3.3'!E9",
    ]);
  });
  it("3.4: realisasi baris 9 berlawanan dengan Tabel 3.1, dan ket yang kosong diisi tanda hubung", () => {
    expect(findingsOf("3.4")).toEqual(["realisasi-berbeda-antar-tabel 'Tabel 3.4'!D9"]);
    expect(hasilDi(evaluation.results, "'Tabel 3.4'!F9")).toMatchObject({ text: "-", action: "isi" });
  });
  it("3.5: semua capaian dan predikat benar", () => {
    expect(findingsOf("3.5")).toEqual([]);
    expect(hasilDi(evaluation.results, "'Tabel 3.5'!D13")).toMatchObject({ text: "v", action: "tetap" });
  });
});

describe("Tabel 3.6", () => {
  it("baris 10 adalah 90,45% dan bukan 83%; baris 11 adalah 66,67%", () => {
    expect(hasilDi(evaluation.results, "'Tabel 3.6'!E10")).toMatchObject({
      text: "90,45%",
      before: "83%",
      action: "ganti",
    });
    expect(hasilDi(evaluation.results, "'Tabel 3.6'!E11").text).toBe("66,67%");
  });
  it("memunculkan tepat temuan yang dibuktikan angkanya", () => {
    expect(findingsOf("3.6")).toEqual([
      "persen-berbeda 'Tabel 3.6'!E10",
      "persen-berbeda 'Tabel 3.6'!E11",
      "persen-berbeda 'Tabel 3.6'!E14",
      "realisasi-melebihi-pagu 'Tabel 3.6'!D19",
      "realisasi-berbeda-antar-tabel 'Tabel 3.6'!D19",
      "persen-berbeda 'Tabel 3.6'!E19",
      "persen-berbeda 'Tabel 3.6'!E24",
      "persen-berbeda 'Tabel 3.6'!E29",
      "persen-berbeda 'Tabel 3.6'!E34",
      "persen-berbeda 'Tabel 3.6'!E44",
      "persen-berbeda 'Tabel 3.6'!E49",
      "pagu-berbeda-antar-tabel 'Tabel 3.6'!C59",
      "realisasi-berbeda-antar-tabel 'Tabel 3.6'!D59",
      "persen-berbeda 'Tabel 3.6'!E59",
      "pagu-berbeda-antar-tabel 'Tabel 3.6'!C64",
      "realisasi-berbeda-antar-tabel 'Tabel 3.6'!D64",
      "persen-berbeda 'Tabel 3.6'!E64",
      "persen-berbeda 'Tabel 3.6'!E65",
      "pagu-berbeda-antar-tabel 'Tabel 3.6'!C74",
      "realisasi-berbeda-antar-tabel 'Tabel 3.6'!D74",
      "pagu-berbeda-antar-tabel 'Tabel 3.6'!C79",
      "realisasi-berbeda-antar-tabel 'Tabel 3.6'!D79",
      "persen-berbeda 'Tabel 3.6'!E89",
    ]);
  });
});

describe("Tabel 3.7", () => {
  it("dua nilai dalam satu sel tidak terbaca, Efisien pada 85% terhadap 99,9% salah, dan satu sasaran tak bertaut", () => {
    expect(findingsOf("3.7")).toEqual([
      "baris-tidak-cocok 'Tabel 3.7'!B5",
      "nilai-tidak-terbaca 'Tabel 3.7'!D6",
      "nilai-tidak-terbaca 'Tabel 3.7'!D7",
      "efisiensi-berbeda 'Tabel 3.7'!E7",
      "persen-berbeda 'Tabel 3.7'!D8",
    ]);
    expect(hasilDi(evaluation.results, "'Tabel 3.7'!E7")).toMatchObject({
      text: "Tidak Efisien",
      before: "Efisien",
    });
  });
});

describe("Tabel 3.8 dan Perjanjian Kinerja", () => {
  it("memunculkan setiap jumlah yang tidak cocok, baris berulang, dan nilai kembar", () => {
    expect(findingsOf("3.8")).toEqual([
      "jumlah-program-berbeda 'Tabel 3.8'!C5",
      "jumlah-program-berbeda 'Tabel 3.8'!D5",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C6",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!D6",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C11",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!D11",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C13",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!D13",
      "baris-berulang 'Tabel 3.8'!B15",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C18",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!D18",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C20",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!D20",
      "jumlah-program-berbeda 'Tabel 3.8'!C22",
      "jumlah-program-berbeda 'Tabel 3.8'!D22",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C23",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!D23",
      "nilai-kembar 'Tabel 3.8'!B25",
      "jumlah-program-berbeda 'Tabel 3.8'!C26",
      "jumlah-program-berbeda 'Tabel 3.8'!D26",
      "baris-berulang 'Tabel 3.8'!B29",
      "nilai-kembar 'Tabel 3.8'!B30",
      "jumlah-program-berbeda 'Tabel 3.8'!C31",
      "pagu-berbeda-antar-tabel 'Tabel 3.8'!C31",
      "jumlah-program-berbeda 'Tabel 3.8'!D31",
      "jumlah-kegiatan-berbeda 'Tabel 3.8'!C32",
    ]);
  });
  it("program 1 melebihi jumlah kegiatannya 45.220.500 (pagu) dan 41.302.200 (realisasi): ada kegiatan yang hilang", () => {
    const pagu = findingAt("jumlah-program-berbeda", "'Tabel 3.8'!C5");
    expect(pagu?.difference).toBe(45_220_500);
    expect(findingAt("jumlah-program-berbeda", "'Tabel 3.8'!D5")?.difference).toBe(41_302_200);
    expect(pagu?.hint).toContain("tidak memuat semua baris");
  });
  it("kegiatan Administrasi Keuangan melebihi jumlah sub kegiatannya 250.000", () => {
    expect(findingAt("jumlah-kegiatan-berbeda", "'Tabel 3.8'!C6")).toMatchObject({
      difference: 250_000,
      message:
        "Pagu kegiatan “Administrasi Keuangan Perangkat Daerah” lebih besar 250.000 daripada jumlah sub kegiatannya.",
    });
  });
  it("pagu program 4 berbeda 757.562.011 dari Perjanjian Kinerja, sama dengan kelebihan kegiatannya: satu sel yang salah", () => {
    const pagu = findingAt("pagu-berbeda-antar-tabel", "'Tabel 3.8'!C31");
    expect(pagu?.difference).toBe(757_562_011);
    expect(pagu?.cause).toBe("jumlah-kegiatan-berbeda@'Tabel 3.8'!C32");
  });
  it("program 5 tidak ada di Tabel 3.8, dan jumlah Perjanjian Kinerja benar", () => {
    expect(findingsOf("PK")).toEqual(["program-tidak-ada 'Perjanjian Kinerja'!A14"]);
  });
});
