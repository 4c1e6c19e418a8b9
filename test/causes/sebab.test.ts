import { measure } from "./measure";

describe("Kesalahan yang tempatnya diketahui (benih tetap)", () => {
  it.each([
    [1, 12, 12],
    [2, 8, 14],
    [3, 6, 15],
  ])("%i kesalahan dalam %i laporan: sebab yang pasti tidak pernah salah", (mistakes, reports, least) => {
    const { first, wrong } = measure(1, reports, mistakes);
    expect(wrong.pasti).toBe(0);
    expect(first).toBeGreaterThanOrEqual(least);
  });
});
