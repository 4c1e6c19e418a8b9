import { Report } from "../language/report";
import { laporanContoh } from "./laporan-contoh";

const report = new Report(laporanContoh());
const { evaluation } = report;
const findingsOf = (table: string) =>
  report.sayAll(evaluation.findings.filter((finding) => finding.table === table));
const inFull = (...findings: string[]) => findings.map((finding) => report.inFull(finding));

describe("Laporan kinerja 2023: tabel yang ditemukan", () => {
  it("menemukan sembilan tabel", () => {
    const ids = [...new Set(evaluation.tables.map((table) => table.id))];
    expect(ids).toEqual(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "PK"]);
  });
});

describe("Tabel 3.1", () => {
  it("menghitung capaian 95, 100, 100, 85 dan rata-rata 95 dengan predikat AA", () => {
    const capaian = ["Pelanggaran Ketertiban", "IKM", "Nilai Sakip", "Persentase Fasilitas", "RATA RATA"].map(
      (row) => report.table("3.1").row(row).capaian.result.value,
    );
    expect(capaian).toEqual([95, 100, 100, 85, 95]);
    expect(evaluation.summary.rataRataCapaian).toBe(95);
    expect(evaluation.summary.predikat).toBe("AA (Sangat Memuaskan)");
  });
  it("tidak memunculkan temuan", () => expect(findingsOf("3.1")).toEqual([]));
});

describe("Tabel 3.2 sampai 3.5", () => {
  it("3.2: target 2022 Nilai Sakip kosong sedangkan realisasinya B", () => {
    expect(findingsOf("3.2")).toEqual(inFull("nilai-kosong 3.2 · Nilai Sakip · target 2022"));
  });
  it("3.3: BB (97) di luar rentang, skor diperlukan, dan realisasi baris 9 berlawanan dengan Tabel 3.1", () => {
    expect(findingsOf("3.3")).toEqual(
      inFull(
        "skor-di-luar-predikat 3.3 · Nilai Sakip · target-renstra",
        "skor-diperlukan 3.3 · Nilai Sakip · capaian",
        "realisasi-berbeda-antar-tabel 3.3 · Kesejahteraan Masyarakat · realisasi",
      ),
    );
  });
  it("3.4: realisasi baris 9 berlawanan dengan Tabel 3.1, dan ket yang kosong diisi tanda hubung", () => {
    expect(findingsOf("3.4")).toEqual(
      inFull("realisasi-berbeda-antar-tabel 3.4 · Kesejahteraan Masyarakat · realisasi"),
    );
    expect(report.cell("3.4 · Kesejahteraan Masyarakat · selisih").result).toMatchObject({
      text: "-",
      action: "isi",
    });
  });
  it("3.5: semua capaian dan predikat benar", () => {
    expect(findingsOf("3.5")).toEqual([]);
    expect(report.cell("3.5 · Persentase Fasilitas · Predikat Memuaskan").result).toMatchObject({
      text: "v",
      action: "tetap",
    });
  });
});

describe("Tabel 3.6", () => {
  it("baris 10 adalah 90,45% dan bukan 83%; baris 11 adalah 66,67%", () => {
    expect(report.cell("3.6 · Penyediaan Gaji > Dana yang dibutuhkan · persen").result).toMatchObject({
      text: "90,45%",
      before: "83%",
      action: "ganti",
    });
    expect(report.cell("3.6 · 12 bulan · persen").result.text).toBe("66,67%");
  });
  it("memunculkan tepat temuan yang dibuktikan angkanya", () => {
    expect(findingsOf("3.6")).toEqual(
      inFull(
        "persen-berbeda 3.6 · Penyediaan Gaji > Dana yang dibutuhkan · persen",
        "persen-berbeda 3.6 · 12 bulan · persen",
        "persen-berbeda 3.6 · Pengujian/Verifikasi Keuangan > Dana / Anggaran · persen",
        "realisasi-melebihi-pagu 3.6 · Pengadaan Pakaian > Dana yang dibutuhkan · realisasi",
        "realisasi-berbeda-antar-tabel 3.6 · Pengadaan Pakaian > Dana yang dibutuhkan · realisasi",
        "persen-berbeda 3.6 · Pengadaan Pakaian > Dana yang dibutuhkan · persen",
        "persen-berbeda 3.6 · Penyediaan Jasa Pelayanan > Dana yang dibutuhkan · persen",
        "persen-berbeda 3.6 · Dinas Jabatan > Dana yang dibutuhkan · persen",
        "persen-berbeda 3.6 · belanja untuk pemeliharaan kendaraan · persen",
        "persen-berbeda 3.6 · Input :-Dana · persen",
        "persen-berbeda 3.6 · kebutuhan peralatan · persen",
        "pagu-berbeda-antar-tabel 3.6 · Efektifitas Kegiatan Pemerintahan di Tingkat > Dana / Anggaran · target",
        "realisasi-berbeda-antar-tabel 3.6 · Efektifitas Kegiatan Pemerintahan di Tingkat > Dana / Anggaran · realisasi",
        "persen-berbeda 3.6 · Efektifitas Kegiatan Pemerintahan di Tingkat > Dana / Anggaran · persen",
        "pagu-berbeda-antar-tabel 3.6 · Efektifitas Pelaksanaan > Dana / Anggaran · target",
        "realisasi-berbeda-antar-tabel 3.6 · Efektifitas Pelaksanaan > Dana / Anggaran · realisasi",
        "persen-berbeda 3.6 · Efektifitas Pelaksanaan > Dana / Anggaran · persen",
        "persen-berbeda 3.6 · Terlaksananya peningkatan efektivitas pelaksanaan · persen",
        "pagu-berbeda-antar-tabel 3.6 · Input : Peningkatan · target",
        "realisasi-berbeda-antar-tabel 3.6 · Input : Peningkatan · realisasi",
        "pagu-berbeda-antar-tabel 3.6 · Input : · target",
        "realisasi-berbeda-antar-tabel 3.6 · Input : · realisasi",
        "persen-berbeda 3.6 · Koordinasi Penerpan · persen",
      ),
    );
  });
});

describe("Tabel 3.7", () => {
  it("dua nilai dalam satu sel tidak terbaca, Efisien pada 85% terhadap 99,9% salah, dan satu sasaran tak bertaut", () => {
    expect(findingsOf("3.7")).toEqual(
      inFull(
        "baris-tidak-cocok 3.7 · Kecamatan Jombang · sasaran",
        "nilai-tidak-terbaca 3.7 · Pelayanan Publik · serapan",
        "nilai-tidak-terbaca 3.7 · Kesejahteraan Masyarakat · serapan",
        "efisiensi-berbeda 3.7 · Kesejahteraan Masyarakat · efisiensi",
        "persen-berbeda 3.7 · ketentraman masyarakat · serapan",
      ),
    );
    expect(report.cell("3.7 · Kesejahteraan Masyarakat · efisiensi").result).toMatchObject({
      text: "Tidak Efisien",
      before: "Efisien",
    });
  });
});

describe("Tabel 3.8 dan Perjanjian Kinerja", () => {
  it("memunculkan setiap jumlah yang tidak cocok, baris berulang, dan nilai kembar", () => {
    expect(findingsOf("3.8")).toEqual(
      inFull(
        "jumlah-program-berbeda 3.8 · Daerah Kabupaten/Kota · target",
        "jumlah-program-berbeda 3.8 · Daerah Kabupaten/Kota · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Keuangan Perangkat · target",
        "jumlah-kegiatan-berbeda 3.8 · Keuangan Perangkat · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Jasa Penunjang · target",
        "jumlah-kegiatan-berbeda 3.8 · Jasa Penunjang · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Daerah Penunjang ke-1 · target",
        "jumlah-kegiatan-berbeda 3.8 · Daerah Penunjang ke-1 · realisasi",
        "baris-berulang 3.8 · Daerah Penunjang ke-2 · uraian",
        "jumlah-kegiatan-berbeda 3.8 · Kinerja Perangkat · target",
        "jumlah-kegiatan-berbeda 3.8 · Kinerja Perangkat · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Umum Perangkat · target",
        "jumlah-kegiatan-berbeda 3.8 · Umum Perangkat · realisasi",
        "jumlah-program-berbeda 3.8 · Pelayanan Publik · target",
        "jumlah-program-berbeda 3.8 · Pelayanan Publik · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Penyelenggaraan Kegiatan · target",
        "jumlah-kegiatan-berbeda 3.8 · Penyelenggaraan Kegiatan · realisasi",
        "nilai-kembar 3.8 · kepada Masyarakat · uraian",
        "jumlah-program-berbeda 3.8 · Masyarakat Desa · target",
        "jumlah-program-berbeda 3.8 · Masyarakat Desa · realisasi",
        "baris-berulang 3.8 · Pemberdayaan Desa ke-2 · uraian",
        "nilai-kembar 3.8 · Kegiatan Pemberdayaan Masyarakat · uraian",
        "jumlah-program-berbeda 3.8 · Ketertiban Umum · target",
        "pagu-berbeda-antar-tabel 3.8 · Ketertiban Umum · target",
        "jumlah-program-berbeda 3.8 · Ketertiban Umum · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Kepala Daerah · target",
      ),
    );
  });
  it("program 1 melebihi jumlah kegiatannya 45.220.500 (pagu) dan 41.302.200 (realisasi): ada kegiatan yang hilang", () => {
    const pagu = report.cell("3.8 · Daerah Kabupaten/Kota · target").finding("jumlah-program-berbeda");
    expect(pagu.difference).toBe(45_220_500);
    expect(
      report.cell("3.8 · Daerah Kabupaten/Kota · realisasi").finding("jumlah-program-berbeda").difference,
    ).toBe(41_302_200);
    expect(pagu.hint).toContain("tidak memuat semua baris");
  });
  it("kegiatan Administrasi Keuangan melebihi jumlah sub kegiatannya 250.000", () => {
    expect(report.cell("3.8 · Keuangan Perangkat · target").finding("jumlah-kegiatan-berbeda")).toMatchObject(
      {
        difference: 250_000,
        message:
          "Pagu kegiatan “Administrasi Keuangan Perangkat Daerah” lebih besar 250.000 daripada jumlah sub kegiatannya.",
      },
    );
  });
  it("pagu program 4 berbeda 757.562.011 dari Perjanjian Kinerja, sama dengan kelebihan kegiatannya: satu sel yang salah", () => {
    const pagu = report.cell("3.8 · Ketertiban Umum · target").finding("pagu-berbeda-antar-tabel");
    expect(pagu.difference).toBe(757_562_011);
    expect(pagu.cause).toBe(report.id("jumlah-kegiatan-berbeda 3.8 · Kepala Daerah · target"));
  });
  it("program 5 tidak ada di Tabel 3.8, dan jumlah Perjanjian Kinerja benar", () => {
    expect(findingsOf("PK")).toEqual(inFull("program-tidak-ada PK · Pemerintahan Umum · uraian"));
  });
});
