import fc from "fast-check";
import { formatNumber } from "../../../src/language/format";
import { readText } from "../../../src/lkip/reading/read-text";

const amount = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
const cents = fc
  .tuple(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), fc.integer({ min: 1, max: 4 }))
  .filter(([, decimals]) => decimals !== 3)
  .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }));
const usOf = (text: string) => text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
const valueOf = (text: string, rupiah = false) => {
  const reading = readText(text, { rupiah });
  return "value" in reading ? reading.value : reading;
};

describe("Membaca kembali angka yang tercetak", () => {
  it("rupiah bertitik ribuan, dengan atau tanpa Rp dan ,-", () =>
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom("", "Rp", "Rp. "),
        fc.constantFrom("", ",-", " ,-", ",00"),
        (value, rp, end) => {
          expect(valueOf(`${rp}${formatNumber(value)}${end}`, true)).toBe(value);
        },
      ),
    ));
  it("rupiah berkoma ribuan", () =>
    fc.assert(fc.property(amount, (value) => expect(valueOf(usOf(formatNumber(value)), true)).toBe(value))));
  it("angka berdesimal dalam gaya Indonesia dan gaya Inggris", () =>
    fc.assert(
      fc.property(cents, ({ value, decimals }) => {
        const text = formatNumber(value, decimals, "tetap");
        expect(valueOf(text)).toBe(value);
        expect(valueOf(usOf(text))).toBe(value);
      }),
    ));
  it("persen, berapa pun desimalnya", () =>
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(4), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const plain = formatNumber(value, decimals, "tetap").replaceAll(".", "");
        expect(readText(`${plain} %`)).toEqual({ kind: "persen", value, decimals });
      }),
    ));
  it("teks sembarang tidak pernah membuat galat, dan tidak pernah menjadi angka tanpa angka di dalamnya", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const reading = readText(text);
        if ("value" in reading && !/nol/i.test(text)) expect(text).toMatch(/\d|[\uff10-\uff19]/);
      }),
    ));
});
