import { diagnose } from "../../src/lkip/diagnose";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { Report } from "../language/report";
import { ringkas } from "./laporan-contoh";
import { laporanLain, textCell } from "./laporan-teks";

const utuh = laporanLain("utuh");
const laporan = new Report(utuh);
const temuan = (snapshot = utuh) => evaluate(snapshot, PENGATURAN_AWAL).findings;

describe("Laporan yang semua angkanya cocok", () => {
  it("tidak memunculkan satu temuan pun", () => expect(ringkas(temuan())).toEqual([]));
  it("tidak memunculkan temuan bila semua sel berupa teks", () =>
    expect(ringkas(temuan(laporanLain("utuh", textCell)))).toEqual([]));
  it("membiarkan setiap hasil seperti tercetak", () => {
    const { results } = evaluate(utuh, PENGATURAN_AWAL);
    expect(results.filter(({ action }) => action !== "tetap")).toEqual([]);
    expect(results).toHaveLength(99);
  });
});

/** One cell of the consistent report changed, and every finding that this one change proves. */
const KESALAHAN: readonly (readonly [sel: string, isi: string, temuan: readonly string[]])[] = [
  [
    "3.1 · kelompok pembudidaya · target",
    "90% 85%",
    ["nilai-tidak-terbaca 3.1 · kelompok pembudidaya · target"],
  ],
  ["3.1 · tukar nelayan · realisasi", "seratus", ["nilai-tidak-terbaca 3.1 · tukar nelayan · realisasi"]],
  ["3.1 · tukar nelayan · capaian", "baik sekali", ["nilai-tidak-terbaca 3.1 · tukar nelayan · capaian"]],
  ["3.1 · tukar nelayan · capaian", "#DIV/0!", ["nilai-tidak-terbaca 3.1 · tukar nelayan · capaian"]],
  ["3.8 · Perikanan Tangkap · target", "9xx.000", ["nilai-tidak-terbaca 3.8 · Perikanan Tangkap · target"]],
  [
    "3.7 · kesejahteraan nelayan · serapan",
    "95% 96%",
    ["nilai-tidak-terbaca 3.7 · kesejahteraan nelayan · serapan"],
  ],
  ["3.1 · kelompok pembudidaya · realisasi", "", ["nilai-kosong 3.1 · kelompok pembudidaya · realisasi"]],
  ["3.1 · kelompok pembudidaya · target", "", ["nilai-kosong 3.1 · kelompok pembudidaya · target"]],
  ["3.1 · SAKIP · target", "-", ["nilai-kosong 3.1 · SAKIP · target"]],
  ["3.2 · kelompok pembudidaya · target 2023", "", ["nilai-kosong 3.2 · kelompok pembudidaya · target 2023"]],
  ["3.3 · tukar nelayan · target-renstra", "", ["nilai-kosong 3.3 · tukar nelayan · target-renstra"]],
  ["3.8 · Perikanan Tangkap · realisasi", "", ["nilai-kosong 3.8 · Perikanan Tangkap · realisasi"]],
  ["3.8 · Laporan Keuangan · target", "", ["nilai-kosong 3.8 · Laporan Keuangan · target"]],
  [
    "3.8 · Perikanan Tangkap · realisasi",
    "-",
    [
      "persen-berbeda 3.7 · kesejahteraan nelayan · serapan",
      "jumlah-program-berbeda 3.8 · Perikanan Tangkap · realisasi",
    ],
  ],
  [
    "3.1 · tukar nelayan · target",
    "0",
    ["target-nol 3.1 · tukar nelayan · target", "target-berbeda-antar-tabel 3.1 · tukar nelayan · target"],
  ],
  ["3.2 · tukar nelayan · target 2023", "0", ["target-nol 3.2 · tukar nelayan · target 2023"]],
  [
    "3.2 · kelompok pembudidaya · realisasi 2023",
    "78",
    ["satuan-berbeda 3.2 · kelompok pembudidaya · realisasi 2023"],
  ],
  [
    "3.1 · perikanan budidaya · realisasi",
    "11.875 kg",
    ["satuan-berbeda 3.1 · perikanan budidaya · realisasi"],
  ],
  ["3.1 · perikanan budidaya · realisasi", "11,875 ton", []],
  ["3.6 · Jumlah prasarana · realisasi", "19 Paket", ["satuan-berbeda 3.6 · Jumlah prasarana · realisasi"]],
  [
    "3.3 · SAKIP · target-renstra",
    "BB (97)",
    ["skor-di-luar-predikat 3.3 · SAKIP · target-renstra", "capaian-berbeda 3.3 · SAKIP · capaian"],
  ],
  ["3.3 · SAKIP · target-renstra", "A", ["skor-diperlukan 3.3 · SAKIP · capaian"]],
  [
    "3.1 · SAKIP · realisasi",
    "B",
    [
      "skor-diperlukan 3.1 · SAKIP · capaian",
      "realisasi-berbeda-antar-tabel 3.2 · SAKIP · realisasi 2024",
      "realisasi-berbeda-antar-tabel 3.3 · SAKIP · realisasi",
      "realisasi-berbeda-antar-tabel 3.4 · SAKIP · realisasi",
    ],
  ],
  [
    "3.1 · tukar nelayan · indikator",
    "Angka kemiskinan nelayan",
    [
      "arah-perlu-dipastikan 3.1 · tukar nelayan · indikator",
      "baris-tidak-cocok 3.1 · tukar nelayan · indikator",
      "baris-tidak-cocok 3.2 · tukar nelayan · indikator",
      "baris-tidak-cocok 3.3 · tukar nelayan · indikator",
      "baris-tidak-cocok 3.4 · tukar nelayan · indikator",
      "baris-tidak-cocok 3.5 · tukar nelayan · sasaran-indikator",
    ],
  ],
  [
    "3.1 · kelompok pembudidaya · capaian",
    "92,00%",
    ["capaian-berbeda 3.1 · kelompok pembudidaya · capaian"],
  ],
  ["3.1 · kelompok pembudidaya · capaian", "90,0%", []],
  ["3.1 · kelompok pembudidaya · capaian", "90", []],
  ["3.1 · Rata-rata capaian · capaian", "95,40%", ["rata-rata-berbeda 3.1 · Rata-rata capaian · capaian"]],
  ["3.1 · Rata-rata capaian · capaian", "95,2%", []],
  ["3.3 · tukar nelayan · capaian", "94,00%", ["capaian-berbeda 3.3 · tukar nelayan · capaian"]],
  ["3.2 · tukar nelayan · capaian 2023", "96,00%", ["capaian-berbeda 3.2 · tukar nelayan · capaian 2023"]],
  ["3.4 · kelompok pembudidaya · selisih", "6", ["selisih-berbeda 3.4 · kelompok pembudidaya · selisih"]],
  ["3.4 · tukar nelayan · selisih", "1", ["selisih-berbeda 3.4 · tukar nelayan · selisih"]],
  ["3.4 · perikanan budidaya · selisih", "0", ["selisih-berbeda 3.4 · perikanan budidaya · selisih"]],
  ["3.4 · kelompok pembudidaya · nasional", "n/a", ["selisih-berbeda 3.4 · kelompok pembudidaya · selisih"]],
  ["3.5 · perikanan budidaya · AA", "", ["predikat-berbeda 3.5 · perikanan budidaya · AA"]],
  ["3.5 · perikanan budidaya · A", "v", ["predikat-berbeda 3.5 · perikanan budidaya · A"]],
  ["3.5 · kelompok pembudidaya · AA", "v", ["predikat-berbeda 3.5 · kelompok pembudidaya · AA"]],
  [
    "3.5 · perikanan budidaya · capaian",
    "96,00%",
    ["capaian-berbeda-antar-tabel 3.5 · perikanan budidaya · capaian"],
  ],
  [
    "3.6 · Prasarana Pembudidayaan > Dana · persen",
    "86,00%",
    ["persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen"],
  ],
  ["3.6 · Jumlah prasarana · persen", "83%", ["persen-berbeda 3.6 · Jumlah prasarana · persen"]],
  ["3.8 · Perikanan Tangkap · persen", "86,00%", ["persen-berbeda 3.8 · Perikanan Tangkap · persen"]],
  ["3.7 · produksi perikanan · serapan", "94,66%", ["persen-berbeda 3.7 · produksi perikanan · serapan"]],
  [
    "3.7 · produksi perikanan · efisiensi",
    "Efisien",
    ["efisiensi-berbeda 3.7 · produksi perikanan · efisiensi"],
  ],
  [
    "3.7 · kesejahteraan nelayan · efisiensi",
    "Tidak Efisien",
    ["efisiensi-berbeda 3.7 · kesejahteraan nelayan · efisiensi"],
  ],
  [
    "3.8 · Perikanan Budidaya · target",
    "1.540.000.000",
    [
      "persen-berbeda 3.7 · produksi perikanan · serapan",
      "efisiensi-berbeda 3.7 · produksi perikanan · efisiensi",
      "jumlah-program-berbeda 3.8 · Perikanan Budidaya · target",
      "pagu-berbeda-antar-tabel 3.8 · Perikanan Budidaya · target",
    ],
  ],
  [
    "3.8 · Pengelolaan Pembudidayaan · target",
    "1.540.000.000",
    [
      "jumlah-program-berbeda 3.8 · Perikanan Budidaya · target",
      "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target",
    ],
  ],
  [
    "3.8 · Pengelolaan Pembudidayaan · realisasi",
    "1.378.000.000",
    [
      "jumlah-program-berbeda 3.8 · Perikanan Budidaya · realisasi",
      "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · realisasi",
    ],
  ],
  [
    "3.8 · Prasarana Pembudidayaan · realisasi",
    "902.000.000",
    [
      "realisasi-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
      "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · realisasi",
    ],
  ],
  ["3.8 · JUMLAH · target", "4.500.500.000", ["total-berbeda 3.8 · JUMLAH · target"]],
  ["3.8 · JUMLAH · realisasi", "4.200.000.000", ["total-berbeda 3.8 · JUMLAH · realisasi"]],
  ["PK · Jumlah · pagu", "4.500.500.000", ["total-berbeda PK · Jumlah · pagu"]],
  [
    "PK · Perikanan Tangkap · pagu",
    "820.500.000",
    ["pagu-berbeda-antar-tabel 3.8 · Perikanan Tangkap · target", "total-berbeda PK · Jumlah · pagu"],
  ],
  [
    "3.8 · Laporan Keuangan · realisasi",
    "31.500.000",
    [
      "realisasi-berbeda-antar-tabel 3.6 · Laporan Keuangan > Dana · realisasi",
      "jumlah-kegiatan-berbeda 3.8 · Perangkat Daerah · realisasi",
      "realisasi-melebihi-pagu 3.8 · Laporan Keuangan · realisasi",
    ],
  ],
  [
    "3.6 · Prasarana Pembudidayaan > Dana · target",
    "960.000.000",
    [
      "pagu-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · target",
      "persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen",
    ],
  ],
  [
    "3.6 · Prasarana Pembudidayaan > Dana · realisasi",
    "922.000.000",
    [
      "realisasi-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
      "persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen",
    ],
  ],
  [
    "3.6 · Prasarana Pembudidayaan > Dana · realisasi",
    "990.000.000",
    [
      "realisasi-melebihi-pagu 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
      "realisasi-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
      "persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen",
    ],
  ],
  [
    "3.1 · kelompok pembudidaya · target",
    "91%",
    [
      "target-berbeda-antar-tabel 3.1 · kelompok pembudidaya · target",
      "capaian-berbeda 3.1 · kelompok pembudidaya · capaian",
      "rata-rata-berbeda 3.1 · Rata-rata capaian · capaian",
      "capaian-berbeda-antar-tabel 3.5 · kelompok pembudidaya · capaian",
      "capaian-berbeda-antar-tabel 3.7 · produksi perikanan · capaian",
    ],
  ],
  [
    "3.1 · tukar nelayan · realisasi",
    "85,00",
    [
      "capaian-berbeda 3.1 · tukar nelayan · capaian",
      "rata-rata-berbeda 3.1 · Rata-rata capaian · capaian",
      "realisasi-berbeda-antar-tabel 3.2 · tukar nelayan · realisasi 2024",
      "realisasi-berbeda-antar-tabel 3.3 · tukar nelayan · realisasi",
      "realisasi-berbeda-antar-tabel 3.4 · tukar nelayan · realisasi",
      "capaian-berbeda-antar-tabel 3.5 · tukar nelayan · capaian",
      "predikat-berbeda 3.5 · tukar nelayan · AA",
      "capaian-berbeda-antar-tabel 3.7 · kesejahteraan nelayan · capaian",
      "efisiensi-berbeda 3.7 · kesejahteraan nelayan · efisiensi",
    ],
  ],
  [
    "PK · kelompok pembudidaya · target",
    "95%",
    ["target-berbeda-antar-tabel 3.1 · kelompok pembudidaya · target"],
  ],
  [
    "3.2 · kelompok pembudidaya · target 2024",
    "91%",
    [
      "target-berbeda-antar-tabel 3.2 · kelompok pembudidaya · target 2024",
      "capaian-berbeda 3.2 · kelompok pembudidaya · capaian 2024",
    ],
  ],
  [
    "3.2 · tukar nelayan · realisasi 2024",
    "104,61",
    [
      "realisasi-berbeda-antar-tabel 3.2 · tukar nelayan · realisasi 2024",
      "capaian-berbeda 3.2 · tukar nelayan · capaian 2024",
    ],
  ],
  [
    "3.3 · kelompok pembudidaya · realisasi",
    "82%",
    [
      "realisasi-berbeda-antar-tabel 3.3 · kelompok pembudidaya · realisasi",
      "capaian-berbeda 3.3 · kelompok pembudidaya · capaian",
    ],
  ],
  [
    "3.4 · kelompok pembudidaya · realisasi",
    "82%",
    [
      "realisasi-berbeda-antar-tabel 3.4 · kelompok pembudidaya · realisasi",
      "selisih-berbeda 3.4 · kelompok pembudidaya · selisih",
    ],
  ],
  [
    "3.7 · produksi perikanan · capaian",
    "93,00%",
    ["capaian-berbeda-antar-tabel 3.7 · produksi perikanan · capaian"],
  ],
  [
    "3.7 · kesejahteraan nelayan · sasaran",
    "Meningkatnya pengawasan laut",
    ["baris-tidak-cocok 3.7 · kesejahteraan nelayan · sasaran"],
  ],
  [
    "3.5 · kelompok pembudidaya · sasaran-indikator",
    "Persentase balai benih yang bersertifikat",
    ["baris-tidak-cocok 3.5 · kelompok pembudidaya · sasaran-indikator"],
  ],
  [
    "3.6 · Nelayan Kecil > Dana · uraian",
    "Program Pengawasan Laut",
    [
      "baris-tidak-cocok 3.6 · Nelayan Kecil > Dana · uraian",
      "baris-tidak-cocok 3.7 · kesejahteraan nelayan · sasaran",
    ],
  ],
  [
    "3.6 · Pengelolaan Pembudidayaan · uraian",
    "Sub Kegiatan : Budidaya Rumput Laut",
    ["baris-tidak-cocok 3.6 · Pengelolaan Pembudidayaan · uraian"],
  ],
  [
    "PK · Pemerintahan Daerah · uraian",
    "Program Kelautan Provinsi",
    [
      "program-tidak-ada 3.8 · Pemerintahan Daerah · uraian",
      "program-tidak-ada PK · Pemerintahan Daerah · uraian",
    ],
  ],
  ["3.1 · judul ke-2", "Pengukuran Kinerja Tahun 2022", ["tahun-berbeda 3.1 · judul ke-2"]],
  ["3.3 · judul kolom · realisasi", "Realisasi 2022", ["tahun-berbeda 3.3 · judul kolom · realisasi"]],
  ["3.8 · judul ke-2", "Realisasi Anggaran Tahun 2023", ["tahun-berbeda 3.8 · judul ke-2"]],
];

describe("Satu kesalahan dalam laporan yang cocok memunculkan temuannya dan akibatnya saja", () => {
  it.each(KESALAHAN)("%s diisi “%s”", (sel, isi, diharapkan) => {
    const findings = temuan(laporan.with(sel, isi));
    expect(laporan.sayAll(findings)).toEqual(diharapkan.map((temuan) => laporan.inFull(temuan)));
  });
});

describe("Akar masalah dari satu sel yang salah", () => {
  const akar = (sel: string, isi: string) => {
    const { findings } = diagnose(laporan.with(sel, isi), PENGATURAN_AWAL);
    return [...new Set(findings.map((finding) => finding.cause ?? finding.id))];
  };
  it.each([
    [
      "3.8 · Perikanan Budidaya · target",
      "1.540.000.000",
      "jumlah-program-berbeda 3.8 · Perikanan Budidaya · target",
    ],
    [
      "3.8 · Pengelolaan Pembudidayaan · target",
      "1.540.000.000",
      "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target",
    ],
    [
      "3.1 · kelompok pembudidaya · target",
      "91%",
      "target-berbeda-antar-tabel 3.1 · kelompok pembudidaya · target",
    ],
    ["3.3 · SAKIP · target-renstra", "BB (97)", "skor-di-luar-predikat 3.3 · SAKIP · target-renstra"],
    ["PK · Perikanan Tangkap · pagu", "820.500.000", "total-berbeda PK · Jumlah · pagu"],
  ])("%s = %s: semua temuan berakar pada %s", (sel, isi, akarnya) => {
    expect(akar(sel, isi)).toEqual([laporan.id(akarnya)]);
  });
  it("selisih yang muncul dua kali menunjuk sel yang dipakai keduanya", () => {
    const { findings } = diagnose(
      laporan.with("3.8 · Prasarana Pembudidayaan · target", "949.000.000"),
      PENGATURAN_AWAL,
    );
    const petunjuk = findings.filter(({ hint }) => hint?.includes("3.8 · C6"));
    expect(laporan.sayAll(petunjuk)).toEqual([
      laporan.inFull("pagu-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · target"),
      laporan.inFull("jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target"),
    ]);
  });
});
