import { a1 } from "../../src/workbook/address";
import { isPending, type Cell } from "../../src/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { applied, EMPTY, formula, partText, value, write } from "./fixtures/apply";
import { bookOfRows, link, smallBook, type BookOptions } from "./fixtures/small-book";

/** A row of cells: a number, or a formula with the result 7 that was kept with it. */
function row(number: number, ...cells: readonly (number | string)[]): string {
  const xml = cells.map((content, col) => {
    const name = a1({ row: number - 1, col });
    return typeof content === "number"
      ? `<c r="${name}"><v>${content}</v></c>`
      : `<c r="${name}"><f>${content}</f><v>7</v></c>`;
  });
  return `<row r="${number}">${xml.join("")}</row>`;
}

function sheet(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** The cells whose formulas wait to be worked out, after 1 was written into A1 of the first sheet. */
async function waiting(book: Uint8Array): Promise<string[]> {
  const after = await applied(book, { writes: [write("A1", value(5), value(1))] });
  return readXlsx(after).sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cellsOfRow, row) =>
      (cellsOfRow ?? []).flatMap((cell: Cell | undefined, col) =>
        isPending(cell) ? [`${name === "Lembar1" ? "" : `${name}!`}${a1({ row, col })}`] : [],
      ),
    ),
  );
}

const one = (options: Partial<BookOptions>, ...rows: readonly string[]) => bookOfRows(rows.join(""), options);

describe("Rumus di atas sel yang diganti", () => {
  it("kehilangan hasil lamanya, langsung maupun lewat rumus lain; yang tidak bersandar padanya tetap utuh", async () => {
    const book = one(
      {},
      row(1, 5, "A1*2", "B1+1", "A2", 3),
      row(2, 4, "A2*2", "SUM(A1:A9)", '"A1"&amp;LOG10(100)'),
    );
    expect(await waiting(book)).toEqual(["B1", "C1", "C2"]);
    const after = await applied(book, { writes: [write("A1", value(5), value(1))] });
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<c r="B1"><f>A1*2</f></c>');
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<c r="D1"><f>A2</f><v>7</v></c>');
  });

  it("juga antarlembar, lewat kolom dan baris utuh, nama, tabel, dan lembar berurutan", async () => {
    const book = smallBook({
      sheets: {
        Lembar1: sheet(row(1, 5, "SUM(A:A)", "SUM(1:1)", "$A$1"), row(2, 1, "SUM(2:2)", "SUM(E:F)")),
        "Rekap 'A'": sheet(
          row(1, "Lembar1!A1", "'Lembar1'!$A1", "Lembar1!A2", "Pagu+1", "Lain+1", "Jumlah[Nilai]"),
        ),
        Akhir: sheet(
          row(
            1,
            "SUM(Lembar1:Akhir!A1)",
            "'Rekap ''A'''!B1",
            "[1]Lembar1!A1",
            "'[1]Lembar1'!A1",
            "Lembar1!Pagu",
          ),
        ),
      },
      behind:
        '<definedNames><definedName name="Pagu">Bawah</definedName><definedName name="Bawah">Lembar1!$A$1:$A$3</definedName>' +
        '<definedName name="Lain">Lembar1!$F$1</definedName></definedNames>',
      parts: {
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Jumlah" displayName="Jumlah" ref="A1:A4" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="Nilai"/></tableColumns></table>',
      },
      sheetLinks: link("rId1", "table", "../tables/table1.xml"),
    });
    expect(await waiting(book)).toEqual([
      ...["B1", "C1", "D1"],
      ...["Rekap 'A'!A1", "Rekap 'A'!B1", "Rekap 'A'!D1", "Rekap 'A'!F1"],
      ...["Akhir!A1", "Akhir!B1", "Akhir!E1"],
    ]);
  });

  it("rumus bersama dihitung pergeserannya, rumus larik seluruhnya menunggu", async () => {
    const shared = (name: string, more: string) =>
      `<c r="${name}"><f t="shared" si="0"${more}</f><v>7</v></c>`;
    const book = one(
      {},
      `<row r="1"><c r="A1"><v>5</v></c>${shared("B1", ' ref="B1:B3">A1*2')}<c r="D1"><f t="array" ref="D1:D2">A1:A2*1</f><v>7</v></c></row>`,
      `<row r="2"><c r="A2"><v>5</v></c>${shared("B2", ">")}<c r="D2"><v>8</v></c></row>`,
    );
    expect(await waiting(book)).toEqual(["B1", "D1", "D2"]);
  });

  it("juga yang menunjuk sel lain dari rumus larik, bukan hanya sel pertamanya", async () => {
    const larik = (ref: string) =>
      `<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f t="array" ref="${ref}">A1:A2*1</f><v>7</v></c></row>`;
    const below = row(2, 4).replace(
      "</row>",
      '<c r="B2"><v>7</v></c><c r="C2"><f>B2+1</f><v>7</v></c></row>',
    );
    const further = row(3, 1, 1, "SUM(B2:B9)", "C2", "A3");
    expect(await waiting(one({}, larik("B1:B2"), below, further))).toEqual(["B1", "B2", "C2", "C3", "D3"]);
    const whole = await waiting(one({}, larik("B1:B1048576"), below, further));
    expect(whole).toEqual(expect.arrayContaining(["B1", "C2", "C3", "D3"]));
  });

  it("yang menunjuk lembar dengan nama yang tidak dimengerti menunggu", async () => {
    expect(await waiting(one({}, row(1, 5, "2023!A1", "B9", "IF(C9=#REF!,#DIV/0!,#N/A)")))).toEqual(["B1"]);
  });

  it("rumus yang dapat melihat ke sel mana pun selalu menunggu", async () => {
    const book = one(
      {},
      row(1, 5, 'INDIRECT("A"&amp;1)', "OFFSET(C9,1,1)", "SUM(C5:INDEX(C:C,9))", "B9"),
      row(2, 1),
    );
    expect(await waiting(book)).toEqual(["B1", "C1", "D1"]);
  });

  it("dengan awalan, komentar, dan sel tanpa nama pun ditemukan", async () => {
    const rows =
      '<x:row><x:c><x:v>5</x:v></x:c><!-- catatan --><x:c t="str"><x:f>A1&amp;""</x:f><x:v>5</x:v></x:c></x:row>';
    const raw = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const book = smallBook({ rawSheet: raw });
    expect(await waiting(book)).toEqual(["B1"]);
    const after = await applied(book, { writes: [write("A1", value(5), value(1))] });
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<x:c><x:f>A1&amp;""</x:f></x:c>');
  });

  it("rumus yang baru ditulis menyimpan nilainya, dan rantai 30.000 rumus diikuti sampai ujungnya", async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) =>
      i === 0 ? row(1, 5, "A1") : row(i + 1, 1, `B${i}+A${i + 1}`, `SUM(A$1:A${i + 1})`),
    );
    const book = bookOfRows(rows.join(""));
    const after = await applied(book, {
      writes: [write("A1", value(5), value(1)), write("E1", EMPTY, formula("=A1*3", 3))],
    });
    const { cells } = readXlsx(after).sheets[0]!;
    expect(cells[0]![4]).toMatchObject({ formula: "=A1*3", value: 3 });
    expect(cells.filter((own) => isPending(own![1]))).toHaveLength(30_000);
    expect(cells.filter((own) => isPending(own![2]))).toHaveLength(29_999);
  });
});
