import { nilaiLembar, tabel } from "./nilai-lembar";

const sebut = (text: string) => nilaiLembar(text).unread.map(({ message }) => message);

describe("Tabel yang bukan tabel BAB III", () => {
  it.each([
    [
      "pasangan K dan Rp",
      "## Evaluasi | D2:E2 F2:G2 H2:I2\nEvaluasi\nNo¦Program/Kegiatan¦Indikator¦Target¦¦Realisasi¦¦Capaian¦\n¦¦¦K¦Rp¦K¦Rp¦K¦Rp\n1¦Program A¦Indeks layanan¦80¦50.000.000¦60¦40.000.000¦300¦10",
      "K dan Rp",
    ],
    [
      "standar pelayanan minimal",
      "## Lain\nCapaian Standar Pelayanan Minimal\nNo¦Indikator¦Target¦Realisasi¦Capaian\n1¦Layanan dasar¦100¦90¦80",
      "SPM",
    ],
    [
      "deviasi",
      "## Fisik\nKemajuan fisik\nNo¦Kegiatan¦Target¦Realisasi¦Deviasi\n1¦Jalan¦100¦95¦-6",
      "deviasi",
    ],
    [
      "pagu dan realisasi menurut wilayah",
      "## Dana Desa\nRekap Realisasi Dana Desa\nNo¦Kecamatan¦Pagu¦Realisasi¦%\n1¦Jombang¦100.000.000¦90.000.000¦90\n2¦Diwek¦50.000.000¦45.000.000¦91",
      "wilayah",
    ],
    [
      "daftar pegawai",
      "## Pegawai\nJumlah Pegawai\nNo¦Uraian¦Target¦Realisasi¦%\n1¦Golongan IV¦10¦9¦50",
      "pegawai",
    ],
  ])("%s dibiarkan, dan disebut mengapa", (_, text, kata) => {
    const lembar = nilaiLembar(text);
    expect(tabel(lembar)).toEqual([]);
    expect(lembar.results).toEqual([]);
    expect(lembar.findings).toEqual([]);
    expect(lembar.unread.map(({ message }) => message).join()).toContain(kata);
  });

  it("Badan Kepegawaian tetap membaca tabelnya sendiri", () => {
    const lembar = nilaiLembar(
      "## BKD\nPengukuran Kinerja Badan Kepegawaian Daerah\nNo¦Indikator Kinerja¦Target¦Realisasi¦Capaian\n1¦Indeks profesionalitas¦80¦60¦75",
    );
    expect(tabel(lembar)).toEqual(["3.1 BKD"]);
    expect(lembar.unread).toEqual([]);
  });
});

describe("Tabel yang tidak lengkap disebut dengan lembar dan barisnya", () => {
  it("target dan realisasi tanpa kolom hasil", () => {
    expect(
      sebut("## Rekap\n\n\n\n\n\nNo¦Indikator Kinerja¦Target¦Realisasi\n1¦Indeks layanan¦80¦60"),
    ).toEqual(["Lembar “Rekap”, baris 6: ada target dan realisasi, kolom hasilnya tidak ditemukan."]);
  });

  it("pagu dan realisasi menurut sasaran, tanpa program", () => {
    expect(
      sebut(
        "## A\nAlokasi per Sasaran\nNo¦Sasaran¦Anggaran¦Realisasi¦% Realisasi\n1¦Pangan¦100.000.000¦90.000.000¦90\n2¦Gizi¦50.000.000¦40.000.000¦80",
      ),
    ).toEqual([expect.stringContaining("tidak cocok dengan salah satu Tabel 3.1–3.8")]);
  });

  it("target dan realisasi tanpa kolom nama yang dikenal", () => {
    expect(sebut("## Rekap\nNo¦Hal¦Target¦Realisasi¦%\n1¦Layanan¦80¦60¦75")).toEqual([
      "Lembar “Rekap”, baris 1: ada target dan realisasi, kolom indikator, sasaran, atau uraiannya tidak ditemukan.",
    ]);
  });
});
