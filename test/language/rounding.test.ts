import fc from "fast-check";
import { movePoint, roundHalfUp, toNineDecimals, withoutNoise } from "../../src/language/rounding";

test("sisa pecahan biner dibuang, angkanya sendiri tidak", () => {
  expect(withoutNoise(0.1 + 0.2, "stored")).toBe(0.3);
  expect(withoutNoise(0.29 * 100, "stored")).toBe(29);
  expect(withoutNoise((2 / 3) * 100, "computed")).toBe(66.6666666667);
});

test("rupiah sebesar apa pun sampai 999 triliun tetap utuh", () => {
  const rupiah = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  fc.assert(fc.property(rupiah, (each) => withoutNoise(each, "stored") === each));
});

test("selisih yang tampak tepat 5 poin memang dibandingkan sebagai 5", () => {
  expect(8.2 - 3.2).not.toBe(5);
  expect(toNineDecimals(8.2 - 3.2)).toBe(5);
});

test("setengah dibulatkan ke atas menurut angka yang tampak, bukan menurut pecahan binernya", () => {
  expect(roundHalfUp(90.455, 2)).toBe(90.46);
  expect(roundHalfUp(1.005, 2)).toBe(1.01);
  expect(roundHalfUp(90.4549, 2)).toBe(90.45);
  expect(roundHalfUp(100, 2)).toBe(100);
});

test("persen dengan dua desimal kembali utuh sesudah disimpan sebagai pecahan", () => {
  const persen = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);
  fc.assert(fc.property(persen, (each) => movePoint(movePoint(each, -2), 2) === each));
});
