import { isRentang } from "../../../src/lkip/reading/kata";
import { galat, nilaiLembar } from "../recognition/nilai-lembar";

const lembar = (target: string, realisasi: string) =>
  nilaiLembar(
    `## K\nTabel 3.1\nIndikator¦Target¦Realisasi¦Capaian\nIndeks Panen¦80¦76¦95\nInflasi¦${target}¦${realisasi}¦100`,
  );

describe("Target yang berupa rentang", () => {
  it.each(["5,1-5,5", "70 – 80 %", "3 ± 1", "3+/-1", "1.000 s.d. 1.500", "2 sampai dengan 4"])(
    "%s adalah janji kantor, bukan salah tulis",
    (target) => {
      expect(isRentang(target)).toBe(true);
      expect(galat(lembar(target, "5,3"))).toEqual([]);
    },
  );

  it.each(["99,8% 98%", "80-75", "2023-01"])("%s bukan rentang", (target) => {
    expect(isRentang(target)).toBe(false);
  });

  it("realisasi yang memuat dua nilai tetap salah", () => {
    expect(galat(lembar("5", "4-6"))).toEqual(["nilai-tidak-terbaca C4"]);
  });
});
