import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Mark } from "../../../src/workbook/mark";
import { applied, changedParts, firstSheet, marked, partText } from "../fixtures/apply";
import { bookOfRows, PLAIN_STYLES, smallBook } from "../fixtures/small-book";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const put = (after: readonly Mark[], before: readonly Mark[] = []) => ({
  marks: [{ sheet: "Lembar1", before, after }],
});
const MARKS = [...marked("galat", "C5", "C6", "C7", "E5"), ...marked("diganti", "A1")];

describe("Menandai sel", () => {
  it("tanda dikelompokkan menurut jenisnya dan terbaca kembali sel demi sel", async () => {
    const file = await applied(bookOfRows(""), put(MARKS));
    expect(partText(file, SHEET)).toContain(
      '<conditionalFormatting sqref="C5:C7 E5"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;hitung-capaian:galat&quot;)=0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="2">',
    );
    const sorted = [...MARKS].sort((a, b) => a.row - b.row || a.col - b.col);
    expect(firstSheet(file).marks).toEqual(sorted);
  });

  it("daftar sel yang panjang dibagi", async () => {
    const many = Array.from({ length: 4000 }, (_, i): Mark => ({ row: i * 2, col: 27, kind: "info" }));
    const file = await applied(bookOfRows(""), put(many));
    const lists = [...partText(file, SHEET).matchAll(/sqref="([^"]*)"/g)].map(([, list]) => list!);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(firstSheet(file).marks).toEqual(many);
  });

  it("tanda berada di belakang aturan pengguna, dengan prioritas sesudah semua aturan, juga yang x14", async () => {
    const xml =
      '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>' +
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="7" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"/><pageMargins left="1"/><drawing/><legacyDrawing/><tableParts/>' +
      '<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="12"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const file = await applied(smallBook({ sheets: { Lembar1: xml } }), put(marked("galat", "A1")));
    const names = [
      ...partText(file, SHEET).matchAll(/<(sheetData|mergeCells|conditionalFormatting|dataValidations)\b/g),
    ];
    expect(names.map(([, name]) => name)).toEqual(
      ["sheetData", "mergeCells", "conditionalFormatting", "conditionalFormatting", "dataValidations"], // prettier-ignore
    );
    expect(partText(file, SHEET)).toMatch(/priority="13"><formula>N\(/);
  });

  it.each([
    ["tanpa daftar tampilan", PLAIN_STYLES],
    ["dengan daftar tampilan yang menutup diri", `${PLAIN_STYLES}<dxfs count="0" />`],
    ["dengan daftar tampilan yang kosong", `${PLAIN_STYLES}<dxfs count="0"></dxfs><tableStyles count="0"/>`],
    [
      "dengan tampilan milik pengguna",
      `${PLAIN_STYLES}<dxfs count='1'><dxf><font><b/></font></dxf></dxfs><colors/>`,
    ],
    ["dengan daftar tampilan tanpa jumlah", `${PLAIN_STYLES}<dxfs><dxf/></dxfs>`],
    ["tanpa berkas gaya", null],
  ])("buku kerja %s: setelah semua tanda dihapus, setiap bagian sama seperti semula", async (_, styles) => {
    const before = bookOfRows('<row r="5"><c r="C5"><v>1</v></c></row>', { styles });
    const withMarks = await applied(before, put(MARKS));
    expect(changedParts(before, withMarks)).toEqual(expect.arrayContaining([SHEET, STYLES]));
    const more = await applied(withMarks, put([...MARKS, ...marked("peringatan", "Z9")], MARKS));
    expect(changedParts(before, await applied(more, put([])))).toEqual([]);
    expect(await rulesSeenElsewhere(withMarks)).toBe(2);
  });

  it("tampilan tetap tinggal selama lembar lain masih bertanda atau aturan pengguna memakainya", async () => {
    const book = smallBook({ sheets: { Lembar1: "<sheetData/>", Lembar2: "<sheetData/>" } });
    const both = await applied(book, {
      marks: ["Lembar1", "Lembar2"].map((sheet) => ({ sheet, before: [], after: marked("info", "A1") })),
    });
    expect(partText(await applied(both, put([])), STYLES)).toContain("DDEBF7");
    const theirs =
      '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="9"/></conditionalFormatting>';
    const parts = unzipSync(await applied(bookOfRows(""), put(MARKS)));
    parts[SHEET] = strToU8(strFromU8(parts[SHEET]!).replace("</worksheet>", `${theirs}</worksheet>`));
    const cleared = partText(await applied(zipSync(parts), put([], MARKS)), STYLES);
    expect(cleared.match(/<dxf>/g)).toHaveLength(1);
  });

  it("aturan pengguna yang oleh Excel digabung dengan tanda kita tetap tinggal", async () => {
    const theirs =
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="2"><formula>N("hitung-capaian:galat")=0</formula></cfRule>';
    const xml = `<sheetData/><conditionalFormatting sqref="A1:A2">${theirs}${ours}</conditionalFormatting>`;
    const file = smallBook({ sheets: { Lembar1: xml } });
    expect(firstSheet(file).marks).toEqual(marked("galat", "A1", "A2"));
    const cleared = await applied(file, put([]));
    expect(partText(cleared, SHEET)).toContain(
      `<conditionalFormatting sqref="A1:A2">${theirs}</conditionalFormatting>`,
    );
    expect(firstSheet(cleared).marks).toEqual([]);
  });
});

/** How many conditional formats another library finds on the first sheet. */
async function rulesSeenElsewhere(file: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as never);
  const [sheet] = workbook.worksheets as unknown as { conditionalFormattings: unknown[] }[];
  return sheet!.conditionalFormattings.length;
}
