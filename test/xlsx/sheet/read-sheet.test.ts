import { readXlsx } from "../../../src/xlsx/read-workbook";
import { encodeXml } from "../../../src/xlsx/xml/encoding";
import { bookOfRows, DECLARATION, MAIN, smallBook } from "../fixtures/small-book";
import { firstSheet, valuesOf } from "../fixtures/apply";

describe("Membaca isi lembar", () => {
  it("teks bersama terbaca utuh: potongan berformat digabung, cara baca fonetik dilewati", () => {
    const strings =
      "<si><t>Kegiatan</t></si>" +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Rata-rata </t></r><r><t>Capaian</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>' +
      "<si/><si><t>baris_x000D_\nbaru_x005F_x0041_</t></si>";
    const cells = [0, 1, 2, 3, 4].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
    const sheet = firstSheet(bookOfRows(`<row>${cells}</row>`, { strings }));
    expect(valuesOf(sheet)).toEqual([["Kegiatan", "Rata-rata Capaian", "東京", "", "baris\r\nbaru_x0041_"]]);
  });

  it("setiap jenis isi sel terbaca: teks di tempat, teks rumus, ya/tidak, galat, angka, tanggal tertulis", () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>12 </t></r><r><t>Orang</t></r><rPh><t>x</t></rPh></is></c>' +
      '<c r="B1" t="str"><f>"a"</f><v>a &amp; b</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>' +
      '<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1"><v>1731468142</v></c><c r="G1" t="n"><v>9.5E-1</v></c>' +
      '<c r="H1" t="d"><v>2023-12-31</v></c><c r="I1" s="1"/><c r="J1"><v></v></c></row>';
    expect(valuesOf(firstSheet(bookOfRows(row)))).toEqual([
      ["12 Orang", "a & b", true, false, "#DIV/0!", 1731468142, 0.95, 45291, null, null],
    ]);
  });

  it("buku kerja yang menghitung hari dari 1904 memberi nomor hari menurut hitungannya sendiri", () => {
    const row = '<row r="1"><c r="A1" t="d"><v>2023-12-31</v></c></row>';
    const sheet = firstSheet(bookOfRows(row, { before: '<workbookPr date1904="1"/>' }));
    expect(valuesOf(sheet)).toEqual([[45291 - 1462]]);
  });

  it("baris dan sel tanpa nomor mengikuti yang di depannya; baris tanpa isi dilewati", () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row>\n <row r='3'/>" +
      '<row><c r="C4"><v>3</v></c><c><v>4</v></c></row><row r="6" spans="1:1"><c r="B6"><v>5</v></c></row>';
    const cells = valuesOf(firstSheet(bookOfRows(rows)));
    expect(cells).toEqual([[1, 2], [], [], [undefined, undefined, 3, 4], [], [undefined, 5]]);
  });

  it("ukuran lembar yang sudah usang tidak dipercaya", () => {
    const xml =
      '<dimension ref="A1"/><sheetData><row r="1" spans="1:1"><c r="D1"><v>4</v></c></row></sheetData>';
    expect(valuesOf(firstSheet(smallBook({ sheets: { Lembar1: xml } })))).toEqual([
      [undefined, undefined, undefined, 4],
    ]);
  });

  it("lembar dengan awalan nama, komentar, dan CDATA terbaca sama", () => {
    const sheet = (p: string, extra: string) =>
      `${DECLARATION}<${p}worksheet xmlns${p ? ":x" : ""}="${MAIN}"><${p}sheetData>${extra}<${p}row r="2">` +
      `<${p}c t="str" r="B2"><${p}f>1&lt;2</${p}f><${p}v>a&#38;b</${p}v></${p}c></${p}row></${p}sheetData></${p}worksheet>`;
    const expected = firstSheet(smallBook({ rawSheet: sheet("", "") })).cells;
    expect(expected[1]![1]).toMatchObject({ value: "a&b", formula: "=1<2" });
    for (const own of [sheet("x:", ""), sheet("", "<!-- <row r='9'/> -->"), sheet("x:", "<?x y?>")])
      expect(firstSheet(smallBook({ rawSheet: own })).cells).toEqual(expected);
    const cdata = sheet("", "").replace("a&#38;b", "<![CDATA[a&b]]>");
    expect(firstSheet(smallBook({ rawSheet: cdata })).cells).toEqual(expected);
  });

  it.each(["utf-8-bom", "utf-16le", "utf-16be"] as const)("lembar dalam %s terbaca sama", (encoding) => {
    const text = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Kecamatan – Jombang</v></c></row></sheetData></worksheet>`;
    const sheet = firstSheet(smallBook({ rawSheet: encodeXml(text, encoding) }));
    expect(valuesOf(sheet)).toEqual([["Kecamatan – Jombang"]]);
  });

  it("format angka bawaan, tebal, dan inden terbaca", () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts><font/><font><b/></font></fonts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="22"><alignment indent="2"/></xf></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="@"/></dxf></dxfs>';
    const row =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>';
    const [cells] = firstSheet(bookOfRows(row, { styles })).cells;
    expect(cells!.map((cell) => cell!.style)).toEqual([
      { format: "General", bold: false, indent: 0 },
      { format: "0.0%", bold: true, indent: 0 },
      { format: "m/d/yyyy h:mm", bold: false, indent: 2 },
    ]);
  });

  it("lembar tersembunyi, dilindungi, dan bergabung sel dikenali", () => {
    const xml =
      '<sheetData/><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
    const file = smallBook({ sheets: { Lembar1: xml } });
    const sheet = readXlsx(file).sheets[0]!;
    expect(sheet).toMatchObject({
      protected: true,
      hidden: false,
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    });
  });
});
