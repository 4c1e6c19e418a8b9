import ExcelJS from "exceljs";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { XlsxError } from "../../src/xlsx/errors";
import { freeSheetName } from "../../src/xlsx/new-sheet/sheet-name";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { changedParts, partText, valuesOf } from "./fixtures/apply";
import { PLAIN_STYLES, smallBook } from "./fixtures/small-book";

const TEMPLATE: NewSheet = {
  name: "Tabel 3.1",
  rows: [["Pengukuran Kinerja"], ["No", "Sasaran", null], [1, "=1+1", true]],
  headerRows: [1],
  widths: [6, 46.5],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
};

async function added(bytes: Uint8Array, ...sheets: NewSheet[]) {
  const workbook = new XlsxWorkbook(bytes);
  const names: string[] = [];
  for (const sheet of sheets) names.push(await workbook.addSheet(sheet));
  return { names, file: workbook.save() };
}

describe("Menambah lembar", () => {
  it("lembar baru berada paling belakang, dengan nomor sesudah yang terbesar, dan lembar lain tidak tersentuh", async () => {
    const before = smallBook({
      sheets: { Satu: "<sheetData/>", "Tabel 3.1": "<sheetData/>" },
      behind:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">A1</definedName></definedNames>',
    });
    const { names, file } = await added(before, TEMPLATE, TEMPLATE);
    expect(names).toEqual(["Tabel 3.1 (2)", "Tabel 3.1 (3)"]);
    expect(new XlsxWorkbook(file).readSnapshot().sheets.map(({ name }) => name)).toEqual(
      ["Satu", "Tabel 3.1", ...names], // prettier-ignore
    );
    expect(partText(file, "xl/workbook.xml")).toMatch(
      /<sheet name="Tabel 3.1 \(2\)" sheetId="3"[^>]*\/><sheet name="Tabel 3.1 \(3\)" sheetId="4"/,
    );
    expect(changedParts(before, file).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
    ]);
  });

  it("teks ditulis sebagai teks walaupun diawali tanda sama dengan; judul kolom tebal dan berwarna", async () => {
    const { file } = await added(smallBook({ styles: `${PLAIN_STYLES}<dxfs count="0"/>` }), TEMPLATE);
    const sheet = new XlsxWorkbook(file).readSnapshot().sheets[1]!;
    expect(valuesOf(sheet)).toEqual([["Pengukuran Kinerja"], ["No", "Sasaran", null], [1, "=1+1", true]]);
    expect(sheet.cells[2]![1]!.formula).toBeUndefined();
    expect(sheet.cells[1]!.map((cell) => cell!.style.bold)).toEqual([true, true, true]);
    expect(sheet.merges).toEqual(TEMPLATE.merges);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(file) as never);
    const seen = workbook.getWorksheet("Tabel 3.1")!;
    expect(seen.getCell("A2").font.bold).toBe(true);
    expect(seen.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FFD9E1F2" } });
    expect(seen.getCell("A2").alignment).toMatchObject({ horizontal: "center", wrapText: true });
    expect(seen.getColumn(2).width).toBe(46.5);
    expect(seen.getCell("B3").value).toBe("=1+1");
    expect(seen.getCell("C1").isMerged).toBe(true);
  });

  it("dua lembar berbagi gaya judul yang sama", async () => {
    const { file } = await added(smallBook({}), TEMPLATE, { ...TEMPLATE, name: "Lain" });
    expect(partText(file, "xl/styles.xml")).toContain('<cellXfs count="4">');
  });

  it("buku kerja tanpa berkas gaya mendapatkannya", async () => {
    const { file } = await added(smallBook({ styles: null }), TEMPLATE);
    expect(new XlsxWorkbook(file).readSnapshot().sheets[1]!.cells[1]![0]!.style.bold).toBe(true);
  });

  it.each([
    ["Tabel 3.1", ["TABEL 3.1"], "Tabel 3.1 (2)"],
    ["a[b]:c*d?/e\\f", [], "a-b--c-d--e-f"],
    ["'kutip'", [], "kutip"],
    ["   ", [], "Lembar"],
    ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    ["History", [], "History (2)"],
  ])("nama %j di samping %j menjadi %j", (wished, taken, expected) => {
    expect(freeSheetName(wished, taken)).toBe(expected);
  });

  it("struktur buku kerja yang dilindungi tidak dilanggar", async () => {
    const file = smallBook({ before: '<workbookProtection lockStructure="1"/>' });
    await expect(added(file, TEMPLATE)).rejects.toThrow(XlsxError);
  });
});
