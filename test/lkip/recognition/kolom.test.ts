import { a1 } from "../../../src/workbook/address";
import { galat, hasil, nilaiLembar, tabel } from "./nilai-lembar";

describe("Kolom triwulan", () => {
  it("capaian triwulan dihitung dari target triwulan, bukan target tahunan", () => {
    const lembar = nilaiLembar(
      "## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target Tahun¦Target TW III¦Realisasi TW III¦Capaian\n1¦Persentase jalan mantap¦80¦60¦45¦75\n2¦Indeks layanan¦90¦70¦63¦90",
    );
    expect(hasil(lembar)).toEqual(["F3 75,00% tetap", "F4 90,00% tetap"]);
    expect(galat(lembar)).toEqual([]);
  });

  it("realisasi kumulatif: capaian mengikuti triwulan terakhir", () => {
    const lembar = nilaiLembar(
      "## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦TW I¦TW II¦TW III¦TW IV¦%\n1¦Persentase jalan mantap¦80¦10¦20¦40¦72¦90%\n2¦Indeks layanan¦50¦12¦20¦31¦45,5¦85%",
    );
    expect(hasil(lembar)).toEqual(["H3 90,00% tetap", "H4 91,00% ganti"]);
    expect(galat(lembar)).toEqual(["capaian-berbeda H4"]);
  });

  it("“Realisasi TW I”, “TW II”, …: kata Realisasi berlaku sampai triwulan terakhir", () => {
    const lembar = nilaiLembar(
      "## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi TW I¦TW II¦TW III¦TW IV¦Capaian\n1¦Indeks kawasan hijau¦58¦12¦27¦42¦60¦100\n2¦Indeks layanan¦50¦12¦20¦31¦45,5¦85\n3¦Indeks hunian¦60,25¦14,1¦31,72¦49,34¦70,49¦100",
    );
    expect(lembar.results.filter(({ ref, after }) => after && a1(ref) !== "H4")).toEqual([]);
    expect(galat(lembar).filter((each) => each !== "capaian-berbeda H4")).toEqual([]);
  });

  it("satu angka triwulan yang kebetulan mengikuti kolom lain bukan kolom hasil", () => {
    const lembar = nilaiLembar(
      "## K\nTabel 3.1\nNo¦Indikator¦Satuan¦Target Tahunan¦TW I¦TW II¦TW III¦TW IV¦Capaian\n1¦Indeks perpustakaan¦Indeks¦64¦11¦25¦39¦56¦87,50\n2¦Persentase pasar¦%¦49,8¦10,6¦23,8¦37¦52,8¦100,00\n3¦Jumlah peserta¦Orang¦112¦15¦33¦52¦74¦66,07",
    );
    expect(lembar.results.filter(({ after }) => after)).toEqual([]);
    expect(galat(lembar)).toEqual([]);
  });

  it("realisasi per triwulan: capaian mengikuti jumlahnya", () => {
    const lembar = nilaiLembar(
      "## K | D2:G2 A2:A3 B2:B3 C2:C3 H2:H3\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦¦¦¦Capaian\n¦¦¦TW I¦TW II¦TW III¦TW IV¦\n1¦Jumlah peserta¦200¦40¦35¦50¦25¦75\n2¦Jumlah dokumen¦10¦2¦3¦2¦1¦80\n3¦Jumlah berkas¦20¦4¦5¦5¦5¦",
    );
    expect(hasil(lembar)).toEqual(["H4 75,00% tetap", "H5 80,00% tetap", "H6 95,00% isi"]);
  });

  const belum =
    "## K | D2:E2 A2:A3 B2:B3 C2:C3 F2:F3\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦¦Capaian\n¦¦¦Semester I¦Semester II¦\n1¦Jumlah peserta¦200¦90¦70¦\n2¦Jumlah dokumen¦10¦5¦4¦";

  it("tanpa hasil tercetak ditanyakan, dan sebelum dijawab tidak ada yang ditulis", () => {
    const lembar = nilaiLembar(belum);
    expect(lembar.results.filter(({ after }) => after)).toEqual([]);
    expect(tabel(lembar)).toEqual(["3.1 K"]);
    expect(lembar.questions).toMatchObject([{ kind: "kolom", id: "kolom@'K'!F2" }]);
    expect(lembar.questions[0]!.message).toContain("Semester II");
  });

  it("jawaban pengguna dipakai pada perhitungan berikutnya", () => {
    const lembar = nilaiLembar(belum, { "kolom@'K'!F2": "C|E" });
    expect(lembar.questions).toEqual([]);
    expect(hasil(lembar)).toEqual(["F4 35,00% isi", "F5 40,00% isi"]);
  });
});

describe("Kolom menurut angkanya", () => {
  it.each(["% Kinerja", "Kinerja (%)", "Persen di LRA", "Realisasi (%)", "Tk. Pencapaian Fisik"])(
    "kolom hasil bernama “%s” dikenali dari angkanya",
    (judul) => {
      const lembar = nilaiLembar(
        `## A\nTabel 3.8\nNo¦Program/Kegiatan¦Anggaran¦Realisasi¦${judul}\n1¦Program Jalan¦200.000.000¦150.000.000¦75\n2¦Program Air¦50.000.000¦45.000.000¦90\n3¦Program Hutan¦40.000.000¦38.000.000¦85`,
      );
      expect(galat(lembar)).toEqual(["persen-berbeda E5"]);
    },
  );

  it.each([
    "Program/Kinerja",
    "Urusan/Program/Kegiatan",
    "Uraian Jenis Belanja",
    "Belanja",
    "Rincian Program",
  ])("kolom nama berjudul “%s” dikenali", (judul) => {
    const lembar = nilaiLembar(
      `## A\nTabel 3.8\nNo¦${judul}¦Anggaran¦Realisasi¦%\n1¦Pegawai dan tunjangan¦200.000.000¦150.000.000¦75\n2¦Modal peralatan¦50.000.000¦45.000.000¦85`,
    );
    expect(tabel(lembar)).toEqual(["3.8 A"]);
    expect(galat(lembar)).toEqual(["persen-berbeda E4"]);
  });

  it("kinerja dan anggaran dalam satu tabel: kedua persennya diperiksa", () => {
    const lembar = nilaiLembar(
      "## A\nTabel 3.1\nNo¦Sasaran¦Indikator¦Target¦Realisasi¦%¦Pagu¦Realisasi Anggaran¦%\n1¦Layanan baik¦Indeks layanan¦80¦60¦75¦100.000.000¦90.000.000¦99\n2¦Jalan mantap¦Persentase jalan¦50¦45¦80¦200.000.000¦100.000.000¦50\n3¦Air bersih¦Cakupan air¦40¦38¦95¦300.000.000¦240.000.000¦80",
    );
    expect(galat(lembar)).toEqual(["capaian-berbeda F4", "persen-berbeda I3"]);
  });

  it("dua kolom pagu: jumlah keduanya diperiksa, persennya mengikuti yang cocok", () => {
    const lembar = nilaiLembar(
      "## A\nTabel 3.8\nNo¦Program¦Pagu Murni¦Pagu Perubahan¦Realisasi¦%\n1¦Program Jalan¦80.000.000¦100.000.000¦90.000.000¦90\n2¦Program Air¦70.000.000¦50.000.000¦45.500.000¦91\n¦JUMLAH¦150.000.000¦150.000.000¦135.500.000¦90,33",
    );
    expect(galat(lembar)).toEqual([]);
    expect(hasil(lembar)).toContain("C5 150.000.000 tetap");
    expect(hasil(lembar)).toContain("D5 150.000.000 tetap");
  });

  it("capaian tahun ini dan terhadap akhir renstra: masing-masing dari targetnya sendiri", () => {
    const lembar = nilaiLembar(
      "## A\nTabel 3.3\nNo¦Indikator¦Target 2024¦Realisasi 2024¦Capaian 2024¦Target Akhir Renstra¦Tingkat Kemajuan\n1¦Indeks layanan¦80¦60¦75¦120¦50\n2¦Cakupan air¦50¦45¦90¦60¦75",
    );
    expect(tabel(lembar)).toEqual(["3.1 A", "3.3 A"]);
    expect(galat(lembar)).toEqual([]);
  });

  it("Tabel 3.7 berkelompok Kinerja dan Keuangan: serapan dari keuangannya, capaian dari kinerjanya", () => {
    const lembar = nilaiLembar(
      "## E | C2:E2 F2:I2 A2:A3 B2:B3 J2:J3\nTabel 3.7\nNo¦Sasaran¦Kinerja¦¦¦Keuangan¦¦¦¦Tingkat Efisiensi\n¦¦Target¦Realisasi¦%¦Program¦Pagu¦Realisasi¦%¦\n1¦Menurunnya gizi buruk¦0,40¦0,32¦80%¦Program Gizi¦500.000.000¦450.000.000¦90%¦Tidak Efisien\n2¦Layanan baik¦100¦95¦95%¦Program Layanan¦200.000.000¦180.000.000¦85%¦Efisien",
    );
    expect(galat(lembar)).toEqual(["persen-berbeda I5"]);
    expect(hasil(lembar)).toContain("E4 80,00% tetap");
  });

  it("“4 Unit” di bawah Program/Kegiatan adalah tabel output, apa pun judulnya", () => {
    const lembar = nilaiLembar(
      "## A\nRealisasi program\nNo¦Program/Kegiatan¦Target¦Realisasi¦%\n1¦Pengadaan perahu¦4 Unit¦3 Unit¦75%\n2¦Pelatihan nelayan¦10 Orang¦9 Orang¦90%",
    );
    expect(tabel(lembar)).toEqual(["3.6 A"]);
  });
});

describe("Isi yang bergeser terhadap judulnya", () => {
  const bergeser =
    "## A\nTabel 3.1\nNo¦Sasaran¦Indikator Kinerja¦Satuan¦Target¦Realisasi¦Capaian\n1¦Layanan baik¦Indeks layanan¦80¦60¦75¦\n2¦Jalan mantap¦Persentase jalan¦50¦45¦90¦";

  it("ditanyakan, dan sebelum dijawab tidak ada yang ditulis", () => {
    const lembar = nilaiLembar(bergeser);
    expect(lembar.questions.map(({ id }) => id)).toEqual(["kolom@'A'!G2"]);
    expect(lembar.results.filter(({ after }) => after)).toEqual([]);
    expect(galat(lembar)).toEqual([]);
  });

  it("dengan jawaban “isi” dibaca menurut isinya", () => {
    expect(hasil(nilaiLembar(bergeser, { "kolom@'A'!G2": "isi" }))).toEqual([
      "F3 75,00% tetap",
      "F4 90,00% tetap",
    ]);
  });
});
