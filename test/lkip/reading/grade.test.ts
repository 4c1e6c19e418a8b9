import { parseGrade, sameLadder, scoreInGrade } from "../../../src/lkip/reading/grade";
import type { Grade } from "../../../src/lkip/reading/reading";
import { baca } from "./baca";

describe("Predikat huruf", () => {
  it.each([
    ["B", "B"],
    ["a", "A"],
    ["B.", "B"],
    ["(B)", "B"],
    ["“BB”", "BB"],
    ["B*", "B"],
    ["BB (97)", "BB 97"],
    ["B (63,36) Rata rata nilai SAKIP Kab/Kota tahun 2023", "B 63.36"],
    ["B(70,5)", "B 70.5"],
    ["BB (70.50)", "BB 70.5"],
    ["BB: 70,5", "BB 70.5"],
    ["BB - 70,5", "BB 70.5"],
    ["BB-70,5", "BB 70.5"],
    ["70,5 - BB", "BB 70.5"],
    ["70,5 BB", "BB 70.5"],
    ["63,36/B", "B 63.36"],
    ["63,36 (B)", "B 63.36"],
    ["63,36 B", "B 63.36"],
    ["63,36 (B/Baik)", "B 63.36"],
    ["Predikat B dengan nilai 63,36", "B 63.36"],
    ["B (nilai 63,36)", "B 63.36"],
    ["A (Memuaskan)", "A"],
    ["Memuaskan (A)", "A"],
    ["BB (Sangat Baik) 75,2", "BB 75.2"],
    ["Nilai B", "B"],
    ["B (2023)", "B"],
    ["WTP", "WTP"],
    ["Opini WTP", "WTP"],
    ["WTP (Wajar Tanpa Pengecualian)", "WTP"],
    ["Wajar Tanpa Pengecualian (WTP)", "WTP"],
    ["WTP-DPP", "WTP"],
    ["Wajar dengan Pengecualian", "WDP"],
    ["Tidak Wajar", "TW"],
    ["Disclaimer", "TMP"],
    ["Sangat Baik", "Sangat Baik"],
    ["Baik (88,31)", "Baik 88.31"],
    ["88,31 (Sangat Baik)", "Sangat Baik 88.31"],
    ["3,45 (Tinggi)", "Tinggi 3.45"],
    ["Cukup (Memadai)", "Cukup"],
    ["WBK", "Wbk"],
    ["Menuju Informatif", "Menuju Informatif"],
  ])("%s terbaca %s", (text, expected) => expect(baca(text)).toBe(expected));

  it("bukan predikat: satuan satu huruf, huruf dengan tanda, kata lain", () => {
    expect(baca("25 C")).toBe("25 C");
    expect(baca("A-")).toBe("?teks");
    expect(baca("BB+")).toBe("?teks");
    expect(baca("A B")).toBe("?teks");
    expect(parseGrade("Bagus sekali")).toBeUndefined();
  });
  it("dua predikat dalam satu sel saling berlawanan", () => expect(parseGrade("WTP/WDP")).toBe("berlawanan"));
});

describe("Skor dalam rentang predikatnya", () => {
  const akip = (code: "BB" | "A" | "B", rank: number): Grade => ({ family: "akip", code, rank });
  it("BB (97) di luar, BB (70,01) dan BB (80) di dalam, BB (70) di luar", () => {
    expect([97, 70.01, 80, 70].map((score) => scoreInGrade(akip("BB", 5), score))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it("tepat 90 adalah A", () => expect(scoreInGrade(akip("A", 6), 90)).toBe(true));
  it("opini dan kata tidak punya rentang", () =>
    expect(scoreInGrade({ family: "opini", code: "WTP", rank: 4 }, 12)).toBe(true));
  it("huruf AKIP dan opini BPK tidak setangga, begitu pula kata dari tangga yang berbeda", () => {
    expect(sameLadder(akip("B", 4), { family: "opini", code: "WTP", rank: 4 })).toBe(false);
    const kata = (code: string): Grade => ({ family: "kata", code, rank: 1 });
    expect(sameLadder(kata("Baik"), kata("Tinggi"))).toBe(false);
    expect(sameLadder(kata("Baik"), kata("Sangat Baik"))).toBe(true);
  });
});
