import { unzipSync, zipSync } from "fflate";
import type { Plan } from "../../src/workbook/plan";
import { XlsxError } from "../../src/xlsx/errors";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { applied, changedParts, marked, partText, valuesOf } from "./fixtures/apply";
import { bookParts, link } from "./fixtures/small-book";

const sheet = (own: number) => `<sheetData><row r="1"><c r="A1"><v>${own}</v></c></row></sheetData>`;
const BOOK = bookParts({ sheets: { Satu: sheet(1), Dua: sheet(2), Tiga: sheet(3) } });

/** The book without a part; what leads to it and names it stays. */
function without(name: string, parts = BOOK): Uint8Array {
  const { [name]: _gone, ...others } = parts;
  return zipSync(others);
}

async function marksComeAndGo(book: Uint8Array): Promise<void> {
  const marks = (before: boolean): Partial<Plan> => {
    const own = marked("galat", "A1");
    return { marks: [{ sheet: "Satu", before: before ? own : [], after: before ? [] : own }] };
  };
  const file = await applied(book, marks(false));
  expect(new XlsxWorkbook(file).readSnapshot().sheets[0]!.marks).toHaveLength(1);
  expect(changedParts(book, await applied(file, marks(true)))).toEqual([]);
}

describe("Buku kerja yang kehilangan bagian", () => {
  it("lembar baru tidak mengambil tempat lembar yang hilang, dan lembar lain tetap", async () => {
    for (const gone of ["xl/worksheets/sheet3.xml", "xl/worksheets/sheet1.xml"]) {
      const workbook = new XlsxWorkbook(without(gone));
      await workbook.addSheet({ name: "Temuan", rows: [["baru"]], headerRows: [], widths: [] });
      const file = workbook.save();
      expect(Object.keys(unzipSync(file))).toContain("xl/worksheets/sheet4.xml");
      expect(Object.keys(unzipSync(file))).not.toContain(gone);
      const { sheets, unread } = new XlsxWorkbook(file).readSnapshot();
      expect(sheets.map(({ name }) => name)).toEqual(
        gone.includes("3") ? ["Satu", "Dua", "Temuan"] : ["Dua", "Tiga", "Temuan"],
      );
      expect(valuesOf(sheets.at(-1)!)).toEqual([["baru"]]);
      expect(unread).toHaveLength(1);
    }
  });

  it("tanpa bagian gaya, tetapi masih disebut: tanda dapat dipasang dan dicabut tanpa bekas", async () => {
    await marksComeAndGo(without("xl/styles.xml"));
  });

  it("tanpa bagian gaya dan tanpa yang menyebutnya: tanda dapat dipasang dan dicabut tanpa bekas", async () => {
    await marksComeAndGo(zipSync(bookParts({ sheets: { Satu: sheet(1) }, styles: null })));
  });

  it("bagian bernama styles.xml yang tidak ditunjuk siapa pun tidak ditimpa", async () => {
    const stray = bookParts({ sheets: { Satu: sheet(1) }, styles: null, parts: { "xl/styles.xml": "<x/>" } });
    const file = await applied(zipSync(stray), {
      marks: [{ sheet: "Satu", before: [], after: marked("galat", "A1") }],
    });
    expect(partText(file, "xl/styles.xml")).toBe("<x/>");
    await marksComeAndGo(zipSync(stray));
  });

  it("dua lembar yang senama, atau yang isinya satu bagian, ditolak dengan satu kalimat", () => {
    const again = link("rId7", "worksheet", "worksheets/sheet1.xml");
    const books = [
      bookParts({ sheets: { Satu: sheet(1), "&#83;atu": sheet(2) } }),
      bookParts({
        workbookLinks: again,
        change: {
          "xl/workbook.xml": (text) => text.replace("</sheets>", '<sheet name="B" r:id="rId7"/></sheets>'),
        },
      }),
    ];
    for (const parts of books) expect(() => new XlsxWorkbook(zipSync(parts))).toThrow(XlsxError);
  });
});
