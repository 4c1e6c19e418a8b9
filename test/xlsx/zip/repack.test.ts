import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { XlsxError } from "../../../src/xlsx/errors";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { inflate } from "../../../src/xlsx/zip/inflate";
import { repack } from "../../../src/xlsx/zip/repack";

/** Bytes as sheets have them: much of it repeated. */
const sheetLike = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 5 })), { maxLength: 400 })
  .map((cells) =>
    Buffer.from(cells.map(([n, c]) => `<c r="${c}${n}"><v>${n * 7919}</v></c>`.repeat(c)).join("")),
  );
const level = fc.integer({ min: 0, max: 9 });

describe("Membuka dan memadatkan isi zip", () => {
  it("yang dipadatkan pada tingkat mana pun terbuka sama seperti aslinya", () => {
    fc.assert(
      fc.property(fc.oneof(sheetLike, fc.uint8Array({ maxLength: 5000 })), level, (bytes, own) => {
        const { bytes: result } = inflate(deflateRawSync(bytes, { level: own }), 0, Infinity);
        expect(Buffer.from(result).equals(bytes)).toBe(true);
      }),
    );
  });

  it("isi yang terpotong di mana pun ditolak, tidak pernah terbaca setengah", () => {
    const packed = deflateRawSync(Buffer.from("Kecamatan Jombang ".repeat(300) + "2023"));
    for (let length = 0; length < packed.length - 1; length++)
      expect(() => inflate(packed.subarray(0, length), 0, 100_000)).toThrow(XlsxError);
  });

  it("isi yang diubah di mana pun tidak pernah membuat program berhenti tanpa alasan yang jelas", () => {
    const packed = deflateRawSync(
      Buffer.from(Array.from({ length: 900 }, (_, i) => `${i * 7919}`).join(" ")),
    );
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = Uint8Array.from(packed);
        broken[at]! ^= change;
        try {
          inflate(broken, 0, 1_000_000);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
    );
  });

  it("perubahan di tengah lembar besar hanya memadatkan ulang blok di sekitarnya", () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i}"><c><v>${(i * 7919) % 100003}</v></c></row>`,
    );
    const before = Buffer.from(rows.join(""));
    const packed = new Uint8Array(deflateRawSync(before));
    const inflated = inflate(packed, before.length, Infinity);
    expect(inflated.blocks.length).toBeGreaterThan(5);
    for (const [row, text] of [
      [20_000, "<row>diubah</row>"],
      [0, ""],
      [39_999, "<row/>"],
      [30_000, "x".repeat(70_000)],
    ] as const) {
      const after = Buffer.from(rows.map((own, i) => (i === row ? text : own)).join(""));
      const result = repack(packed, inflated, after, keptOf(before, after));
      expect(inflateRawSync(result).equals(after)).toBe(true);
      if (row > 0) expect(Buffer.from(result.subarray(0, 1000)).equals(packed.subarray(0, 1000))).toBe(true);
    }
  });

  it("perubahan apa pun di mana pun terbuka sama seperti yang dimaksud", () => {
    fc.assert(
      fc.property(
        sheetLike,
        fc.nat(20),
        fc.nat(),
        fc.nat(3000),
        fc.uint8Array(),
        level,
        (own, times, from, length, insert, by) => {
          const before = Buffer.concat(Array.from({ length: times + 1 }, () => own));
          const start = before.length === 0 ? 0 : from % before.length;
          const after = Buffer.concat([before.subarray(0, start), insert, before.subarray(start + length)]);
          const packed = new Uint8Array(deflateRawSync(before, { level: by, memLevel: 1 }));
          const result = repack(packed, inflate(packed, 0, Infinity), after, keptOf(before, after));
          expect(inflateRawSync(result).equals(after)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("jumlah periksa sesuai dengan yang baku", () => {
    const digits = Buffer.from("xx123456789");
    expect(crc32(digits.subarray(2))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

/** How many bytes two texts have in common at their start and at their end. */
function keptOf(before: Uint8Array, after: Uint8Array): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (start + end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end };
}
