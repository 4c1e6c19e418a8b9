import { measure } from "./measure";

describe("Kesalahan yang tempatnya diketahui (benih tetap)", () => {
  it.each([
    [1, 12, 1],
    [2, 8, 14 / 16],
    [3, 6, 15 / 18],
  ])("%i kesalahan dalam %i laporan: sebab yang pasti tidak pernah salah", (each, reports, least) => {
    const { first, wrong, mistakes, silent } = measure(1, reports, each);
    expect(wrong.pasti).toBe(0);
    expect(mistakes - silent).toBeGreaterThanOrEqual(reports * each - 1);
    expect(first).toBeGreaterThanOrEqual((mistakes - silent) * least);
  });

  it("dua hasil yang menyangkal satu isian tidak saling membuktikan salah", () => {
    expect(measure(50, 1, 3).wrong.pasti).toBe(0);
  });
});
