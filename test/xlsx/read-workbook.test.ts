import { strToU8, unzipSync, zipSync } from "fflate";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { XlsxError } from "../../src/xlsx/errors";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { sampleWorkbook as sampleFile } from "../fixtures/sample-workbook";
import { laporanContoh, ringkas } from "../lkip/laporan-contoh";
import {
  applied,
  changedParts,
  EMPTY,
  firstSheet,
  marked,
  partText,
  value,
  valuesOf,
  write,
} from "./fixtures/apply";
import { bookParts, DECLARATION, link, links, MAIN, smallBook } from "./fixtures/small-book";

const problemOf = (bytes: Uint8Array) => {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
  return "terbaca";
};

/** A small workbook with some of its parts replaced. */
function withParts(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const own = bookParts({});
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) delete own[name];
    else own[name] = strToU8(text);
  }
  return zipSync(own);
}

describe("Membaca berkas .xlsx", () => {
  it("memberi temuan dan hasil yang sama dengan laporan yang tidak lewat berkas", async () => {
    const fromFile = evaluate(readXlsx(await sampleFile()), PENGATURAN_AWAL);
    const direct = evaluate(laporanContoh(), PENGATURAN_AWAL);
    expect(ringkas(fromFile.findings)).toEqual(ringkas(direct.findings));
    expect(fromFile.results).toEqual(direct.results);
  });

  it("buku kerja bermakro (.xlsm) terbaca dan makronya tidak berubah", async () => {
    const book = smallBook({
      workbookLinks: link(
        "rId50",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
      ),
      parts: { "xl/vbaProject.bin": "makro" },
    });
    const file = await applied(book, { writes: [write("A1", EMPTY, value(1))] });
    expect(problemOf(file)).toBe("terbaca");
    expect(changedParts(book, file)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("tautan lengkap dari akar, garis miring terbalik, dan nama dengan tanda persen ditemukan", () => {
    const sheet = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`;
    for (const target of [
      "/xl/worksheets/lembar%201.xml",
      "worksheets\\lembar 1.xml",
      "./x/../worksheets/lembar 1.xml",
    ])
      expect(
        readXlsx(
          withParts({
            "xl/_rels/workbook.xml.rels": links(link("rId1", "worksheet", target)),
            "xl/worksheets/lembar 1.xml": sheet,
          }),
        ).sheets[0]!.cells[0]![0]!.value,
      ).toBe(1);
  });

  it.each([
    ["worksheets/lembar%201.xml", "xl/worksheets/lembar%201.xml"],
    ["worksheets/lembar 1.xml", "xl/worksheets/lembar%201.xml"],
    ["worksheets/lembar%201.xml", "xl/worksheets/lembar 1.xml"],
    ["worksheets/100%.xml", "xl/worksheets/100%.xml"],
  ])(
    "lembar yang disebut %s dan bernama %s dalam zip terbaca dan tertulis di tempatnya",
    async (target, name) => {
      const book = withParts({
        "xl/_rels/workbook.xml.rels": links(
          link("rId1", "worksheet", target) + link("rId9", "styles", "styles.xml"),
        ),
        [name]: `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
      });
      const file = await applied(book, {
        writes: [write("B1", EMPTY, value(2))],
        marks: [{ sheet: "Lembar1", before: [], after: marked("galat", "A1") }],
      });
      expect(valuesOf(firstSheet(file))).toEqual([[1, 2]]);
      expect(Object.keys(unzipSync(file))).toEqual(Object.keys(unzipSync(book)));
      expect(partText(file, name)).toContain("<v>2</v>");
    },
  );

  it("lembar bagan dilewati dan lembar tersembunyi dikenali", () => {
    const file = withParts({
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Bagan" sheetId="2" r:id="rId2"/><sheet name="Lembar1" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": links(
        link("rId1", "worksheet", "worksheets/sheet1.xml") +
          link("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      ),
    });
    expect(readXlsx(file).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Lembar1", true]]);
  });

  it("tanda tangan digital diperingatkan, buku kerja lain tidak", () => {
    const signature = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const signed = smallBook({ packageLinks: link("rId8", signature, "_xmlsignatures/origin.sigs") });
    expect(new XlsxWorkbook(signed).warnings).toEqual([expect.stringContaining("tanda tangan digital")]);
    expect(new XlsxWorkbook(smallBook({})).warnings).toEqual([]);
  });
});

describe("Berkas yang tidak dapat dipakai ditolak dengan alasannya", () => {
  const ole = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600), ...Buffer.from(stream, "utf16le"), 0, 0]);
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
  const doctype = '<!DOCTYPE r [<!ENTITY a "b">]>';

  it.each<readonly [string, string, () => Uint8Array]>([
    ["berkas kosong", "kosong", () => new Uint8Array()],
    [".xls lama", "xlsLama", () => ole("Workbook")],
    ["berkas berkata sandi", "kataSandi", () => ole("EncryptedPackage")],
    ["bukan zip", "bukanZip", () => strToU8("bukan zip")],
    ["zip terpotong", "rusak", () => smallBook({}).slice(0, 700)],
    ["hanya awal zip", "rusak", () => smallBook({}).slice(0, 3)],
    ["zip tanpa buku kerja", "bukanBukuKerja", () => zipSync({ "catatan.txt": strToU8("halo") })],
    [
      "dokumen Word",
      "bukanBukuKerja",
      () => withParts({ "xl/workbook.xml": '<w:document xmlns:w="w"><w:body/></w:document>' }),
    ],
    [
      "buku kerja tanpa lembar",
      "bukanBukuKerja",
      () => withParts({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    ],
    [
      ".ods",
      "ods",
      () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": strToU8("<a/>"),
        }),
    ],
    [
      ".xlsb",
      "xlsb",
      () =>
        withParts({
          "[Content_Types].xml":
            '<Types><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        }),
    ],
    [
      "Strict Open XML",
      "strict",
      () => withParts({ "_rels/.rels": links(link("rId1", strict, "xl/workbook.xml")) }),
    ],
    ["lembar yang hilang", "rusak", () => withParts({ "xl/worksheets/sheet1.xml": undefined })],
    [
      "XML yang tidak utuh",
      "rusak",
      () => withParts({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>" }),
    ],
    ["huruf yang tidak sah", "rusak", () => smallBook({ rawSheet: new Uint8Array([0x3c, 0xc3, 0x28]) })],
    [
      "teks bersama yang tidak ada",
      "rusak",
      () =>
        withParts({
          "xl/worksheets/sheet1.xml":
            '<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>',
        }),
    ],
    ["DTD dalam tautan", "dtd", () => withParts({ "_rels/.rels": `${doctype}<Relationships/>` })],
    ["DTD dalam buku kerja", "dtd", () => withParts({ "xl/workbook.xml": `${doctype}<workbook/>` })],
    ["DTD dalam lembar", "dtd", () => withParts({ "xl/worksheets/sheet1.xml": `${doctype}<worksheet/>` })],
    ["DTD dalam gaya", "dtd", () => withParts({ "xl/styles.xml": `${doctype}<styleSheet/>` })],
  ])("%s: %s", (_, problem, file) => {
    expect(problemOf(file())).toBe(problem);
  });

  it("setiap alasan adalah satu kalimat yang menyebut apa yang dapat dilakukan", () => {
    expect(new XlsxError("kataSandi").message).toBe(
      "Berkas ini dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan kembali.",
    );
  });
});
