import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { PLAIN_STYLE } from "../../src/workbook/snapshot";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { writeWorkbook } from "../fixtures/write-workbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BOMB_BYTES = 200_000_000;

/** Files that cannot be used, by name: their bytes. */
export async function badInputs(): Promise<Readonly<Record<string, Uint8Array>>> {
  const sample = await sampleWorkbook();
  return {
    "kosong.xlsx": new Uint8Array(),
    "lama.xls": oleFile(""),
    "bersandi.xlsx": oleFile("EncryptedPackage"),
    "bukan-excel.xlsx": strToU8("Tabel 3.1;Pengukuran Kinerja\n"),
    "zip-biasa.xlsx": zipSync({ "catatan.txt": strToU8("bukan buku kerja") }),
    "terpotong.xlsx": sample.subarray(0, Math.floor(sample.length * 0.6)),
    "bom.xlsx": changed(sample, "xl/worksheets/sheet1.xml", () => new Uint8Array(BOMB_BYTES).fill(32)),
    "dtd.xlsx": changed(sample, "xl/workbook.xml", (part) =>
      strToU8(strFromU8(part).replace("<workbook", '<!DOCTYPE a [<!ENTITY b "c">]><workbook')),
    ),
    "tanpa-tabel.xlsx": await writeWorkbook([
      {
        name: "Surat",
        cells: [[{ value: "Daftar hadir", style: PLAIN_STYLE }]],
        merges: [],
        roles: new Map(),
      },
    ]),
  };
}

/** What the sentence about each of them must say. */
export const BAD_INPUT_WORDS: Readonly<Record<string, string>> = {
  "kosong.xlsx": "kosong (0 bita)",
  "lama.xls": "berformat Excel lama (.xls)",
  "bersandi.xlsx": "dilindungi kata sandi",
  "bukan-excel.xlsx": "bukan buku kerja Excel",
  "zip-biasa.xlsx": "tidak memuat buku kerja Excel",
  "terpotong.xlsx": "terpotong atau rusak",
  "bom.xlsx": "terlalu besar setelah dibuka",
  "dtd.xlsx": "memuat DTD",
  "tanpa-tabel.xlsx": "Tidak ada tabel LKIP",
};

function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

function changed(bytes: Uint8Array, name: string, change: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  return zipSync({ ...parts, [name]: change(parts[name]!) }, { level: 9 });
}
