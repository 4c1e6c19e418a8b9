import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { invert, type Plan } from "../../src/workbook/plan";
import { EMPTY, formula, marked, value, write } from "./fixtures/apply";
import { bookOfRows, link, override, smallBook } from "./fixtures/small-book";

const CALC_CHAIN =
  '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';

/** Rich text among the shared strings, a formula with its kept result, a calcChain, and no wish to recalculate. */
function book(): Uint8Array {
  return bookOfRows(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>C1*2</f><v>10</v></c><c r="C1"><v>5</v></c></row>',
    {
      strings:
        '<si><r><t xml:space="preserve">Capaian </t></r><r><rPr><b/></rPr><t>kinerja</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      behind: '<calcPr calcId="191029"/>',
      parts: { "xl/calcChain.xml": CALC_CHAIN },
      types: override(
        "/xl/calcChain.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
      ),
      workbookLinks: link("rId93", "calcChain", "calcChain.xml"),
    },
  );
}

const step = (writes: Plan["writes"], marks: Plan["marks"] = []): Plan => ({ writes, marks });
const judul = step(
  [write("A1", value("Capaian kinerja"), value("Lain"))],
  [{ sheet: "Lembar1", before: [], after: marked("galat", "A1", "C1") }],
);
const angka = step([
  write("C1", value(5), value(6)),
  write("B1", formula("=C1*2", 10), value(12)),
  write("D9", EMPTY, formula("=C1", 6)),
]);

describe("Batalkan di berkas", () => {
  it("mengembalikan berkasnya bita demi bita: teks berformat, hasil rumus, rantai hitung, dan permintaan menghitung", async () => {
    const before = book();
    const workbook = new XlsxWorkbook(before);
    const first = (await workbook.apply(judul)).applied;
    const second = (await workbook.apply(angka)).applied;
    expect(workbook.save()).not.toBe(before);
    await workbook.apply(invert(second));
    await workbook.apply(invert(first));
    expect(workbook.save()).toBe(before);
  });

  it("yang dibatalkan sebagian tinggal langkah yang tersisa, seakan yang lain tidak pernah ada", async () => {
    const workbook = new XlsxWorkbook(book());
    await workbook.apply(judul);
    const second = (await workbook.apply(angka)).applied;
    await workbook.apply(invert(second));
    const alone = new XlsxWorkbook(book());
    await alone.apply(judul);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(alone.save()))).toBe(true);
  });

  it("lembar yang kami tambahkan ikut hilang, dan lembar sesudahnya tetap bernama sama", async () => {
    const before = smallBook({});
    const workbook = new XlsxWorkbook(before);
    const sheet = { name: "Temuan", rows: [["No", "Temuan"]], headerRows: [0] };
    const [one, two] = [await workbook.addSheet(sheet), await workbook.addSheet(sheet)];
    await workbook.apply(step([write("A2", EMPTY, value(1), two)]));
    await workbook.removeSheet(one);
    const left = workbook.readSnapshot().sheets;
    expect(left.map(({ name }) => name)).toEqual(["Lembar1", "Temuan (2)"]);
    expect(left[1]!.cells[1]![0]).toMatchObject({ value: 1 });
    workbook.save();
    await workbook.removeSheet(two);
    expect(workbook.save()).toBe(before);
  });
});
