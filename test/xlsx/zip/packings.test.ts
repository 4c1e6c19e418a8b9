import { constants, deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { ZLIB } from "../../../src/cli/zlib-codec";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { FFLATE } from "../../../src/xlsx/zip/fflate-codec";
import { EMPTY, marked, partText, value, write } from "../fixtures/apply";
import { rawZip, type RawZipOptions } from "../fixtures/raw-zip";
import { bookParts } from "../fixtures/small-book";

const ROWS = 12_000;
const SHEET = "xl/worksheets/sheet1.xml";

/** A sheet whose text goes on for half a megabyte behind its first rows, and does not repeat itself much. */
const parts = bookParts({
  sheets: {
    Lembar1: `<sheetData>${Array.from({ length: ROWS }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${row % 3}"><v>${(row * 7919) % 100_003}</v></c></row>`).join("")}</sheetData>`,
  },
});

/** Several streams' worth of blocks one after the other, as a packer writes that gives out what it has now and then. */
function inFlushedBlocks(data: Uint8Array, flush: number): Uint8Array {
  const pieces: Buffer[] = [];
  for (let at = 0; at < data.length; at += 50_000) {
    const isLast = at + 50_000 >= data.length;
    pieces.push(
      deflateRawSync(data.subarray(at, at + 50_000), { finishFlush: isLast ? constants.Z_FINISH : flush }),
    );
  }
  return new Uint8Array(Buffer.concat(pieces));
}

const PACKINGS: Readonly<Record<string, RawZipOptions>> = {
  "seperti Excel, dengan ukuran di belakang data": {
    descriptors: true,
    pack: (data) => deflateRawSync(data, { level: 1, memLevel: 9 }),
  },
  "dalam banyak blok kecil": { pack: (data) => deflateRawSync(data, { memLevel: 1 }) },
  "dengan kode tetap": { pack: (data) => deflateRawSync(data, { strategy: constants.Z_FIXED }) },
  "tanpa pengulangan": { pack: (data) => deflateRawSync(data, { strategy: constants.Z_HUFFMAN_ONLY }) },
  "dalam blok yang tidak dipadatkan": { pack: (data) => deflateRawSync(data, { level: 0 }) },
  "dalam potongan yang ditutup penuh": { pack: (data) => inFlushedBlocks(data, constants.Z_FULL_FLUSH) },
  "tidak dipadatkan sama sekali": { pack: "tidak dipadatkan" },
  "zip64": { zip64: true, descriptors: true },
}; // prettier-ignore

const CASES = Object.keys(PACKINGS).flatMap((packing) =>
  (["A2", "A6000", "B12020"] as const).map((cell) => [packing, cell] as const),
);

describe("Satu sel pada lembar besar diubah, bagaimana pun berkasnya dipadatkan", () => {
  it.each(CASES)(
    "%s, sel %s: hasilnya terbuka di program lain dan hanya sel itu berbeda",
    async (packing, cell) => {
      const file = rawZip(parts, PACKINGS[packing]!);
      const row = Number(cell.slice(1));
      const before = cell.startsWith("B") ? EMPTY : value(((row - 1) * 7919) % 100_003);
      for (const codec of [ZLIB, FFLATE]) {
        const workbook = new XlsxWorkbook(file, codec);
        const marks = [{ sheet: "Lembar1", before: [], after: marked("galat", cell) }];
        const { refused } = await workbook.apply({ writes: [write(cell, before, value(-5))], marks });
        expect(refused).toEqual([]);
        const result = workbook.save();
        const text = partText(result, SHEET);
        const written = /<row r="12020">.*?<\/row>|<conditionalFormatting.*<\/conditionalFormatting>/g;
        expect(text.replace(written, "").replace("<v>-5</v>", `<v>${((row - 1) * 7919) % 100_003}</v>`)).toBe(
          Buffer.from(parts[SHEET]!).toString(),
        );
        expect(Object.keys(unzipSync(result))).toEqual(Object.keys(parts));
        await expectOtherReads(result, cell);
      }
    },
  );
});

async function expectOtherReads(result: Uint8Array, cell: string): Promise<void> {
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(Buffer.from(result) as never);
  const sheet = other.worksheets[0]!;
  expect(sheet.getCell(cell).value).toBe(-5);
  expect(sheet.getCell(`A${ROWS}`).value).toBe(((ROWS - 1) * 7919) % 100_003);
}
