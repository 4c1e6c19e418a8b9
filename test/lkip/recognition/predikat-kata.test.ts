import { galat, hasil, nilaiLembar } from "./nilai-lembar";

const tabel = (...baris: string[]) =>
  nilaiLembar(
    `## A\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦Capaian¦Kategori\n${baris
      .map((isi, i) => `${i + 1}¦Indeks layanan ${"abcdef"[i]}¦${isi}`)
      .join("\n")}`,
  );

describe("Predikat berupa kata di sebelah capaian", () => {
  it("kata skala Permendagri 86/2017 yang tidak sesuai capaiannya adalah galat, yang kosong diisi", () => {
    const lembar = tabel("100¦92¦92¦Rendah", "50¦40¦80¦Tinggi", "50¦35¦70¦");
    expect(galat(lembar)).toEqual(["predikat-berbeda F3"]);
    expect(hasil(lembar)).toEqual(expect.arrayContaining(["F4 Tinggi tetap", "F5 Sedang isi"]));
  });

  it("kode predikat dijawab dengan kode", () => {
    expect(hasil(tabel("100¦95¦95¦AA", "100¦75¦75¦BB", "100¦65¦65¦"))).toContain("F5 B isi");
  });

  it("kata yang skalanya tidak terbukti dibiarkan: kantor dapat memakai batas sendiri", () => {
    const lembar = tabel("100¦88¦88¦Sangat Baik", "100¦75¦75¦Baik", "100¦65¦65¦Cukup", "100¦60¦60¦");
    expect(galat(lembar)).toEqual([]);
    expect(lembar.results.filter(({ after }) => after)).toEqual([]);
  });

  it("capaian yang dibulatkan di batas dua kelas boleh di keduanya", () => {
    expect(galat(tabel("83¦75¦90¦AA", "100¦75¦75¦BB"))).toEqual([]);
  });
});
