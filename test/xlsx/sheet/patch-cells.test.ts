import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { invert } from "../../../src/workbook/plan";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { applied, EMPTY, firstSheet, formula, partText, value, write } from "../fixtures/apply";
import { bookOfRows, DECLARATION, link, MAIN, override, smallBook } from "../fixtures/small-book";

const SHEET = "xl/worksheets/sheet1.xml";
const dataOf = (bytes: Uint8Array) => /<sheetData.*(?=<\/worksheet>)/s.exec(partText(bytes, SHEET))![0];

describe("Menulis sel", () => {
  it("teks ditulis di selnya sendiri, dengan spasi dan tanda khusus terjaga", async () => {
    const text = ' 95% & <"A"> _x0041_\r\nbaris\u0001 \ud83d\ude00\ud83d';
    const file = await applied(bookOfRows(""), { writes: [write("B2", EMPTY, value(text))] });
    expect(dataOf(file)).toBe(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve"> 95% &amp; &lt;&quot;A&quot;&gt; ' +
        "_x005F_x0041__x000D_\nbaris \ud83d\ude00</t></is></c></row></sheetData>",
    );
    expect(firstSheet(file).cells[1]![1]!.value).toBe(' 95% & <"A"> _x0041_\r\nbaris \ud83d\ude00');
  });

  it("teks yang melebihi 32.767 huruf dipotong", async () => {
    const file = await applied(bookOfRows(""), { writes: [write("A1", EMPTY, value("x".repeat(40_000)))] });
    expect(firstSheet(file).cells[0]![0]!.value).toHaveLength(32_767);
  });

  it("rumus ditulis bersama nilainya, dan gaya angka sel tetap", async () => {
    const before = bookOfRows('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>', {
      strings: "<si><t>83%</t></si>",
    });
    const file = await applied(before, { writes: [write("A1", value("83%"), formula("=D1/C1", 0.9045))] });
    expect(dataOf(file)).toContain('<c r="A1" s="1"><f>D1/C1</f><v>0.9045</v></c>');
    expect(partText(file, "xl/sharedStrings.xml")).toContain("83%");
  });

  it.each([
    [value(true), ' t="b"><v>1</v></c>'],
    [value("#DIV/0!"), ' t="e"><v>#DIV/0!</v></c>'],
    [formula("=A2=1", false), ' t="b"><f>A2=1</f><v>0</v></c>'],
    [formula('="a"', "a"), ' t="str"><f>&quot;a&quot;</f><v>a</v></c>'],
    [formula("=1/0", "#DIV/0!"), ' t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    [formula("=A2", null), "><f>A2</f></c>"],
    [value(Infinity), ' t="e"><v>#NUM!</v></c>'],
  ])("isi %j ditulis sebagai %s", async (content, xml) => {
    const file = await applied(bookOfRows(""), { writes: [write("A1", EMPTY, content)] });
    expect(dataOf(file)).toContain(`<c r="A1"${xml}`);
  });

  it("baris dan sel baru masuk di tempatnya, juga di antara baris tanpa nomor dan baris yang menutup diri", async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c></row><row r="3" ht="20"/><row r="7"><c r="B7"><v>7</v></c></row>';
    const writes = ["A2", "B3", "C1", "E1", "A7", "A9", "C7", "B2"].map((cell, i) =>
      write(cell, EMPTY, value(i + 50)),
    );
    const file = await applied(bookOfRows(rows), { writes });
    const xml = dataOf(file);
    expect([...xml.matchAll(/<row(?: r="(\d+)")?/g)].map(([, r]) => r)).toEqual([
      undefined,
      "2",
      "3",
      "7",
      "9",
    ]);
    expect([...xml.matchAll(/<c(?: r="([A-Z]+\d+)")?/g)].map(([, r]) => r)).toEqual(
      [undefined, "C1", "D1", "E1", "A2", "B2", "B3", "A7", "B7", "C7", "A9"], // prettier-ignore
    );
    expect(xml).toContain('<row r="3" ht="20"><c r="B3">');
  });

  it("sel baru memakai gaya baris atau kolomnya, seperti di Excel", async () => {
    const xml =
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData>';
    const book = smallBook({ sheets: { Lembar1: xml } });
    const file = await applied(book, {
      writes: [write("B1", EMPTY, value(1)), write("B2", EMPTY, value(2)), write("D1", EMPTY, value(3))],
    });
    const formats = ["B1", "B2", "D1"].map(
      (cell) => new RegExp(`r="${cell}"(?: s="(\\d)")?`).exec(dataOf(file))![1],
    );
    expect(formats).toEqual(["1", "2", undefined]);
  });

  it("lembar dengan awalan nama ditulis dengan awalan yang sama", async () => {
    const rawSheet = `${DECLARATION}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r='A1' s='1'/></x:row></x:sheetData></x:worksheet>`;
    const file = await applied(smallBook({ rawSheet }), {
      writes: [write("A1", EMPTY, value("a")), write("A2", EMPTY, formula("=1", 1))],
    });
    expect(partText(file, SHEET)).toContain(
      `<x:row r="1"><x:c r='A1' s='1' t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>` +
        '<x:row r="2"><x:c r="A2"><x:f>1</x:f><x:v>1</x:v></x:c></x:row>',
    );
  });

  it("tanda tutup yang ditulis dengan spasi tidak menyatukan baris dan sel", async () => {
    const before = bookOfRows(
      '<row r="1"><c r="A1"><v>1</v></c ><c r="B1"><f>A2*2</f><v>4</v></c ><c r="C1"><v>3</v></c></row >' +
        '<row r="2"><c r="A2"><v>2</v></c></row>',
    );
    const file = await applied(before, { writes: [write("A2", value(2), value(9))] });
    expect(dataOf(file)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c ><c r="B1"><f>A2*2</f></c ><c r="C1"><v>3</v></c></row >' +
        '<row r="2"><c r="A2"><v>9</v></c></row></sheetData>',
    );
  });

  it("dibatalkan, setiap sel kembali: rumus dengan nilainya, teks bersama, teks di tempat, sel yang semula tidak ada", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>ini </t></is></c><c r="D1" s="1"><v>0.1</v></c></row>';
    const before = bookOfRows(rows, { strings: "<si><r><t>BB </t></r><r><t>(97)</t></r></si>" });
    const workbook = new XlsxWorkbook(before);
    const { applied: done } = await workbook.apply({
      marks: [],
      writes: [
        write("A1", formula("=B1*2", 4), value(5)),
        write("B1", value("BB (97)"), EMPTY),
        write("C1", value("ini "), formula("=D1", 0.1)),
        write("D1", value(0.1), value("x")),
        write("F1", EMPTY, value(1)),
        write("A5", EMPTY, value(2)),
      ],
    });
    const file = await applied(workbook.save(), invert(done));
    expect(firstSheet(file).cells).toEqual(firstSheet(before).cells);
    expect(dataOf(file)).not.toMatch(/F1|A5/);
  });

  it("hasilnya terbaca sama oleh pustaka lain", async () => {
    const file = await applied(bookOfRows('<row r="1"><c r="B1" s="1"><v>0.83</v></c></row>'), {
      writes: [write("A1", EMPTY, value(" a & b ")), write("B1", value(0.83), formula("=D1/C1", 0.9))],
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(file) as never);
    const sheet = workbook.getWorksheet("Lembar1")!;
    expect(sheet.getCell("A1").value).toBe(" a & b ");
    expect(sheet.getCell("B1").value).toEqual({ formula: "D1/C1", result: 0.9 });
    expect(sheet.getCell("B1").numFmt).toBe("0%");
  });
});

describe("Rumus dihitung ulang saat berkas dibuka", () => {
  const chain = {
    parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
    types: override(
      "/xl/calcChain.xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
    ),
    workbookLinks: link("rId77", "calcChain", "/xl/calcChain.xml"),
  };
  const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';

  it("rumus berubah: urutan hitung dibuang bersama jenis dan tautannya", async () => {
    const file = await applied(bookOfRows(rows, { ...chain, behind: '<calcPr calcId="191029"/><extLst/>' }), {
      writes: [write("A1", formula("=1+1", 2), value(3))],
    });
    expect(Object.keys(unzipSync(file))).not.toContain("xl/calcChain.xml");
    expect(partText(file, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(file, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(file, "xl/workbook.xml")).toMatch(/<calcPr fullCalcOnLoad="1" calcId="191029"\/>/);
  });

  it("hanya angka berubah: urutan hitung tetap, tetapi rumus yang memakainya dihitung ulang", async () => {
    const behind = "<definedNames/><pivotCaches/>";
    const file = await applied(bookOfRows(rows, { ...chain, behind }), {
      writes: [write("B1", EMPTY, value(3))],
    });
    expect(partText(file, "xl/calcChain.xml")).toContain("calcChain");
    expect(partText(file, "xl/workbook.xml")).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    );
  });
});

describe("Sel yang tidak boleh ditulis", () => {
  async function refusals(bytes: Uint8Array, ...cells: string[]) {
    const workbook = new XlsxWorkbook(bytes);
    const cellsNow = workbook.readSnapshot().sheets[0]!.cells;
    const writes = cells.map((cell) => {
      const own = write(cell, EMPTY, value(1));
      const now = cellsNow[own.ref.row]?.[own.ref.col];
      if (!now || now.value === null) return own;
      return { ...own, before: now.formula ? formula(now.formula, now.value) : value(now.value) };
    });
    const { refused } = await workbook.apply({ writes, marks: [] });
    return refused.map(({ cell, reason }) => `${cell} ${reason}`);
  }

  it("induk rumus bersama, sel larik, dan tabel data ditolak dengan nama selnya; sel biasa ditulis", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c><c r="E1"><f t="dataTable" ref="E1:E2" r1="B1"/><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><v>1</v></c><c r="E2"><v>1</v></c><c r="F2"><v>1</v></c></row>';
    expect(await refusals(bookOfRows(rows), "A1", "A2", "C1", "C2", "E2", "F2")).toEqual([
      "A1 sel-terkunci",
      "C1 sel-terkunci",
      "C2 sel-terkunci",
      "E2 sel-terkunci",
    ]);
  });

  it("bagian tertutup dari sel gabungan ditolak, sudut kirinya tidak", async () => {
    const xml = '<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    expect(await refusals(smallBook({ sheets: { Lembar1: xml } }), "A1", "B1", "A2")).toEqual([
      "B1 sel-gabungan",
      "A2 sel-gabungan",
    ]);
  });

  it("judul tabel Excel dan daerah pivot ditolak, isi tabel tidak", async () => {
    const file = bookOfRows("", {
      parts: {
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3"/>`,
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><location ref="D5:E8" rowPageCount="1" colPageCount="1"/></pivotTableDefinition>`,
      },
      sheetLinks:
        link("rId1", "table", "../tables/table1.xml") +
        link("rId2", "pivotTable", "../pivotTables/pivotTable1.xml"),
    });
    expect(await refusals(file, "B1", "B2", "E6", "D3", "D4", "F6")).toEqual([
      "B1 sel-terkunci",
      "E6 sel-terkunci",
      "D3 sel-terkunci",
    ]);
  });

  it("sel yang sudah berubah sejak dibaca, lembar yang dilindungi, dan lembar yang tidak ada ditolak", async () => {
    const workbook = new XlsxWorkbook(
      smallBook({
        sheets: {
          Lembar1:
            '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row></sheetData>',
          Terkunci: '<sheetData/><sheetProtection sheet="true"/>',
        },
      }),
    );
    const { refused, applied: done } = await workbook.apply({
      writes: [
        write("A1", value(1), value(3)),
        write("B1", value(2), value(3)),
        write("A1", EMPTY, value(3), "Terkunci"),
        write("A1", EMPTY, value(3), "Tidak ada"),
      ],
      marks: [{ sheet: "Terkunci", before: [], after: [{ row: 0, col: 0, kind: "galat" }] }],
    });
    expect(done).toMatchObject({ writes: [], marks: [] });
    expect(refused.map(({ sheet, cell = "", reason }) => `${sheet} ${cell} ${reason}`).sort()).toEqual([
      "Lembar1 A1 sel-berubah",
      "Lembar1 B1 sel-berubah",
      "Terkunci  lembar-dilindungi",
      "Terkunci A1 lembar-dilindungi",
      "Tidak ada A1 lembar-tidak-ada",
    ]);
  });
});

it("seratus empat puluh ribu sel dalam satu kali tulis, dan kembali semua saat dibatalkan", async () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => row * 2);
  const writes = rows.flatMap((row) =>
    [0, 1].map((col) => ({ ref: { sheet: "Lembar1", row, col }, before: EMPTY, after: value(row + col) })),
  );
  const before = bookOfRows('<row r="2"><c r="A2"><v>1</v></c></row>');
  const workbook = new XlsxWorkbook(before);
  const { applied: done, refused } = await workbook.apply({ writes, marks: [] });
  expect(refused).toEqual([]);
  expect(firstSheet(workbook.save()).cells[139_998]![1]!.value).toBe(139_999);
  expect(dataOf(await applied(workbook.save(), invert(done)))).toBe(dataOf(before));
});
