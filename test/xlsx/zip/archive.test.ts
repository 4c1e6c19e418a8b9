import { strToU8, unzipSync } from "fflate";
import { XlsxError } from "../../../src/xlsx/errors";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { Archive } from "../../../src/xlsx/zip/archive";
import { FFLATE } from "../../../src/xlsx/zip/fflate-codec";
import { EMPTY, value, valuesOf, write } from "../fixtures/apply";
import { rawZip, type RawZipOptions } from "../fixtures/raw-zip";
import { bookParts } from "../fixtures/small-book";

const parts = {
  ...bookParts({
    sheets: {
      Lembar1: '<sheetData><row r="1"><c r="A1"><v>95</v></c></row></sheetData>',
      Lembar2: "<sheetData/>",
    },
  }),
  "xl/media/gambar.png": strToU8("bukan gambar sungguhan".repeat(99)),
};

const SHAPES: readonly (readonly [string, RawZipOptions])[] = [
  ["biasa", {}],
  ["dengan ukuran di belakang data", { descriptors: true }],
  ["zip64", { zip64: true }],
  ["zip64 dengan ukuran di belakang data", { zip64: true, descriptors: true }],
  ["dengan nama bergaris miring terbalik", { backslashes: true }],
];

/** The record at the end of a zip file that holds nothing. */
const END = Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18));

const plan = { writes: [write("B1", EMPTY, value(100))], marks: [] };

describe("Isi zip buku kerja", () => {
  it.each(SHAPES)("berkas zip %s terbaca dan tertulis", async (_, options) => {
    const workbook = new XlsxWorkbook(rawZip(parts, options));
    expect(valuesOf(workbook.readSnapshot().sheets[0]!)).toEqual([[95]]);
    await workbook.apply(plan);
    expect(valuesOf(readXlsx(workbook.save()).sheets[0]!)).toEqual([[95, 100]]);
  });

  it.each(SHAPES.slice(0, 4))(
    "zip %s: bagian yang tidak disentuh disalin bita demi bita",
    async (_, options) => {
      const input = rawZip(parts, options);
      const workbook = new XlsxWorkbook(input);
      await workbook.apply(plan);
      const output = workbook.save();
      const touched = ["xl/worksheets/sheet1.xml", "xl/workbook.xml"];
      for (const name of Object.keys(parts).filter((part) => !touched.includes(part)))
        expect(indexOf(output, localEntry(input, name))).toBeGreaterThanOrEqual(0);
      const [before, after] = [parts as Record<string, Uint8Array>, unzipSync(output)];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(after[name]!));
      expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    },
  );

  it("menulis dua kali memberi berkas yang sama", async () => {
    const files = await Promise.all(
      [1, 2].map(async () => {
        const workbook = new XlsxWorkbook(rawZip(parts));
        await workbook.apply(plan);
        return workbook.save();
      }),
    );
    expect(Buffer.from(files[0]!).equals(files[1]!)).toBe(true);
  });

  it("bagian yang tidak diminta tidak dibuka: gambar yang rusak ikut tersalin", async () => {
    const input = rawZip(parts);
    const broken = input.slice();
    broken[indexOf(broken, strToU8("gambar.png")) + 12]! ^= 255;
    const workbook = new XlsxWorkbook(broken);
    await workbook.apply(plan);
    expect(valuesOf(readXlsx(workbook.save()).sheets[0]!)).toEqual([[95, 100]]);
  });

  it.each([
    ["yang mirip akhir berkas zip kosong", END],
    [
      "yang mirip akhir berkas zip dan panjangnya pas",
      Uint8Array.of(...END.slice(0, 10), 1, 0, ...END.slice(12)),
    ],
  ])("komentar zip %s tidak mengecoh: isinya terbaca dan tertulis", async (_, fake) => {
    const input = rawZip(parts);
    const comment = Uint8Array.of(...strToU8("catatan "), ...fake);
    const commented = Uint8Array.of(...input, ...comment);
    commented[input.length - 2] = comment.length;
    const workbook = new XlsxWorkbook(commented);
    await workbook.apply(plan);
    expect(valuesOf(readXlsx(workbook.save()).sheets[0]!)).toEqual([[95, 100]]);
  });

  it("bita di belakang zip yang bukan bagiannya dilewati", () => {
    expect(problemOf(Uint8Array.of(...rawZip(parts), 0, 0, 10))).toBe("terbaca");
  });

  it("bom zip ditolak walaupun mengaku kecil", () => {
    for (const [size, claimedSize] of [
      [2_000_000, 10],
      [101_000_000, 101_000_000],
    ] as const) {
      const bomb = { ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(size) };
      expect(problemOf(rawZip(bomb, { claimedSize }))).toBe("terlaluBesar");
    }
  });

  it("lembar yang terbungkus ratusan kali lebih kecil tetapi wajar tetap terbaca", () => {
    const cells = Array.from({ length: 12 }, () => '<c s="1"/>').join("");
    const sheetData = `<sheetData>${`<row>${cells}</row>`.repeat(350_000)}</sheetData>`;
    const file = rawZip(bookParts({ sheets: { Lembar1: sheetData } }));
    expect(sheetData.length / file.length).toBeGreaterThan(60);
    expect(sheetData.length).toBeGreaterThan(40_000_000);
    expect(problemOf(file)).toBe("terbaca");
  });

  it("zip yang mengaku lebih dari satu gigabita ditolak sebelum dibuka", () => {
    expect(() => new Archive(rawZip(parts, { claimedSize: 900_000_000 }), FFLATE)).toThrow(XlsxError);
  });

  it("lembar besar yang wajar tetap terbaca", () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1"/></row>`);
    const sheets = { Lembar1: `<sheetData>${rows.join("")}</sheetData>` };
    expect(problemOf(rawZip(bookParts({ sheets })))).toBe("terbaca");
  });

  it("zip berkata sandi, isi yang terpotong, dan isi yang rusak ditolak", () => {
    expect(problemOf(rawZip(parts, { flags: 1 }))).toBe("terenkripsi");
    const file = rawZip(parts);
    expect(problemOf(file.slice(0, -30))).toBe("rusak");
    const broken = file.slice();
    broken[indexOf(broken, strToU8("sheet1.xml")) + 30]! ^= 255;
    expect(problemOf(broken)).toBe("rusak");
  });
});

function problemOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
    return "terbaca";
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
}

/** The bytes of a local entry up to the next one, found without the code under test. */
function localEntry(file: Uint8Array, name: string): Uint8Array {
  const starts = ["PK\u0003\u0004", "PK\u0001\u0002"].flatMap((signature) => {
    const pieces = Buffer.from(file).toString("latin1").split(signature).slice(0, -1);
    let at = -signature.length;
    return pieces.map(({ length }) => (at += length + signature.length));
  });
  const own = starts.find((start) => indexOf(file.subarray(start + 30), strToU8(name)) === 0)!;
  return file.subarray(own, Math.min(...starts.filter((start) => start > own)));
}

function indexOf(file: Uint8Array, wanted: Uint8Array): number {
  return Buffer.from(file.buffer, file.byteOffset, file.length).indexOf(wanted);
}
