import { galat, nilaiLembar } from "../recognition/nilai-lembar";

const lembar = (...selisih: readonly [string, string, string]) =>
  nilaiLembar(
    `## K\nTabel 3.4 Perbandingan dengan Nasional\nIndikator¦Realisasi Daerah¦Realisasi Nasional¦Lebih/Kurang\nIndeks Pembangunan¦78,4¦80,1¦${selisih[0]}\nIndeks Gender¦70¦64¦${selisih[1]}\nAngka Melek¦90¦92¦${selisih[2]}`,
  );

describe("Selisih dengan nasional", () => {
  it.each([
    ["realisasi dikurangi nasional", "-1,7", "6", "-2"],
    ["nasional dikurangi realisasi di seluruh tabel", "1,7", "-6", "2"],
    ["tanpa tanda di seluruh tabel", "1,7", "6", "2"],
  ])("benar: %s", (_, satu, dua, tiga) => {
    expect(galat(lembar(satu, dua, tiga))).toEqual([]);
  });

  it("yang bertukar arah dari baris ke baris, atau berbeda angkanya, salah", () => {
    expect(galat(lembar("-1,7", "-6", "-2"))).toEqual(["selisih-berbeda D4"]);
    expect(galat(lembar("1,7", "-5", "-2"))).toEqual(["selisih-berbeda D3", "selisih-berbeda D4"]);
  });
});
