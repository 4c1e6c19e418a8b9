import { strFromU8, strToU8 } from "fflate";
import type { Plan } from "../../../src/workbook/plan";
import { XlsxError } from "../../../src/xlsx/errors";
import { openArchive } from "../../../src/xlsx/package/open-archive";
import { Meant } from "../../../src/xlsx/read-back/meant";
import { readBack } from "../../../src/xlsx/read-back/read-back";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { FFLATE } from "../../../src/xlsx/zip/fflate-codec";
import { EMPTY, formula, marked, value, write } from "../fixtures/apply";
import { fullWorkbook } from "../fixtures/full-workbook";
import { smallBook } from "../fixtures/small-book";

const TABEL = "Tabel 3.1";
const SHEET = "xl/worksheets/sheet1.xml";
const PLAN: Plan = {
  writes: [
    write("F5", value(0.83), formula("=E5/D5", 0.95), TABEL),
    write("G5", EMPTY, value("AA & <B>\r\n"), TABEL),
    write("B30", EMPTY, value(77), TABEL),
  ],
  marks: [{ sheet: TABEL, before: [], after: marked("galat", "E6", "E7") }],
  settings: { before: { "hitung-capaian.a": null }, after: { "hitung-capaian.a": "1" } },
};
const TEMUAN = { name: "Temuan", rows: [["Sel", "Sebab"], ["F5", 3]], headerRows: [0] }; // prettier-ignore

/** What a file became, what was meant, and a way to damage the result. */
async function job() {
  const before = fullWorkbook();
  const workbook = new XlsxWorkbook(before);
  const meant = new Meant();
  meant.addPlan((await workbook.apply(PLAN)).applied);
  meant.addSheet(await workbook.addSheet(TEMUAN), TEMUAN);
  return { before, result: workbook.save(), meant };
}

/** A result one of whose parts has been changed, all its other entries as they are. */
function damaged(result: Uint8Array, part: string, change: (text: string) => string | null): Uint8Array {
  const archive = openArchive(result, FFLATE);
  const old = strFromU8(archive.read(part)!);
  const text = change(old);
  expect(text).not.toBe(old);
  const bytes = text === null ? null : strToU8(text);
  return archive.save(new Map([[part.toLowerCase(), { name: part, bytes }]]));
}

/** What the reading back says of a result; "" where it is as it was meant. */
function verdict(before: Uint8Array, result: Uint8Array, meant: Meant): string {
  try {
    readBack(openArchive(before, FFLATE), result, meant);
    return "";
  } catch (error) {
    if (error instanceof XlsxError && error.problem === "hasilBerbeda") return error.message;
    throw error;
  }
}

type Damage = readonly [what: string, place: string, part: string, change: (text: string) => string | null];

const DAMAGES: readonly Damage[] = [
  ["sel yang ditulis tidak ada", "sel F5", SHEET, (t) => t.replace(/<c r="F5".*?<\/c>/, "")],
  ["nilai sel yang ditulis lain", "sel B30", SHEET, (t) => t.replace("<v>77</v>", "<v>78</v>")],
  ["rumus yang ditulis lain", "sel F5", SHEET, (t) => t.replace("<f>E5/D5</f>", "<f>E6/D5</f>")],
  ["teks yang ditulis lain", "sel G5", SHEET, (t) => t.replace("AA &amp;", "AA")],
  ["format sel yang ditulis lain", "sel F5", SHEET, (t) => t.replace('r="F5" s="1"', 'r="F5" s="0"')],
  ["sel di sebelahnya lain", "sel E5", SHEET, (t) => t.replace('r="E5" s="1"><v>0.95', 'r="E5" s="1"><v>0.9')],
  ["format sel di sebelahnya lain", "sel E5", SHEET, (t) => t.replace('r="E5" s="1"', 'r="E5" s="2"')],
  ["baris lain hilang", "sel A6", SHEET, (t) => t.replace(/<row r="6".*?<\/row>/, "")],
  ["sel baris lain berubah", "sel A1", SHEET, (t) => t.replace('<c r="A1" t="s"><v>0</v>', '<c r="A1" t="s"><v>1</v>')],
  ["baris yang tidak dimaksud muncul", "sel A40", SHEET, (t) => t.replace("</sheetData>", '<row r="40"><c r="A40"><v>1</v></c></row></sheetData>')],
  ["satu tanda hilang", "lembar Tabel 3.1", SHEET, (t) => t.replace('sqref="E6:E7"', 'sqref="E6"')],
  ["format bersyarat pengguna hilang", "lembar Tabel 3.1", SHEET, (t) => t.replace(/<conditionalFormatting sqref="F5:F6">.*?<\/conditionalFormatting>/, "")],
  ["sel gabungan hilang", "lembar Tabel 3.1", SHEET, (t) => t.replace(/<mergeCells.*?<\/mergeCells>/, "")],
  ["gambar lembar terlepas", "lembar Tabel 3.1", SHEET, (t) => t.replace('<drawing r:id="rId1"/>', "")],
  ["XML lembar rusak", "tidak dapat dibuka", SHEET, (t) => t.replace("</sheetData>", "</sheetDat>")],
  ["format angka pengguna lain", "xl/styles.xml", "xl/styles.xml", (t) => t.replace('numFmtId="9"', 'numFmtId="10"')],
  ["format bersyarat bergeser", "xl/styles.xml", "xl/styles.xml", (t) => t.replace(/<dxf>(.*?)<\/dxf>/, "")],
  ["lembar lain hilang dari daftar", "lembar", "xl/workbook.xml", (t) => t.replace(/<sheet [^>]*sheetId="4"[^>]*\/>/, "")],
  ["nama yang ditetapkan hilang", "xl/workbook.xml", "xl/workbook.xml", (t) => t.replace(/<definedNames>.*?<\/definedNames>/, "")],
  ["tautan lembar hilang", "sheet1.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels", (t) => t.replace(/<Relationship Id="rId1".*?\/>/, "")],
  ["jenis bagian hilang", "[content_types].xml", "[Content_Types].xml", (t) => t.replace(/<Override PartName="\/xl\/charts\/chart1.xml".*?\/>/, "")],
  ["bagan hilang", "xl/charts/chart1.xml", "xl/charts/chart1.xml", () => null],
  ["bagan berubah", "xl/charts/chart1.xml", "xl/charts/chart1.xml", (t) => `${t} `],
  ["pengaturan lain", "pengaturan", "xl/webextensions/webextension1.xml", (t) => t.replace("&quot;1&quot;", "&quot;2&quot;")],
  ["sel lembar baru lain", "lembar Temuan sel B2", "xl/worksheets/sheet4.xml", (t) => t.replace("<v>3</v>", "<v>4</v>")],
]; // prettier-ignore

describe("Hasil dibuka lagi sebelum diserahkan", () => {
  it("yang sesuai dengan yang dimaksud diterima", async () => {
    const { before, result, meant } = await job();
    expect(verdict(before, result, meant)).toBe("");
  });

  it.each(DAMAGES)("ditolak jika %s", async (_, place, part, change) => {
    const { before, result, meant } = await job();
    const sentence = verdict(before, damaged(result, part, change), meant);
    expect(sentence).toContain(place);
    expect(sentence).toMatch(/^Hasilnya dibuka lagi.*Berkas asal tetap utuh.*\.$/);
  });

  it("ditolak jika isi yang dipadatkan tidak cocok dengan jumlah periksanya", async () => {
    const { before, result, meant } = await job();
    const broken = result.slice();
    const name = Buffer.from(result).indexOf(SHEET);
    broken[name + SHEET.length + 200]! ^= 255;
    expect(verdict(before, broken, meant)).toContain("tidak dapat dibuka kembali");
    expect(verdict(before, result.slice(0, -40), meant)).toContain("tidak dapat dibuka kembali");
  });

  it("penyimpan yang keliru tidak pernah memberi berkas", async () => {
    const codec = {
      ...FFLATE,
      deflate: (bytes: Uint8Array) =>
        FFLATE.deflate(strToU8(strFromU8(bytes).replace("<v>5</v>", "<v>6</v>"))),
    };
    const workbook = new XlsxWorkbook(smallBook({}), codec);
    await workbook.apply({ writes: [write("A1", EMPTY, value(5))], marks: [] });
    expect(() => workbook.save()).toThrow(XlsxError);
  });

  it("teks dan rumus yang tidak bisa ditulis apa adanya tetap diterima sebagai yang tertulis", async () => {
    const workbook = new XlsxWorkbook(smallBook({}));
    const texts = [
      "_x0041_",
      "_x\u00010041_",
      "a\u0001b",
      "x".repeat(40_000),
      "\ud800",
      " ",
      "",
      "\t\r\n",
      "=1+1",
      "#N/A",
    ];
    const writes = texts.flatMap((text, i) => [
      write(`A${i + 1}`, EMPTY, value(text)),
      write(`B${i + 1}`, EMPTY, formula(`="${text.replaceAll('"', '""')}"`, text)),
    ]);
    const numbers = [0, -0, 1e-300, 0.1 + 0.2, NaN, Infinity, -1.5e21];
    writes.push(
      ...numbers.map((number, i) => write(`C${i + 1}`, EMPTY, value(number))),
      write("D1", EMPTY, value(true)),
    );
    expect((await workbook.apply({ writes, marks: [] })).refused).toEqual([]);
    expect(workbook.save()).toBeInstanceOf(Uint8Array);
  });
});
