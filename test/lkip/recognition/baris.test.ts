import { galat, hasil, nilaiLembar, tabel } from "./nilai-lembar";

const JUDUL = "No¦Sasaran¦Indikator Kinerja¦Target¦Realisasi¦Capaian";

describe("Baris yang bukan baris tabel", () => {
  it.each([
    [
      "dua kolom",
      "¦¦Mengesahkan,¦¦Sukajaya, 2 Januari 2025¦\n¦¦GUBERNUR¦¦Kepala Dinas¦\n¦¦NAMA A¦¦NAMA B¦\n¦¦Pembina Utama¦¦NIP. 19700101 199003 1 001¦",
    ],
    [
      "nama jabatan yang tidak dikenal, tanpa baris kosong",
      "¦¦Penanggung Jawab Teknis¦Koordinator Lapangan¦¦\n¦¦NAMA A¦NAMA B¦¦",
    ],
    ["NIP berupa angka", "\n¦¦Plt. Camat¦¦¦\n¦¦NAMA A¦¦¦\n¦¦NIP¦197001011990031001¦¦"],
    ["catatan dalam dua sel", "\nCatatan¦¦angka sementara¦¦¦"],
  ])("tanda tangan atau catatan (%s) tidak dibaca sebagai indikator", (_, blok) => {
    const lembar = nilaiLembar(`## A\nTabel 3.1\n${JUDUL}\n1¦Layanan baik¦Indeks layanan¦80¦60¦75\n${blok}`);
    expect(hasil(lembar)).toEqual(["F3 75,00% tetap"]);
    expect(lembar.findings).toEqual([]);
  });

  it("di bawah Tabel 3.7 tidak ditulisi “Tidak Dapat Dihitung”", () => {
    const lembar = nilaiLembar(
      "## E\nTabel 3.7\nNo¦Sasaran¦Capaian Kinerja¦Serapan Anggaran¦Tingkat Efisiensi\n1¦Layanan baik¦95¦90¦Efisien\n¦Sekretaris Daerah¦¦Ketua Tim¦\n¦NAMA A¦¦NAMA B¦",
    );
    expect(lembar.results.filter(({ after }) => after)).toEqual([]);
    expect(lembar.findings).toEqual([]);
  });
});

describe("Baris tabel yang mudah hilang", () => {
  it.each([
    "Renstra 2021 - 2026",
    "Tujuan 2 : Layanan baik",
    "Sasaran : Layanan baik",
    "RPJMD 2021-2026",
    "IKU Dinas",
  ])("baris pertama yang digabung (“%s”) bukan bagian judul", (teks) => {
    const lembar = nilaiLembar(
      `## A | A3:F3\nTabel 3.1\n${JUDUL}\n${teks}\n1¦¦Indeks layanan¦80¦60¦75\n2¦¦Cakupan air¦50¦45¦`,
    );
    expect(hasil(lembar)).toEqual(["F4 75,00% tetap", "F5 90,00% isi"]);
  });

  it("empat baris kosong di tengah tabel tidak mengakhirinya", () => {
    const lembar = nilaiLembar(
      `## A\nTabel 3.1\n${JUDUL}\n1¦Layanan baik¦Indeks layanan¦80¦60¦75\n\n\n\n\n2¦Jalan mantap¦Persentase jalan¦50¦45¦90\nRata-rata¦¦¦¦¦80`,
    );
    expect(galat(lembar)).toEqual(["rata-rata-berbeda F9"]);
  });

  it("hasil kosong di atas judul yang berulang diisi", () => {
    const lembar = nilaiLembar(
      `## A\nTabel 3.1\n${JUDUL}\n1¦Layanan baik¦Indeks layanan¦80¦60¦\n${JUDUL}\n2¦Jalan mantap¦Persentase jalan¦50¦45¦`,
    );
    expect(hasil(lembar)).toEqual(["F3 75,00% isi", "F5 90,00% isi"]);
  });

  it("indikator bernama “Jumlah …” dan “Rata-rata …” di Tabel 3.7 tetap dibaca", () => {
    const lembar = nilaiLembar(
      "## E\nTabel 3.7\nNo¦Indikator¦Capaian Kinerja¦Serapan Anggaran¦Tingkat Efisiensi\n1¦Rata-rata lama sekolah¦95¦90¦Efisien\n2¦Jumlah desa mandiri¦80¦90¦\nRata-rata¦¦87,5¦90¦",
    );
    expect(hasil(lembar)).toContain("E4 Tidak Efisien isi");
    expect(lembar.results.some(({ name }) => name === "Rata-rata lama sekolah")).toBe(true);
  });
});

describe("Hasil yang digabung atas beberapa baris", () => {
  const gabungan = `## A | F3:F4\nTabel 3.1\n${JUDUL}\n1¦Layanan baik¦Indeks layanan¦80¦60¦75\n¦¦Cakupan air¦50¦45¦`;

  it("tidak ditulis; ditanyakan hasil siapa", () => {
    const lembar = nilaiLembar(gabungan);
    expect(lembar.results).toEqual([]);
    expect(lembar.questions).toMatchObject([{ kind: "gabungan", id: "gabungan@'A'!F3" }]);
  });

  it("jawaban “pertama” menjadikannya hasil baris pertama", () => {
    expect(hasil(nilaiLembar(gabungan, { "gabungan@'A'!F3": "pertama" }))).toEqual(["F3 75,00% tetap"]);
  });

  it("sel yang digabung dengan baris tanpa nama tetap milik barisnya", () => {
    const lembar = nilaiLembar(
      `## A | F3:F4\nTabel 3.1\n${JUDUL}\n1¦Layanan baik¦Indeks layanan¦80¦60¦70\n¦¦¦¦¦\n2¦Jalan mantap¦Persentase jalan¦50¦45¦90`,
    );
    expect(galat(lembar)).toEqual(["capaian-berbeda F3"]);
  });
});

describe("Satu program untuk beberapa sasaran", () => {
  it("dipadankan di setiap sasarannya, dan serapannya berlaku bagi semuanya", () => {
    const lembar = nilaiLembar(
      "## 36\nTabel 3.6 Program Pendukung\nSasaran¦Program¦Target¦Realisasi¦%\nLayanan baik¦Program Jalan¦Rp 100.000.000¦Rp 90.000.000¦90\nJalan mantap¦Program Jalan¦Rp 100.000.000¦Rp 90.000.000¦90\n## 37\nTabel 3.7\nNo¦Sasaran¦Capaian Kinerja¦Serapan Anggaran¦Tingkat Efisiensi\n1¦Layanan baik¦95¦¦\n2¦Jalan mantap¦80¦¦\n## 38\nTabel 3.8\nNo¦Program¦Pagu¦Realisasi¦%\n1¦Program Jalan¦100.000.000¦90.000.000¦90",
    );
    expect(lembar.findings.filter(({ code }) => code === "baris-tidak-cocok")).toEqual([]);
    expect(hasil(lembar)).toEqual(expect.arrayContaining(["D3 90,00% isi", "D4 90,00% isi"]));
    expect(tabel(lembar)).toEqual(["3.6 36", "3.7 37", "3.8 38"]);
  });
});
