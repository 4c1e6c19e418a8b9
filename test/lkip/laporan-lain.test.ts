import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { ringkas } from "./laporan-contoh";
import { laporanLain, laporanTeks, textCell } from "./laporan-teks";

/** Reports of other offices with every finding that their numbers prove, and no other. */
const LAPORAN: readonly { judul: string; nama: string; temuan: readonly string[] }[] = [
  {
    judul:
      "Dinas kesehatan: indikator negatif menurut capaian yang tercetak, kode SIPD, pagu berbeda dari PK",
    nama: "dinas-kesehatan",
    temuan: [
      "arah-perlu-dipastikan 'Pengukuran'!D7",
      "arah-perlu-dipastikan 'Pengukuran'!D8",
      "arah-perlu-dipastikan 'Pengukuran'!D9",
      "target-berbeda-antar-tabel 'Pengukuran'!F10",
      "pagu-berbeda-antar-tabel 'Anggaran'!C11",
      "jumlah-kegiatan-berbeda 'Anggaran'!C14",
    ],
  },
  {
    judul:
      "Dinas pekerjaan umum: semua tabel di satu lembar dengan nomor lain, skala Permendagri 86/2017, tingkat I / 1 / a",
    nama: "dinas-pekerjaan-umum",
    temuan: [
      "baris-tidak-cocok 'Semua'!C15",
      "capaian-berbeda 'Semua'!H8",
      "realisasi-berbeda-antar-tabel 'Semua'!D22",
      "selisih-berbeda 'Semua'!E28",
      "predikat-berbeda 'Ikhtisar'!D6",
      "baris-tidak-cocok 'Semua'!B44",
      "baris-tidak-cocok 'Semua'!B45",
      "capaian-berbeda-antar-tabel 'Semua'!C45",
      "efisiensi-berbeda 'Semua'!E45",
      "jumlah-kegiatan-berbeda 'Semua'!C37",
      "realisasi-melebihi-pagu 'Semua'!D39",
    ],
  },
  {
    judul:
      "Dinas perhubungan: judul kolom bertingkat dan berulang, RATA – RATA, serapan dari baris Tabel 3.7 sendiri",
    nama: "dinas-perhubungan",
    temuan: [
      "arah-perlu-dipastikan 'Bab 3'!C6",
      "baris-tidak-cocok 'Bab 3'!C8",
      "baris-tidak-cocok 'Bab 3'!C9",
      "baris-tidak-cocok 'Bab 3'!C11",
      "skor-diperlukan 'Bab 3'!G11",
      "baris-tidak-cocok 'Bab 3'!C12",
      "baris-tidak-cocok 'Bab 3'!C13",
      "target-nol 'Bab 3'!E13",
      "rata-rata-berbeda 'Bab 3'!G14",
      "capaian-berbeda-antar-tabel 'Bab 3'!C38",
      "jumlah-kegiatan-berbeda 'Bab 3'!D32",
    ],
  },
  {
    judul: "Kecamatan: skor predikat, tahun lalu hanya realisasi dan capaian, efisiensi berupa angka",
    nama: "kecamatan",
    temuan: [
      "arah-perlu-dipastikan '3.1'!C6",
      "baris-tidak-cocok '3.1'!C6",
      "baris-tidak-cocok '3.1'!C7",
      "realisasi-berbeda-antar-tabel '3.2'!E7",
    ],
  },
  {
    judul: "Program pendukung tanpa Input dan Output, anggaran murni dan perubahan, predikat survei kepuasan",
    nama: "program-pendukung",
    temuan: ["persen-berbeda '36'!F7"],
  },
  {
    judul:
      "Realisasi anggaran dua lembar: tingkat dari indentasi dan dari nomor bertitik, jumlah tiap lembar",
    nama: "realisasi-anggaran",
    temuan: [
      "jumlah-program-berbeda 'LRA'!C9",
      "jumlah-program-berbeda 'LRA'!D9",
      "jumlah-kegiatan-berbeda 'LRA2'!C4",
      "realisasi-melebihi-pagu 'LRA2'!D6",
      "total-berbeda 'LRA2'!D9",
    ],
  },
  {
    judul: "Kecamatan: sasaran sebagai baris judul, program per sasaran dalam kolom, efisiensi tahun lain",
    nama: "kecamatan-sasaran",
    temuan: [
      "predikat-berbeda '35'!E5",
      "predikat-berbeda '35'!F6",
      "tahun-berbeda '37'!A1",
      "efisiensi-berbeda '37'!E4",
    ],
  },
  {
    judul: "Dinas: perjanjian kinerja sebelum dan sesudah perubahan, tabel triwulan di samping tabel tahunan",
    nama: "salinan-tabel",
    temuan: [],
  },
];

describe.each(LAPORAN)("$judul", ({ nama, temuan }) => {
  it("memunculkan tepat temuan yang dibuktikan angkanya", () => {
    expect(ringkas(evaluate(laporanLain(nama), PENGATURAN_AWAL).findings)).toEqual(temuan);
  });
  it("memunculkan temuan yang sama bila semua sel berupa teks", () => {
    expect(ringkas(evaluate(laporanLain(nama, textCell), PENGATURAN_AWAL).findings)).toEqual(temuan);
  });
});

describe("Angka yang dapat dibaca dua cara", () => {
  const satu = (target: string, realisasi: string, capaian: string) =>
    evaluate(
      laporanTeks(
        `## T\nTabel 3.1\nNo¦Sasaran¦Indikator¦Target¦Realisasi¦Capaian\n1¦Meningkatnya produksi¦Produksi padi¦${target}¦${realisasi}¦${capaian}`,
        textCell,
      ),
      PENGATURAN_AWAL,
    );
  it("108,950 di samping 110.000 dibaca 108.950, dan temuannya mengatakan begitu", () => {
    expect(ringkas(satu("110.000", "108,950", "99,05%").findings)).toEqual([]);
    const [salah] = satu("110.000", "108,950", "90%").findings;
    expect(salah).toMatchObject({
      code: "capaian-berbeda",
      hint: expect.stringContaining("108.950") as string,
    });
  });
  it("108,950 di samping 110 dibaca 108,95", () => {
    expect(ringkas(satu("110", "108,950", "99,05%").findings)).toEqual([]);
  });
});

describe("Rumus kantor sendiri di sel hasil", () => {
  const laporan = laporanTeks(
    "## T\nTabel 3.1\nNo¦Sasaran¦Indikator¦Target¦Realisasi¦Capaian (%)\n1¦Meningkatnya layanan¦Indeks layanan¦80¦60¦\n2¦Meningkatnya tertib¦Persentase tertib¦100¦90¦90\nRata-rata¦¦¦¦¦90",
  );
  const [sheet] = laporan.sheets;
  const cells = sheet!.cells.map((row) => [...(row ?? [])]);
  cells[4]![5] = { ...cells[4]![5]!, formula: "=AVERAGE(F3:F4)" };
  const dengan = { ...laporan, sheets: [{ ...sheet!, cells }] };

  it("tidak dianggap salah selama capaian yang dirata-ratakannya baru akan diisi", () => {
    const { findings, results } = evaluate(dengan, PENGATURAN_AWAL);
    expect(ringkas(findings)).toEqual([]);
    expect(results.map(({ action }) => action)).toEqual(["isi", "tetap", "lewati"]);
  });
});
