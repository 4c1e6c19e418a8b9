import fc from "fast-check";
import { agrees } from "../../../src/lkip/reading/agrees";

describe("Angka tercetak sama dengan angka seharusnya", () => {
  it.each([
    [99, 0, 99.58],
    [100, 0, 99.58],
    [90, 0, 90.45],
    [90.45, 2, 90.4537],
    [90.46, 2, 90.455],
    [90.45, 2, 90.455],
    [66.67, 2, 66.6666667],
    [66.66, 2, 66.6666667],
    [0, 0, 0.3],
    [0, 0, -0.3],
    [-33.33, 2, -33.3333],
    [-33.34, 2, -33.335],
    [95, 0, 94.99999999999999],
    [100.55, 2, 100.54999999999998],
    [1405183265160, 0, 1405183265160],
    [1405183265160.25, 2, 1405183265160.25],
    [1405183265160.3, 1, 1405183265160.25],
    [2_500_000_000, -8, 2_489_123_000],
    [123_457_000_000, -6, 123_456_789_012],
    [9_007_199_254_740_991, 0, 9_007_199_254_740_991],
  ])("%d dengan %d desimal berarti %d", (printed, decimals, expected) =>
    expect(agrees(printed, decimals, expected)).toBe(true),
  );
  it.each([
    [83, 0, 90.45],
    [94, 0, 66.67],
    [91, 0, 90.49],
    [99, 0, 97.9],
    [100, 0, 99.4],
    [-34, 0, -33.2],
    [33.33, 2, -33.33],
    [5, 0, -5],
    [1405183265161, 0, 1405183265160],
    [1405183265160.02, 2, 1405183265160.01],
    [3_000_000_000_000_001, 0, 3_000_000_000_000_000],
    [2_500_000_000, -8, 2_380_000_000],
    [NaN, 0, 1],
    [1, 0, Infinity],
  ])("%d dengan %d desimal tidak berarti %d", (printed, decimals, expected) =>
    expect(agrees(printed, decimals, expected)).toBe(false),
  );
  it("sel 99,58 yang ditampilkan 100% dibandingkan menurut tampilannya", () => {
    expect(agrees(99.58, 0, 99.7)).toBe(true);
    expect(agrees(99.58, 0, 98.9)).toBe(false);
  });
});

describe("Pembulatan, untuk angka apa pun", () => {
  const decimals = fc.integer({ min: 0, max: 3 });
  /** A number of up to six more decimals than are printed, as digits: exact in every base. */
  const exact = fc.record({
    whole: fc.integer({ min: -999_999_999, max: 999_999_999 }),
    places: decimals,
    more: fc.nat(3),
  });

  it("dibulatkan ke atas, ke genap, atau dipotong: tidak pernah menjadi temuan", () =>
    fc.assert(
      fc.property(exact, ({ whole, places, more }) => {
        const expected = Number(`${whole}e-${places + more}`);
        const size = Math.abs(whole);
        const unit = 10 ** more;
        const [down, rest] = [Math.floor(size / unit), size % unit];
        const up = rest * 2 >= unit ? down + 1 : down;
        const even = rest * 2 === unit ? down + (down % 2) : up;
        for (const digits of [down, up, even])
          expect(agrees(Number(`${Math.sign(whole) * digits}e-${places}`), places, expected)).toBe(true);
      }),
    ));
  it("berbeda satu satuan cetak atau lebih: selalu menjadi temuan", () =>
    fc.assert(
      fc.property(
        exact,
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        ({ whole, places, more }, off, less) => {
          const expected = Number(`${whole}e-${places + more}`);
          const unit = 10 ** more;
          const size = Math.abs(whole);
          const [down, up] = [Math.floor(size / unit), Math.ceil(size / unit)];
          const digits = less ? down - off : up + off;
          fc.pre(digits >= 0);
          const printed = Number(`${(whole < 0 ? -1 : 1) * digits}e-${places}`);
          expect(agrees(printed, places, expected)).toBe(false);
        },
      ),
    ));
  it("rupiah besar: selisih satu rupiah pun terlihat", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 1 }), (value) => {
        expect(agrees(value, 0, value)).toBe(true);
        expect(agrees(value, 0, value + 1)).toBe(false);
        expect(agrees(-value - 1, 0, -value)).toBe(false);
      }),
    ));
});
