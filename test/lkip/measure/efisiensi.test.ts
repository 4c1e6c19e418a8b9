import fc from "fast-check";
import { percent } from "../../../src/language/units";
import type { RumusEfisiensi } from "../../../src/lkip/ketentuan/ketentuan";
import { hitungEfisiensi } from "../../../src/lkip/measure/efisiensi";
import { labelSama } from "../../../src/lkip/measure/sama-label";

const efisiensi = (capaian: number | null, serapan: number | null, rumus: RumusEfisiensi) => {
  const [reached, spent] = [capaian, serapan].map((value) => (value === null ? null : percent(value)));
  const result = hitungEfisiensi(reached ?? null, spent ?? null, rumus);
  return result.kind === "label" ? result.text : result.value;
};

describe("Tingkat efisiensi", () => {
  it.each([
    [100, 98, "Efisien"],
    [95, 95, "Efisien"],
    [85, 99.9, "Tidak Efisien"],
    [94.99, 95, "Tidak Efisien"],
    [0, 10, "Tidak Efisien"],
    [10, 0, "Efisien"],
    [0, 0, "Belum Dilaksanakan"],
    [null, 90, "Tidak Dapat Dihitung"],
    [90, null, "Tidak Dapat Dihitung"],
    [null, null, "Tidak Dapat Dihitung"],
  ])("label: capaian %d, serapan %d: %s", (capaian, serapan, expected) =>
    expect(efisiensi(capaian, serapan, "label")).toBe(expected),
  );
  it.each([
    [100, 94.99, "Efisien"],
    [100, 95, "Cukup Efisien"],
    [90, 90, "Cukup Efisien"],
    [90, 95, "Cukup Efisien"],
    [89.99, 95, "Tidak Efisien"],
    [85.1, 80.1, "Cukup Efisien"],
    [80.1, 85.1, "Cukup Efisien"],
    [0, 0, "Belum Dilaksanakan"],
    [null, 90, "Tidak Dapat Dihitung"],
  ])("rentang: capaian %d, serapan %d: %s", (capaian, serapan, expected) =>
    expect(efisiensi(capaian, serapan, "rentang")).toBe(expected),
  );
  it("rentang: tepat 5 ke atas atau ke bawah selalu Cukup Efisien", () =>
    fc.assert(
      fc.property(fc.integer({ min: 501, max: 12000 }), (hundredths) => {
        const [high, low] = [hundredths / 100, (hundredths - 500) / 100];
        expect(efisiensi(high, low, "rentang")).toBe("Cukup Efisien");
        expect(efisiensi(low, high, "rentang")).toBe("Cukup Efisien");
        expect(efisiensi((hundredths + 1) / 100, low, "rentang")).toBe("Efisien");
        expect(efisiensi((hundredths - 501) / 100, high, "rentang")).toBe("Tidak Efisien");
      }),
    ));
  it("sisa: 100 dikurangi serapan, juga tanpa capaian dan di atas 100", () => {
    expect(efisiensi(100, 98.4, "sisa")).toBe(1.6);
    expect(efisiensi(null, 98, "sisa")).toBe(2);
    expect(efisiensi(100, 109.23, "sisa")).toBe(-9.23);
    expect(efisiensi(100, null, "sisa")).toBe("Tidak Dapat Dihitung");
  });
  it("rasio: capaian dibagi serapan", () => {
    expect(efisiensi(100, 80, "rasio")).toBe(125);
    expect(efisiensi(50, 0, "rasio")).toBe("Tidak Dapat Dihitung");
    expect(efisiensi(0, 0, "rasio")).toBe("Belum Dilaksanakan");
  });
  it("PMK 22/2021: alokasi 1.000, capaian keluaran 95%, realisasi 900: seharusnya 950, hemat 5,26%", () => {
    expect(efisiensi(95, 90, "pmk-22-2021")).toBeCloseTo(((1000 * 0.95 - 900) / (1000 * 0.95)) * 100, 9);
    expect(efisiensi(100, 98, "pmk-22-2021")).toBe(2);
    expect(efisiensi(50, 100, "pmk-22-2021")).toBe(-100);
    expect(efisiensi(0, 40, "pmk-22-2021")).toBe("Tidak Dapat Dihitung");
    expect(efisiensi(0, 0, "pmk-22-2021")).toBe("Belum Dilaksanakan");
  });
  it("nilai efisiensi PMK 22/2021: 50% ditambah E dibagi 20 kali 50, dari 0 sampai 100", () => {
    expect(efisiensi(100, 90, "pmk-22-2021-ne")).toBe(75);
    expect(efisiensi(100, 100, "pmk-22-2021-ne")).toBe(50);
    expect(efisiensi(100, 70, "pmk-22-2021-ne")).toBe(100);
    expect(efisiensi(50, 100, "pmk-22-2021-ne")).toBe(0);
    expect(efisiensi(0, 40, "pmk-22-2021-ne")).toBe("Tidak Dapat Dihitung");
  });
});

describe("Label efisiensi yang tertulis", () => {
  it.each([
    ["TIDAK EFFISIEN", "Tidak Efisien"],
    ["efisien.", "Efisien"],
    ["Efisiensi", "Efisien"],
    ["Tdk Efisien", "Tidak Efisien"],
    ["Tidakefisien", "Tidak Efisien"],
    ["Cukup  efesien", "Cukup Efisien"],
  ])("%s sama dengan %s", (printed, expected) => expect(labelSama(printed, expected)).toBe(true));
  it.each([
    ["Efisien", "Tidak Efisien"],
    ["Cukup Efisien", "Efisien"],
    ["Efektif", "Efisien"],
    ["Belum Efisien", "Tidak Efisien"],
  ])("%s tidak sama dengan %s", (printed, expected) => expect(labelSama(printed, expected)).toBe(false));
});
