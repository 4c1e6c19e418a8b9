import { diagnose } from "../../src/lkip/diagnose";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { cellOf, denganSel, ringkas } from "./laporan-contoh";
import { laporanLain, textCell } from "./laporan-teks";

const utuh = laporanLain("utuh");
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
const KESALAHAN: readonly (readonly [sel: string, isi: string, temuan: string])[] = [
  ["'T31'!D7", "90% 85%", "nilai-tidak-terbaca 'T31'!D7"],
  ["'T31'!E8", "seratus", "nilai-tidak-terbaca 'T31'!E8"],
  ["'T31'!F8", "baik sekali", "nilai-tidak-terbaca 'T31'!F8"],
  ["'T31'!F8", "#DIV/0!", "nilai-tidak-terbaca 'T31'!F8"],
  ["'T38'!C8", "9xx.000", "nilai-tidak-terbaca 'T38'!C8"],
  ["'T37'!D5", "95% 96%", "nilai-tidak-terbaca 'T37'!D5"],
  ["'T31'!E7", "", "nilai-kosong 'T31'!E7"],
  ["'T31'!D7", "", "nilai-kosong 'T31'!D7"],
  ["'T31'!D9", "-", "nilai-kosong 'T31'!D9"],
  ["'T32'!C6", "", "nilai-kosong 'T32'!C6"],
  ["'T33'!D6", "", "nilai-kosong 'T33'!D6"],
  ["'T38'!D8", "", "nilai-kosong 'T38'!D8"],
  ["'T38'!C14", "", "nilai-kosong 'T38'!C14"],
  ["'T38'!D8", "-", "persen-berbeda 'T37'!D5; jumlah-program-berbeda 'T38'!D8"],
  ["'T31'!D8", "0", "target-nol 'T31'!D8; target-berbeda-antar-tabel 'T31'!D8"],
  ["'T32'!C7", "0", "target-nol 'T32'!C7"],
  ["'T32'!E6", "78", "satuan-berbeda 'T32'!E6"],
  ["'T31'!E6", "11.875 kg", "satuan-berbeda 'T31'!E6"],
  ["'T31'!E6", "11,875 ton", ""],
  ["'T36'!D9", "19 Paket", "satuan-berbeda 'T36'!D9"],
  ["'T33'!D7", "BB (97)", "skor-di-luar-predikat 'T33'!D7; capaian-berbeda 'T33'!F7"],
  ["'T33'!D7", "A", "skor-diperlukan 'T33'!F7"],
  [
    "'T31'!E9",
    "B",
    "skor-diperlukan 'T31'!F9; realisasi-berbeda-antar-tabel 'T32'!F8; realisasi-berbeda-antar-tabel 'T33'!E7; realisasi-berbeda-antar-tabel 'T34'!D7",
  ],
  [
    "'T31'!C8",
    "Angka kemiskinan nelayan",
    "arah-perlu-dipastikan 'T31'!C8; baris-tidak-cocok 'T31'!C8; baris-tidak-cocok 'T32'!B7; baris-tidak-cocok 'T33'!C6; baris-tidak-cocok 'T34'!C6; baris-tidak-cocok 'T35'!B9",
  ],
  ["'T31'!F7", "92,00%", "capaian-berbeda 'T31'!F7"],
  ["'T31'!F7", "90,0%", ""],
  ["'T31'!F7", "90", ""],
  ["'T31'!F11", "95,40%", "rata-rata-berbeda 'T31'!F11"],
  ["'T31'!F11", "95,2%", ""],
  ["'T33'!F6", "94,00%", "capaian-berbeda 'T33'!F6"],
  ["'T32'!G7", "96,00%", "capaian-berbeda 'T32'!G7"],
  ["'T34'!F5", "6", "selisih-berbeda 'T34'!F5"],
  ["'T34'!F6", "1", "selisih-berbeda 'T34'!F6"],
  ["'T34'!F4", "0", "selisih-berbeda 'T34'!F4"],
  ["'T34'!E5", "n/a", "selisih-berbeda 'T34'!F5"],
  ["'T35'!D6", "", "predikat-berbeda 'T35'!D6"],
  ["'T35'!E6", "v", "predikat-berbeda 'T35'!E6"],
  ["'T35'!D7", "v", "predikat-berbeda 'T35'!D7"],
  ["'T35'!C6", "96,00%", "capaian-berbeda-antar-tabel 'T35'!C6"],
  ["'T36'!E8", "86,00%", "persen-berbeda 'T36'!E8"],
  ["'T36'!E9", "83%", "persen-berbeda 'T36'!E9"],
  ["'T38'!E8", "86,00%", "persen-berbeda 'T38'!E8"],
  ["'T37'!D4", "94,66%", "persen-berbeda 'T37'!D4"],
  ["'T37'!E4", "Efisien", "efisiensi-berbeda 'T37'!E4"],
  ["'T37'!E5", "Tidak Efisien", "efisiensi-berbeda 'T37'!E5"],
  [
    "'T38'!C4",
    "1.540.000.000",
    "persen-berbeda 'T37'!D4; efisiensi-berbeda 'T37'!E4; jumlah-program-berbeda 'T38'!C4; pagu-berbeda-antar-tabel 'T38'!C4",
  ],
  ["'T38'!C5", "1.540.000.000", "jumlah-program-berbeda 'T38'!C4; jumlah-kegiatan-berbeda 'T38'!C5"],
  ["'T38'!D5", "1.378.000.000", "jumlah-program-berbeda 'T38'!D4; jumlah-kegiatan-berbeda 'T38'!D5"],
  ["'T38'!D6", "902.000.000", "realisasi-berbeda-antar-tabel 'T36'!D8; jumlah-kegiatan-berbeda 'T38'!D5"],
  ["'T38'!C15", "4.500.500.000", "total-berbeda 'T38'!C15"],
  ["'T38'!D15", "4.200.000.000", "total-berbeda 'T38'!D15"],
  ["'PK'!C14", "4.500.500.000", "total-berbeda 'PK'!C14"],
  ["'PK'!C12", "820.500.000", "pagu-berbeda-antar-tabel 'T38'!C8; total-berbeda 'PK'!C14"],
  [
    "'T38'!D14",
    "31.500.000",
    "realisasi-berbeda-antar-tabel 'T36'!D34; jumlah-kegiatan-berbeda 'T38'!D12; realisasi-melebihi-pagu 'T38'!D14",
  ],
  ["'T36'!C8", "960.000.000", "pagu-berbeda-antar-tabel 'T36'!C8; persen-berbeda 'T36'!E8"],
  ["'T36'!D8", "922.000.000", "realisasi-berbeda-antar-tabel 'T36'!D8; persen-berbeda 'T36'!E8"],
  [
    "'T36'!D8",
    "990.000.000",
    "realisasi-melebihi-pagu 'T36'!D8; realisasi-berbeda-antar-tabel 'T36'!D8; persen-berbeda 'T36'!E8",
  ],
  [
    "'T31'!D7",
    "91%",
    "target-berbeda-antar-tabel 'T31'!D7; capaian-berbeda 'T31'!F7; rata-rata-berbeda 'T31'!F11; capaian-berbeda-antar-tabel 'T35'!C7; capaian-berbeda-antar-tabel 'T37'!C4",
  ],
  [
    "'T31'!E8",
    "85,00",
    "capaian-berbeda 'T31'!F8; rata-rata-berbeda 'T31'!F11; realisasi-berbeda-antar-tabel 'T32'!F7; realisasi-berbeda-antar-tabel 'T33'!E6; realisasi-berbeda-antar-tabel 'T34'!D6; capaian-berbeda-antar-tabel 'T35'!C9; predikat-berbeda 'T35'!D9; capaian-berbeda-antar-tabel 'T37'!C5; efisiensi-berbeda 'T37'!E5",
  ],
  ["'PK'!D5", "95%", "target-berbeda-antar-tabel 'T31'!D7"],
  ["'T32'!D6", "91%", "target-berbeda-antar-tabel 'T32'!D6; capaian-berbeda 'T32'!H6"],
  ["'T32'!F7", "104,61", "realisasi-berbeda-antar-tabel 'T32'!F7; capaian-berbeda 'T32'!H7"],
  ["'T33'!E5", "82%", "realisasi-berbeda-antar-tabel 'T33'!E5; capaian-berbeda 'T33'!F5"],
  ["'T34'!D5", "82%", "realisasi-berbeda-antar-tabel 'T34'!D5; selisih-berbeda 'T34'!F5"],
  ["'T37'!C4", "93,00%", "capaian-berbeda-antar-tabel 'T37'!C4"],
  ["'T37'!B5", "Meningkatnya pengawasan laut", "baris-tidak-cocok 'T37'!B5"],
  ["'T35'!B7", "Persentase balai benih yang bersertifikat", "baris-tidak-cocok 'T35'!B7"],
  ["'T36'!B21", "Program Pengawasan Laut", "baris-tidak-cocok 'T36'!B21; baris-tidak-cocok 'T37'!B5"],
  ["'T36'!B6", "Sub Kegiatan : Budidaya Rumput Laut", "baris-tidak-cocok 'T36'!B6"],
  ["'PK'!B13", "Program Kelautan Provinsi", "program-tidak-ada 'T38'!B11; program-tidak-ada 'PK'!B13"],
  ["'T31'!A2", "Pengukuran Kinerja Tahun 2022", "tahun-berbeda 'T31'!A2"],
  ["'T33'!E3", "Realisasi 2022", "tahun-berbeda 'T33'!E3"],
  ["'T38'!A2", "Realisasi Anggaran Tahun 2023", "tahun-berbeda 'T38'!A2"],
];

describe("Satu kesalahan dalam laporan yang cocok memunculkan temuannya dan akibatnya saja", () => {
  it.each(KESALAHAN)("%s diisi “%s”", (sel, isi, diharapkan) => {
    const findings = temuan(denganSel(utuh, sel, cellOf(isi)));
    expect(ringkas(findings)).toEqual(diharapkan === "" ? [] : diharapkan.split("; "));
  });
});

describe("Akar masalah dari satu sel yang salah", () => {
  const akar = (sel: string, isi: string) => {
    const { findings } = diagnose(denganSel(utuh, sel, cellOf(isi)), PENGATURAN_AWAL);
    return [...new Set(findings.map((finding) => finding.cause ?? finding.id))];
  };
  it.each([
    ["'T38'!C4", "1.540.000.000", "jumlah-program-berbeda@'T38'!C4"],
    ["'T38'!C5", "1.540.000.000", "jumlah-kegiatan-berbeda@'T38'!C5"],
    ["'T31'!D7", "91%", "target-berbeda-antar-tabel@'T31'!D7"],
    ["'T33'!D7", "BB (97)", "skor-di-luar-predikat@'T33'!D7"],
    ["'PK'!C12", "820.500.000", "total-berbeda@'PK'!C14"],
  ])("%s = %s: semua temuan berakar pada %s", (sel, isi, akarnya) => {
    expect(akar(sel, isi)).toEqual([akarnya]);
  });
  it("selisih yang muncul dua kali menunjuk sel yang dipakai keduanya", () => {
    const { findings } = diagnose(denganSel(utuh, "'T38'!C6", cellOf("949.000.000")), PENGATURAN_AWAL);
    const petunjuk = findings.filter(({ hint }) => hint?.includes("3.8 · C6"));
    expect(ringkas(petunjuk)).toEqual([
      "pagu-berbeda-antar-tabel 'T36'!C8",
      "jumlah-kegiatan-berbeda 'T38'!C5",
    ]);
  });
});
