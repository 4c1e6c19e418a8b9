import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { invert, type Plan } from "../../src/workbook/plan";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import {
  applied,
  changedParts,
  EMPTY,
  firstSheet,
  formula,
  marked,
  partText,
  value,
  write,
} from "./fixtures/apply";
import { fullWorkbook } from "./fixtures/full-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const TABEL = "Tabel 3.1";

/** Results and marks as a run writes them. */
const PLAN: Plan = {
  writes: [
    write("F5", value(0.83), formula("=E5/D5", 0.95), TABEL),
    write("F9", EMPTY, formula("=AVERAGE(F5:F6)", 0.9), TABEL),
    write("G5", EMPTY, value("AA"), TABEL),
  ],
  marks: [{ sheet: TABEL, before: [], after: [...marked("diganti", "F5"), ...marked("galat", "E6")] }],
};

describe("Buku kerja dengan 42 bagian: bagan, gambar, pivot, komentar, tautan luar, dan lain-lain", () => {
  const before = fullWorkbook();
  const names = Object.keys(unzipSync(before));

  it("hasil dan tanda hanya mengubah lembarnya, gaya, dan catatan hitung; semua bagian lain sama bita demi bita", async () => {
    expect(names).toHaveLength(42);
    const after = await applied(before, PLAN);
    expect(changedParts(before, after).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      SHEET,
      "xl/styles.xml",
      "xl/workbook.xml",
    ].sort()); // prettier-ignore
    expect(Object.keys(unzipSync(after))).toEqual(names.filter((name) => name !== "xl/calcChain.xml"));
  });

  it("dalam bagian yang disentuh hanya yang dimaksud yang berbeda", async () => {
    const after = await applied(before, PLAN);
    const expected = partText(before, SHEET)
      .replace(
        '<c r="F5" s="1"><v>0.83</v></c>',
        '<c r="F5" s="1"><f>E5/D5</f><v>0.95</v></c><c r="G5" t="inlineStr"><is><t xml:space="preserve">AA</t></is></c>',
      )
      .replace('<c r="F9" s="1"/>', '<c r="F9" s="1"><f>AVERAGE(F5:F6)</f><v>0.9</v></c>');
    const marks =
      /<conditionalFormatting sqref="(?:E6|F5)"><cfRule type="expression".*?<\/conditionalFormatting>/g;
    expect(partText(after, SHEET).replace(marks, "")).toBe(expected);
    expect(
      [...partText(after, SHEET).matchAll(/dxfId="(\d)" priority="(\d)"><formula>N/g)].map(
        ([, ...ids]) => ids,
      ),
    ).toEqual(
      [["1", "6"], ["2", "7"]], // prettier-ignore
    );
    expect(partText(after, "xl/workbook.xml")).toBe(
      partText(before, "xl/workbook.xml").replace("<calcPr ", '<calcPr fullCalcOnLoad="1" '),
    );
    expect(partText(after, "xl/styles.xml")).toMatch(
      /<dxfs count="3"><dxf><font><color rgb="FF9C0006"\/><\/font><\/dxf><dxf>/,
    );
  });

  it("dibatalkan, lembar dan gaya kembali, dan tanda terhapus tanpa bekas", async () => {
    const workbook = new XlsxWorkbook(before);
    const { applied: done, refused } = await workbook.apply(PLAN);
    expect(refused).toEqual([]);
    const after = await applied(workbook.save(), invert(done));
    expect(firstSheet(after)).toEqual(firstSheet(before));
    expect(changedParts(before, after).sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"].sort(), // prettier-ignore
    );
  });

  it("hanya tanda: dihapus lagi, seluruh berkas sama seperti semula", async () => {
    const { marks } = PLAN;
    const clear = { marks: marks.map((own) => ({ ...own, before: own.after, after: [] })) };
    expect(changedParts(before, await applied(before, { marks }))).toEqual([SHEET, "xl/styles.xml"]);
    expect(changedParts(before, await applied(before, { marks }, clear))).toEqual([]);
  });

  it("hasilnya terbaca oleh pustaka lain dengan nilai yang sama", async () => {
    const workbook = new ExcelJS.Workbook();
    const after = await applied(before, PLAN);
    await workbook.xlsx.load(Buffer.from(after) as never);
    const sheet = workbook.getWorksheet(TABEL)!;
    expect(sheet.getCell("F5").value).toEqual({ formula: "E5/D5", result: 0.95 });
    expect(sheet.getCell("G5").value).toBe("AA");
    expect(sheet.getCell("B5").value).toBe("Meningkatnya pelayanan");
  });

  it("sel pivot dan judul tabel Excel ditolak dengan nama selnya", async () => {
    const workbook = new XlsxWorkbook(before);
    const { refused } = await workbook.apply({
      writes: [write("A3", value(1), value(2), "Pivot"), write("J4", EMPTY, value("x"), TABEL)],
      marks: [],
    });
    expect(refused).toEqual([
      { sheet: TABEL, cell: "J4", reason: "sel-terkunci" },
      { sheet: "Pivot", cell: "A3", reason: "sel-terkunci" },
    ]);
    expect(workbook.save()).toBe(before);
  });
});

it("isi tabel Excel dan baris tepat di bawahnya dikenal: di sana hasil ditulis sebagai nilai", () => {
  const { spreading, locked } = firstSheet(fullWorkbook());
  expect(spreading).toEqual([{ top: 4, left: 9, bottom: 6, right: 10 }]);
  expect(locked).toContainEqual({ top: 3, left: 9, bottom: 3, right: 10 });
});
