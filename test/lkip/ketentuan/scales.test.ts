import fc from "fast-check";
import { classOfHeader } from "../../../src/lkip/ketentuan/class-of-header";
import { predikatOf } from "../../../src/lkip/ketentuan/predikat-of";
import type { PredikatClass, PredikatScale } from "../../../src/lkip/ketentuan/predikat-scale";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../../../src/lkip/ketentuan/scales";
import { validateScale } from "../../../src/lkip/ketentuan/validate-scale";

describe("Skala AKIP", () => {
  it.each([
    [100, "AA"],
    [90.01, "AA"],
    [90, "A"],
    [80.01, "A"],
    [80, "BB"],
    [70, "B"],
    [60, "CC"],
    [50, "C"],
    [30.01, "C"],
    [30, "D"],
    [0, "D"],
    [115, "AA"],
    [-5, "D"],
  ])("%d adalah %s", (percent, code) => expect(predikatOf(percent, SKALA_AKIP)?.code).toBe(code));
  it("derau pecahan biner tidak menaikkan kelas: 90,0000000000001 tetap A", () =>
    expect(predikatOf(90.0000000000001, SKALA_AKIP)?.code).toBe("A"));
});

describe("Skala Permendagri 86/2017", () => {
  it.each([
    [100, "Sangat Tinggi"],
    [91, "Sangat Tinggi"],
    [90.99, "Tinggi"],
    [76, "Tinggi"],
    [75.5, "Sedang"],
    [66, "Sedang"],
    [51, "Rendah"],
    [50.99, "Sangat Rendah"],
    [0, "Sangat Rendah"],
    [130, "Sangat Tinggi"],
  ])("%d adalah %s", (percent, name) => expect(predikatOf(percent, SKALA_PERMENDAGRI_86)?.name).toBe(name));
});

const kelas = (
  name: string,
  from: number,
  to: number,
  [fromInclusive, toInclusive]: readonly [boolean, boolean] = [true, false],
): PredikatClass => ({ code: name, name, aliases: [], from, to, fromInclusive, toInclusive });
const sendiri = (...classes: PredikatClass[]): PredikatScale => ({ id: "sendiri", classes });

describe("Memeriksa skala buatan sendiri", () => {
  it("menerima skala AKIP, Permendagri, dan kelas teratas tanpa batas", () => {
    expect(validateScale(SKALA_AKIP)).toEqual({ ok: true });
    expect(validateScale(SKALA_PERMENDAGRI_86)).toEqual({ ok: true });
    expect(validateScale(sendiri(kelas("Baik", 50, Infinity), kelas("Kurang", 0, 50)))).toEqual({ ok: true });
  });
  it.each([
    [
      "76–90 dan 91–100 seperti tercetak: 90,5 tidak punya kelas",
      [kelas("Baik", 91, 100, [true, true]), kelas("Kurang", 0, 90, [true, true])],
      "lubang",
      90.5,
    ],
    [
      "batas 50 tidak masuk kelas mana pun",
      [kelas("Baik", 50, 100, [false, true]), kelas("Kurang", 0, 50)],
      "lubang",
      50,
    ],
    ["0 tidak masuk kelas mana pun", [kelas("Baik", 0, 100, [false, true])], "lubang", 0],
    ["100 tidak masuk kelas mana pun", [kelas("Baik", 0, 100)], "lubang", 100],
    ["skala berhenti di 90", [kelas("Baik", 0, 90, [true, true])], "lubang", 100],
    [
      "batas 50 masuk dua kelas",
      [kelas("Baik", 50, 100, [true, true]), kelas("Kurang", 0, 50, [true, true])],
      "tumpang-tindih",
      50,
    ],
    [
      "40–60 masuk dua kelas",
      [kelas("Baik", 40, 100, [true, true]), kelas("Kurang", 0, 60)],
      "tumpang-tindih",
      40,
    ],
    [
      "kelas di dalam kelas lain",
      [kelas("Semua", 0, 100, [true, true]), kelas("Tengah", 40, 60)],
      "tumpang-tindih",
      40,
    ],
    ["batas terbalik", [kelas("Baik", 100, 0)], "batas", 100],
    ["dua kelas bernama sama", [kelas("Baik", 50, 100, [true, true]), kelas("baik ", 0, 50)], "nama", 50],
    ["kelas tanpa nama", [kelas(" ", 0, 100, [true, true])], "nama", 0],
    ["tanpa kelas", [], "kosong", 0],
  ] as const)("menolak: %s", (_why, classes, problem, value) => {
    const verdict = validateScale(sendiri(...classes));
    expect(verdict).toMatchObject({ ok: false, problem, value });
    if (!verdict.ok) expect(verdict.sentence).toMatch(/\.$/);
  });
  it("nilai yang disebut benar-benar tidak punya kelas, atau punya dua; skala yang diterima tidak punya nilai seperti itu", () => {
    const bound = fc.integer({ min: 0, max: 20 }).map((step) => step * 5);
    const any = fc.array(fc.tuple(bound, bound, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 });
    const count = (scale: PredikatScale, value: number) =>
      scale.classes.filter(
        (each) =>
          (each.fromInclusive ? value >= each.from : value > each.from) &&
          (each.toInclusive ? value <= each.to : value < each.to),
      ).length;
    fc.assert(
      fc.property(any, (bounds) => {
        const scale = sendiri(...bounds.map(([from, to, a, b], i) => kelas(`K${i}`, from, to, [a, b])));
        const verdict = validateScale(scale);
        if (verdict.ok) for (let value = 0; value <= 100; value += 2.5) expect(count(scale, value)).toBe(1);
        else if (verdict.problem === "lubang") expect(count(scale, verdict.value)).toBe(0);
        else if (verdict.problem === "tumpang-tindih") expect(count(scale, verdict.value)).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe("Kelas yang disebut judul kolom", () => {
  it.each([
    ["Sangat Memuaskan", "AA"],
    ["SANGAT\nMEMUASKAN", "AA"],
    ["AA (Sangat Memuaskan)", "AA"],
    ["> 90 - 100 Sangat Memuaskan", "AA"],
    ["Memuaskan (>80-90)", "A"],
    ["BB", "BB"],
    ["Cukup", "CC"],
    ["Cukup (Memadai)", "CC"],
    ["Sangat Kurang (0-30)", "D"],
    ["Predikat: Baik", "B"],
  ])("%j adalah %s", (text, code) => expect(classOfHeader(text, SKALA_AKIP)?.code).toBe(code));
  it.each(["% Capaian", "Indikator Kinerja Baik", "", "Predikat", "2023"])("%j bukan kelas", (text) =>
    expect(classOfHeader(text, SKALA_AKIP)).toBeUndefined(),
  );
  it.each([
    ["≥ 91 Sangat Tinggi", "Sangat Tinggi"],
    ["Tinggi (76-90)", "Tinggi"],
    ["SR", "Sangat Rendah"],
  ])("%j adalah %s pada skala Permendagri", (text, name) =>
    expect(classOfHeader(text, SKALA_PERMENDAGRI_86)?.name).toBe(name),
  );
});
