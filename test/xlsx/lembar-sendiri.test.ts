import { unzipSync } from "fflate";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { partText } from "./fixtures/apply";
import { smallBook } from "./fixtures/small-book";

const LEMBAR: NewSheet = {
  name: "Lembar Uji",
  rows: [
    ["No", "Sel"],
    ["T1", "Tabel · A1"],
    ["T2", 1_234_567.5],
    ["Judul panjang", null],
  ],
  headerRows: [0],
  widths: [6, 20],
  merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  looks: [
    { area: { top: 1, left: 0, bottom: 1, right: 1 }, look: { size: 9, wrap: true, framed: true } },
    { area: { top: 2, left: 1, bottom: 2, right: 1 }, look: { format: "#,##0.00", horizontal: "right" } },
  ],
  heights: new Map([
    [1, 27],
    [3, 15],
  ]),
  links: [{ at: { row: 1, col: 1 }, to: { sheet: "It's", row: 0, col: 0 } }],
  page: { orientation: "landscape", repeat: { from: 0, to: 0 }, foot: "Kertas kerja & lampiran" },
};

const opened = (bytes: Uint8Array) => new XlsxWorkbook(bytes);

async function denganLembar(): Promise<Uint8Array> {
  const workbook = opened(smallBook({ sheets: { Satu: "<sheetData/>" } }));
  await workbook.addSheet(LEMBAR);
  return workbook.save();
}

describe("Lembar kami di berkas", () => {
  it("dicetak melintang selebar satu halaman, kepalanya berulang, selnya bertautan dan berformat", async () => {
    const bytes = await denganLembar();
    const sheet = partText(bytes, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain(`<hyperlink ref="B2" location="'It''s'!A1"/>`);
    expect(sheet).toContain("Kertas kerja &amp;&amp;");
    expect(sheet).toMatch(/<row r="2" ht="27">/);
    expect(sheet).toMatch(/<row r="4" ht="15" customHeight="1">/);
    expect(partText(bytes, "xl/workbook.xml")).toMatch(
      /<definedName name="_xlnm\.Print_Titles" localSheetId="1">'Lembar Uji'!\$1:\$1<\/definedName>/,
    );
    expect(opened(bytes).readSnapshot().sheets[1]!.cells[2]![1]).toMatchObject({
      value: 1_234_567.5,
      style: { format: "#,##0.00" },
    });
  });

  it("yang punya pemisah halaman dicetak dengan ukuran tetap: Excel tidak memakai pemisah di lembar yang dipaskan", async () => {
    const workbook = opened(await denganLembar());
    await workbook.addSheet({
      name: "Grafik",
      rows: [["a"], ["b"], ["c"]],
      page: { orientation: "landscape", foot: "", breaks: [2] },
    });
    const sheet = partText(workbook.save(), "xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" scale="90"/>');
    expect(sheet).not.toContain("fitToPage");
    expect(sheet).toContain(
      '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("ditulis lagi di tempatnya: nama, jumlah lembar, dan judul cetaknya tetap satu", async () => {
    const workbook = opened(await denganLembar());
    await workbook.replaceSheet("Lembar Uji", {
      ...LEMBAR,
      rows: [
        ["No", "Sel"],
        ["T9", "baru"],
      ],
      merges: [],
    });
    const bytes = workbook.save();
    const { sheets } = opened(bytes).readSnapshot();
    expect(sheets.map(({ name }) => name)).toEqual([sheets[0]!.name, "Lembar Uji"]);
    expect(sheets[1]!.cells[1]![1]!.value).toBe("baru");
    expect(sheets[1]!.cells[2]?.[1]).toBeUndefined();
    expect(partText(bytes, "xl/workbook.xml").match(/Print_Titles/g)).toHaveLength(1);
  });

  it("grafiknya menunjuk sel lembar itu; ditulis lagi tanpa grafik, bagian-bagiannya ikut hilang", async () => {
    const satu = { top: 1, bottom: 2, left: 0, right: 0 };
    const series = [{ name: { row: 0, col: 1 }, values: { ...satu, left: 1, right: 1 }, fill: "404040" }];
    const place = { top: 5, left: 0, bottom: 20, right: 6 };
    const grafik = { title: "Pagu & realisasi", place, categories: satu, series, format: "#,##0" } as const;
    const workbook = opened(smallBook({ sheets: { Satu: "<sheetData/>" } }));
    await workbook.addSheet({ ...LEMBAR, charts: [{ ...grafik, draws: "kolom" }] });
    const bytes = workbook.save();
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'Lembar Uji'!$B$2:$B$3</c:f>");
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("<a:t>Pagu &amp; realisasi</a:t>");
    const lagi = opened(bytes);
    await lagi.replaceSheet("Lembar Uji", LEMBAR);
    expect(Object.keys(unzipSync(lagi.save())).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  it("yang baru ditambahkan pun dapat ditulis lagi, lalu dihapus: berkasnya kembali persis", async () => {
    const before = smallBook({ sheets: { Satu: "<sheetData/>" } });
    const workbook = opened(before);
    await workbook.addSheet(LEMBAR);
    await workbook.replaceSheet("Lembar Uji", { ...LEMBAR, rows: [["lain"]] });
    expect(workbook.readSnapshot().sheets[1]!.cells[0]![0]!.value).toBe("lain");
    await workbook.removeSheet("Lembar Uji");
    expect(workbook.save()).toEqual(before);
  });
});
