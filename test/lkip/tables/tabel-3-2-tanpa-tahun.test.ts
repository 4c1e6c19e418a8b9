import { galat, hasil, nilaiLembar } from "../recognition/nilai-lembar";

const lembar = (judul: string, capaian: string) =>
  nilaiLembar(
    `## K\nPengukuran Kinerja\nIndikator¦Realisasi 2023¦Target 2024¦Realisasi 2024¦${judul}\nIndeks Panen¦70¦80¦78¦97,5\nIndeks Tanam¦40¦50¦45¦${capaian}`,
  );

describe("Capaian tanpa tahun di samping realisasi tahun lalu", () => {
  it("adalah capaian tahun yang punya target", () => {
    expect(hasil(lembar("Capaian (%)", "90"))).toEqual(["E3 97,50% tetap", "E4 90,00% tetap"]);
    expect(galat(lembar("Capaian (%)", "99"))).toEqual(["capaian-berbeda E4"]);
  });

  it("tetapi % saja mungkin pertumbuhan, dan dibiarkan", () => {
    expect(hasil(lembar("%", "12,5"))).toEqual([]);
    expect(galat(lembar("%", "12,5"))).toEqual([]);
  });
});
