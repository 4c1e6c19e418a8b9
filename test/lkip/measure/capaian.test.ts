import { percent, rupiah } from "../../../src/language/units";
import { KETENTUAN_AWAL } from "../../../src/lkip/ketentuan/default";
import type { Arah, Ketentuan } from "../../../src/lkip/ketentuan/ketentuan";
import { hitungCapaian } from "../../../src/lkip/measure/capaian";
import { mean, number } from "../../../src/lkip/expression/expr";
import { numberOf } from "../../../src/lkip/expression/value-of";
import {
  capaianNegatifSelisih,
  capaianNegatifTerbalik,
  capaianPositif,
  TargetNolError,
} from "../../../src/lkip/measure/rumus";
import { serapan } from "../../../src/lkip/measure/serapan";
import { readText } from "../../../src/lkip/reading/read-text";

/** Capaian of two texts; a reason where there is none. */
function capaian(target: string, realisasi: string, aturan: Partial<Ketentuan> = {}, arah: Arah = "positif") {
  const result = hitungCapaian(readText(target), readText(realisasi), arah, { ...KETENTUAN_AWAL, ...aturan });
  return result.kind === "dihitung" ? result.value : result.sebab;
}
const negatif = (target: string, realisasi: string, aturan: Partial<Ketentuan> = {}) =>
  capaian(target, realisasi, aturan, "negatif");

describe("Capaian indikator positif: realisasi dibagi target", () => {
  it.each([
    ["100%", "95%", 95],
    ["85", "85", 100],
    ["100", "90%", 90],
    ["88", "80,67", 91.6704545455],
    ["18 orang", "12 Orang", 66.6666666667],
    ["Rp 2.000.000", "1.500.000", 75],
    ["85", "85,3 (Baik)", 100],
    ["85 (Baik)", "68", 80],
    ["≥ 80%", "60%", 75],
  ])("target %s, realisasi %s: %d%%", (target, realisasi, expected) =>
    expect(capaian(target, realisasi)).toBe(expected),
  );
  it("target 0 tidak dihitung, berapa pun realisasinya", () => {
    expect(capaian("0", "5")).toBe("target-nol");
    expect(capaian("0%", "0%")).toBe("target-nol");
  });
});

describe("Capaian indikator negatif", () => {
  it.each([
    ["5", "6", 80],
    ["5", "5", 100],
    ["10", "25", 0],
    ["9,54%", "9,51%", 100],
  ])("selisih: target %s, realisasi %s: %d%%", (target, realisasi, expected) =>
    expect(negatif(target, realisasi)).toBe(expected),
  );
  it("selisih tanpa batas: 5 menjadi 4 adalah 120%, 10 menjadi 25 adalah −50%", () => {
    expect(negatif("5", "4", { batas: "tanpa-batas" })).toBe(120);
    expect(negatif("10", "25", { batas: "tanpa-batas" })).toBe(-50);
  });
  it("terbalik: target dibagi realisasi", () => {
    expect(negatif("4", "8", { rumusNegatif: "terbalik" })).toBe(50);
    expect(negatif("5", "4", { rumusNegatif: "terbalik", batas: "dari-0" })).toBe(125);
  });
  it("terbalik dengan realisasi 0 adalah sebaik-baiknya: 100%, atau 120% bila itu batasnya", () => {
    expect(negatif("4", "0", { rumusNegatif: "terbalik" })).toBe(100);
    expect(negatif("4", "0", { rumusNegatif: "terbalik", batas: "0-120" })).toBe(120);
  });
  it("target 0: realisasi 0 memberi 100%, lebih dari 0 memberi 0%", () => {
    for (const rumusNegatif of ["selisih", "terbalik"] as const) {
      expect(negatif("0 kasus", "0 kasus", { rumusNegatif })).toBe(100);
      expect(negatif("0 kasus", "2 kasus", { rumusNegatif })).toBe(0);
    }
  });
});

describe("Batas capaian", () => {
  it.each([
    ["0-100", 100],
    ["dari-0", 130],
    ["tanpa-batas", 130],
    ["0-120", 120],
  ] as const)("130 dari 100 dengan batas %s: %d%%", (batas, expected) =>
    expect(capaian("100", "130", { batas })).toBe(expected),
  );
  it.each([
    ["0-100", 0],
    ["dari-0", 0],
    ["tanpa-batas", -20],
    ["0-120", 0],
  ] as const)("−20 dari 100 dengan batas %s: %d%%", (batas, expected) =>
    expect(capaian("100", "-20", { batas })).toBe(expected),
  );
  it("1667% tidak diubah tanpa batas", () =>
    expect(capaian("6", "100", { batas: "dari-0" })).toBeCloseTo(1666.67, 2));
});

describe("Capaian predikat", () => {
  it.each([
    ["B", "B", 100],
    ["B", "BB", 100],
    ["CC", "A (85,5)", 100],
    ["WTP", "WTP", 100],
    ["WDP", "WTP", 100],
    ["Baik", "Sangat Baik", 100],
    ["A (90)", "BB (72)", 80],
    ["BB (75)", "BB (72)", 96],
    ["BB (97)", "B", "perlu-skor"],
    ["BB", "B (63,36)", "perlu-skor"],
    ["WTP", "WDP", "perlu-skor"],
    ["B", "WTP", "jenis-berbeda"],
    ["WTP", "A", "jenis-berbeda"],
    ["Baik", "Tinggi", "jenis-berbeda"],
    ["B", "63,36", "jenis-berbeda"],
    ["80", "B", "jenis-berbeda"],
  ])("target %s, realisasi %s: %s", (target, realisasi, expected) =>
    expect(capaian(target, realisasi)).toBe(expected),
  );
  it("menurut peringkat: B (4) dari BB (5) adalah 80%, WDP (3) dari WTP (4) adalah 75%, D dari AA adalah 14,29%", () => {
    const peringkat = { predikatHuruf: "peringkat" } as const;
    expect(capaian("BB", "B", peringkat)).toBe(80);
    expect(capaian("WTP", "WDP", peringkat)).toBe(75);
    expect(capaian("WTP", "TMP", peringkat)).toBe(25);
    expect(capaian("AA", "D", peringkat)).toBeCloseTo(14.29, 2);
    expect(capaian("A (90)", "BB (72)", peringkat)).toBe(80);
  });
});

describe("Capaian yang tidak dapat dihitung", () => {
  it.each([
    ["", "95%", "kosong"],
    ["100%", "-", "kosong"],
    ["n/a", "95%", "tidak-tersedia"],
    ["100%", "belum ada data", "tidak-tersedia"],
    ["100%", "99,8% 98%", "tidak-terbaca"],
    ["#REF!", "", "tidak-terbaca"],
    ["100%", "12 dokumen", "jenis-berbeda"],
    ["12 dokumen", "100%", "jenis-berbeda"],
    ["100%", "v", "jenis-berbeda"],
  ])("target %j, realisasi %j: %s", (target, realisasi, sebab) =>
    expect(capaian(target, realisasi)).toBe(sebab),
  );
});

describe("Rata-rata dan serapan", () => {
  it("rata-rata 95, 100, 100, 85 adalah 95; tanpa capaian tidak ada rata-rata", () => {
    const rataRata = (...capaian: number[]) =>
      numberOf(mean(capaian.map((value) => number(percent(value)))), "exact");
    expect(rataRata(95, 100, 100, 85)).toBe(95);
    expect(rataRata(66.6666666667, 100)).toBeCloseTo(83.33, 2);
    expect(rataRata()).toBeUndefined();
  });
  it("serapan adalah perbandingan apa adanya, juga di atas 100%; tanpa pagu tidak ada serapan", () => {
    expect(serapan(rupiah(1_731_468_142), rupiah(1_566_177_343))).toBeCloseTo(90.45, 2);
    expect(serapan(rupiah(32_500_000), rupiah(35_500_000))).toBeCloseTo(109.23, 2);
    expect(serapan(rupiah(200), rupiah(-50))).toBe(-25);
    expect(serapan(rupiah(0), rupiah(0))).toBeNull();
  });
  it("rumus menolak pembagian dengan 0", () => {
    expect(() => capaianPositif(0, 1)).toThrow(TargetNolError);
    expect(() => capaianNegatifSelisih(0, 1)).toThrow(TargetNolError);
    expect(() => capaianNegatifTerbalik(1, 0)).toThrow(TargetNolError);
  });
});
