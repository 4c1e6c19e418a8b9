import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { Report } from "../language/report";
import { ringkas } from "./laporan-contoh";
import { laporanLain, laporanTeks, textCell } from "./laporan-teks";

/** Reports of other offices with every finding that their numbers prove, and no other. */
const LAPORAN: readonly { judul: string; nama: string; temuan: readonly string[] }[] = [
  {
    judul:
      "Dinas kesehatan: indikator negatif menurut capaian yang tercetak, kode SIPD, pagu berbeda dari PK",
    nama: "dinas-kesehatan",
    temuan: [
      "arah-perlu-dipastikan 3.1 · Meningkatnya derajat kesehatan masyarakat Angka Kematian Ibu · indikator",
      "arah-perlu-dipastikan 3.1 · Angka Kematian Bayi · indikator",
      "arah-perlu-dipastikan 3.1 · Prevalensi Stunting · indikator",
      "target-berbeda-antar-tabel 3.1 · Meningkatnya kualitas pelayanan kesehatan Persentase Puskesmas terakreditasi paripurna · target",
      "pagu-berbeda-antar-tabel 3.8 · PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT · pagu",
      "jumlah-kegiatan-berbeda 3.8 · Penyediaan Layanan Kesehatan untuk UKM dan UKP · pagu",
    ],
  },
  {
    judul:
      "Dinas pekerjaan umum: semua tabel di satu lembar dengan nomor lain, skala Permendagri 86/2017, tingkat I / 1 / a",
    nama: "dinas-pekerjaan-umum",
    temuan: [
      "baris-tidak-cocok 3.1 · Persentase jalan rusak · indikator",
      "capaian-berbeda 3.2 · Meningkatnya layanan irigasi Rasio jaringan irigasi kondisi baik · capaian 2023",
      "realisasi-berbeda-antar-tabel 3.3 · Rasio jaringan irigasi kondisi baik · realisasi",
      "selisih-berbeda 3.4 · Rasio jaringan irigasi kondisi baik · keterangan",
      "predikat-berbeda 3.5 · Rasio jaringan irigasi kondisi baik · (76–90)",
      "baris-tidak-cocok 3.7 · Meningkatnya kualitas jalan kabupaten · sasaran",
      "baris-tidak-cocok 3.7 · Meningkatnya layanan irigasi · sasaran",
      "capaian-berbeda-antar-tabel 3.7 · Meningkatnya layanan irigasi · capaian",
      "efisiensi-berbeda 3.7 · Meningkatnya layanan irigasi · efisiensi",
      "jumlah-kegiatan-berbeda 3.8 · Pengembangan dan Pengelolaan Sistem Irigasi · pagu",
      "realisasi-melebihi-pagu 3.8 · Operasi dan Pemeliharaan Jaringan Irigasi · realisasi",
    ],
  },
  {
    judul:
      "Dinas perhubungan: judul kolom bertingkat dan berulang, RATA – RATA, serapan dari baris Tabel 3.7 sendiri",
    nama: "dinas-perhubungan",
    temuan: [
      "arah-perlu-dipastikan 3.1 · Meningkatnya keselamatan lalu lintas Rasio kecelakaan per 10.000 kendaraan · indikator",
      "baris-tidak-cocok 3.1 · Meningkatnya kinerja pelayanan angkutan Load factor angkutan umum · indikator",
      "baris-tidak-cocok 3.1 · Persentase uji KIR tepat waktu · indikator",
      "baris-tidak-cocok 3.1 · Meningkatnya tata kelola Nilai AKIP · indikator",
      "skor-diperlukan 3.1 · Meningkatnya tata kelola Nilai AKIP · capaian",
      "baris-tidak-cocok 3.1 · Persentase temuan BPK yang ditindaklanjuti · indikator",
      "baris-tidak-cocok 3.1 · Persentase aset tercatat · indikator",
      "target-nol 3.1 · Persentase aset tercatat · target",
      "rata-rata-berbeda 3.1 · RATA – RATA · capaian",
      "capaian-berbeda-antar-tabel 3.7 · Meningkatnya keselamatan lalu lintas · capaian",
      "jumlah-kegiatan-berbeda 3.8 · Kegiatan Pengujian Berkala · realisasi",
    ],
  },
  {
    judul: "Kecamatan: skor predikat, tahun lalu hanya realisasi dan capaian, efisiensi berupa angka",
    nama: "kecamatan",
    temuan: [
      "arah-perlu-dipastikan 3.1 · Meningkatnya ketentraman Jumlah pelanggaran perda · indikator",
      "baris-tidak-cocok 3.1 · Meningkatnya ketentraman Jumlah pelanggaran perda · indikator",
      "baris-tidak-cocok 3.1 · Opini pengelolaan keuangan · indikator",
      "realisasi-berbeda-antar-tabel 3.2 · Meningkatnya partisipasi masyarakat Kehadiran masyarakat dalam Musrenbang · realisasi 2025",
    ],
  },
  {
    judul: "Program pendukung tanpa Input dan Output, anggaran murni dan perubahan, predikat survei kepuasan",
    nama: "program-pendukung",
    temuan: ["persen-berbeda 3.6 · Sub Kegiatan Rapat Jumlah rapat · persen"],
  },
  {
    judul:
      "Realisasi anggaran dua lembar: tingkat dari indentasi dan dari nomor bertitik, jumlah tiap lembar",
    nama: "realisasi-anggaran",
    temuan: [
      "jumlah-program-berbeda 3.8 · Program Pembinaan Keluarga Berencana · pagu",
      "jumlah-program-berbeda 3.8 · Program Pembinaan Keluarga Berencana · realisasi",
      "jumlah-kegiatan-berbeda 3.8 · Administrasi Keuangan ke-2 · pagu",
      "realisasi-melebihi-pagu 3.8 · Pelaksanaan Penatausahaan Keuangan ke-2 · realisasi",
      "total-berbeda 3.8 · Total Keseluruhan · realisasi",
    ],
  },
  {
    judul: "Kecamatan: sasaran sebagai baris judul, program per sasaran dalam kolom, efisiensi tahun lain",
    nama: "kecamatan-sasaran",
    temuan: [
      "predikat-berbeda 3.5 · Persentase pengaduan yang diselesaikan · AA",
      "predikat-berbeda 3.5 · Meningkatnya akuntabilitas kinerja Nilai SAKIP · A",
      "tahun-berbeda 3.7 · judul ke-1",
      "efisiensi-berbeda 3.7 · Meningkatnya akuntabilitas kinerja · efisiensi",
    ],
  },
  {
    judul: "Dinas: perjanjian kinerja sebelum dan sesudah perubahan, tabel triwulan di samping tabel tahunan",
    nama: "salinan-tabel",
    temuan: [],
  },
];

describe.each(LAPORAN)("$judul", ({ nama, temuan }) => {
  const ditemukan = (laporan: Report) => laporan.sayAll(evaluate(laporan.snapshot, PENGATURAN_AWAL).findings);
  it("memunculkan tepat temuan yang dibuktikan angkanya", () => {
    expect(ditemukan(new Report(laporanLain(nama)))).toEqual(temuan);
  });
  it("memunculkan temuan yang sama bila semua sel berupa teks", () => {
    expect(ditemukan(new Report(laporanLain(nama, textCell)))).toEqual(temuan);
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
