import { galat, hasil, nilaiLembar } from "../recognition/nilai-lembar";

const lembar = (judul: string, capaian: string) =>
  nilaiLembar(
    `## K\nPengukuran Kinerja\nIndikator¦Realisasi 2023¦Target 2024¦Realisasi 2024¦${judul}\nIndeks Panen¦70¦80¦78¦97,5\nIndeks Tanam¦40¦50¦45¦${capaian}\nNilai Mutu¦9¦10¦8¦${capaian === "12,5" ? "-11,11" : "80"}`,
  );

describe("Capaian tanpa tahun di samping realisasi tahun lalu", () => {
  it("adalah capaian tahun yang punya target", () => {
    expect(hasil(lembar("Capaian (%)", "90"))).toEqual([
      "E3 97,50% tetap",
      "E4 90,00% tetap",
      "E5 80,00% tetap",
    ]);
    expect(galat(lembar("Capaian (%)", "99"))).toEqual(["capaian-berbeda E4"]);
  });

  it("tetapi % saja mungkin pertumbuhan, dan dibiarkan", () => {
    expect(hasil(lembar("%", "12,5"))).toEqual([]);
    expect(galat(lembar("%", "12,5"))).toEqual([]);
  });

  it("yang dihitung terhadap target akhir renstra bukan capaian tahun itu", () => {
    const laporan = nilaiLembar(
      "## K\nCapaian Renstra\nIndikator¦Target 2022¦Realisasi 2022¦Target 2023¦Realisasi 2023¦Target Akhir¦Capaian terhadap Target Akhir (%)\nIndeks Panen¦70¦68¦78¦77¦90¦85,56\nIndeks Tanam¦40¦39¦48¦45¦60¦75",
    );
    expect(galat(laporan)).toEqual([]);
    expect(laporan.results.filter(({ action }) => action === "ganti" || action === "isi")).toEqual([]);
  });
});
