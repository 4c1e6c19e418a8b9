import { galat, hasil, nilaiLembar } from "../recognition/nilai-lembar";

/** Two sasaran, one with two indicators and one with one: the mean of all is 92,50, that of the sasaran 91,875. */
const laporan = (semua: string, sub = true) =>
  nilaiLembar(
    [
      "## K",
      "Tabel 3.1",
      "Sasaran¦Indikator Kinerja¦Target¦Realisasi¦Capaian",
      "Pangan¦Indeks Panen¦80¦78¦97,5",
      "¦Indeks Tanam¦50¦45¦90",
      ...(sub ? ["¦Rata-rata Capaian Sasaran 1¦¦¦93,75"] : []),
      "Gizi¦Nilai Mutu¦10¦9¦90",
      ...(sub ? ["¦Rata-rata Capaian Sasaran 2¦¦¦90"] : []),
      `Rata-rata Capaian¦¦¦¦${semua}`,
    ].join("\n"),
  );

describe("Rata-rata capaian sebuah tabel dengan beberapa sasaran", () => {
  it.each(["92,5", "91,88", "91,9"])("%s benar: rata-rata indikator, atau rata-rata sasarannya", (semua) => {
    expect(galat(laporan(semua))).toEqual([]);
    expect(galat(laporan(semua, false))).toEqual([]);
  });

  it("yang bukan keduanya salah", () => {
    expect(galat(laporan("95"))).toEqual(["rata-rata-berbeda E8"]);
    expect(galat(laporan("95", false))).toEqual(["rata-rata-berbeda E6"]);
  });

  it("yang kosong diisi dengan rata-rata semua indikator", () => {
    expect(hasil(laporan("", false))).toContain("E6 92,50% isi");
  });
});
