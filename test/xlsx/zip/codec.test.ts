import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { ZLIB } from "../../../src/cli/zlib-codec";
import { XlsxError } from "../../../src/xlsx/errors";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { FFLATE } from "../../../src/xlsx/zip/fflate-codec";

/** Bytes as sheets have them: much of it repeated. */
const sheetLike = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 5 })), { maxLength: 400 })
  .map((cells) =>
    Buffer.from(cells.map(([n, c]) => `<c r="${c}${n}"><v>${n * 7919}</v></c>`.repeat(c)).join("")),
  );
const level = fc.integer({ min: 0, max: 9 });

/** Bytes that do not pack well, more of them than are taken at a time. */
const LARGE = Buffer.from(Array.from({ length: 60_000 }, (_, i) => `${(i * 7919) % 100_003}`).join(" "));

function problemOf(job: () => unknown): string {
  try {
    job();
    return "terbaca";
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
}

describe.each([
  ["peramban", FFLATE],
  ["baris perintah", ZLIB],
])("Membuka dan memadatkan isi zip di %s", (_, codec) => {
  it("yang dipadatkan pada tingkat mana pun terbuka sama seperti aslinya", () => {
    fc.assert(
      fc.property(fc.oneof(sheetLike, fc.uint8Array({ maxLength: 5000 })), level, (bytes, own) => {
        const result = codec.inflate(deflateRawSync(bytes, { level: own }), bytes.length, 10_000_000);
        expect(Buffer.from(result).equals(bytes)).toBe(true);
      }),
    );
    for (const own of [0, 1, 6])
      expect(LARGE.equals(codec.inflate(deflateRawSync(LARGE, { level: own }), 0, LARGE.length))).toBe(true);
  });

  it("yang kami padatkan dibuka sama oleh program lain", () => {
    fc.assert(
      fc.property(fc.oneof(sheetLike, fc.uint8Array({ maxLength: 5000 })), (bytes) => {
        expect(inflateRawSync(codec.deflate(bytes)).equals(bytes)).toBe(true);
      }),
    );
    expect(inflateRawSync(codec.deflate(LARGE)).equals(LARGE)).toBe(true);
  });

  it("isi yang terpotong di mana pun ditolak, tidak pernah terbaca setengah", () => {
    const packed = deflateRawSync(Buffer.from("Kecamatan Jombang ".repeat(300) + "2023"));
    for (let length = 0; length < packed.length; length++)
      expect(problemOf(() => codec.inflate(packed.subarray(0, length), 0, 100_000))).toBe("rusak");
    const large = deflateRawSync(LARGE);
    for (const length of [32_767, 32_768, 32_769, 65_536, large.length - 1])
      expect(problemOf(() => codec.inflate(large.subarray(0, length), 0, 1_000_000))).toBe("rusak");
  });

  it("bita sisa di belakang isi yang dipadatkan tidak mengganggu", () => {
    const packed = Buffer.concat([deflateRawSync(LARGE), Buffer.alloc(70_000, 7)]);
    expect(LARGE.equals(codec.inflate(packed, LARGE.length, 1_000_000))).toBe(true);
  });

  it("isi yang mengembang melewati batas ditolak, berapa pun ukuran yang diakuinya", () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    for (const expected of [0, 100, 5_000_000, 4_000_000_000])
      expect(problemOf(() => codec.inflate(packed, expected, 1_000_000))).toBe("terlaluBesar");
    expect(codec.inflate(packed, 4_000_000_000, 5_000_000)).toHaveLength(5_000_000);
  });

  it("isi yang diubah di mana pun tidak pernah membuat program berhenti tanpa alasan yang jelas", () => {
    const packed = deflateRawSync(LARGE.subarray(0, 6_000));
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = Uint8Array.from(packed);
        broken[at]! ^= change;
        expect(["terbaca", "rusak", "terlaluBesar"]).toContain(
          problemOf(() => codec.inflate(broken, 0, 1_000_000)),
        );
      }),
    );
  });
});

describe("Jumlah periksa isi zip", () => {
  it("sesuai dengan yang baku", () => {
    const digits = Buffer.from("xx123456789");
    expect(crc32(digits.subarray(2))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
