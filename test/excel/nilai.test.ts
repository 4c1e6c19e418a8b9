import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { entryFor } from "../../src/excel/write/entry";
import { invert, type CellContent } from "../../src/workbook/plan";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, rencana, rumus, tulis, type Isi } from "./buku-uji";

/** Contents that a careless write would turn into something else. */
const SULIT: readonly (readonly [string, Isi, CellContent])[] = [
  ["teks yang tampak seperti bilangan", "0123", nilai("0123")],
  ["teks yang tampak seperti persen", "95%", nilai("95%")],
  ["teks dengan pemisah Indonesia", "1.731.468.142", nilai("1.731.468.142")],
  ["teks yang tampak seperti tanggal", "1-2", nilai("1-2")],
  ["teks yang diawali sama dengan", "=A1+1", nilai("=A1+1")],
  ["teks yang diawali plus", "+62 812", nilai("+62 812")],
  ["teks yang diawali minus", "-abc", nilai("-abc")],
  ["teks yang diawali petik", "'kutip", nilai("'kutip")],
  ["tanda hubung saja", "-", nilai("-")],
  ["kata yang dibaca sebagai benar", "TRUE", nilai("TRUE")],
  ["dua nilai dalam satu sel", "99,8% 98%", nilai("99,8% 98%")],
  ["bilangan", 0.1 + 0.2, nilai(0.1 + 0.2)],
  ["nilai benar", true, nilai(true)],
  ["persen berformat", { nilai: 0.95, format: "0%" }, nilai(0.95)],
  ["bilangan di sel teks", { nilai: 95, format: "@" }, nilai(95)],
  ["teks di sel teks", { nilai: "0123", format: "@" }, nilai("0123")],
  ["rumus", { rumus: "=B1/C1", nilai: 0.5 }, rumus("=B1/C1", 0.5)],
  ["sel kosong", null, KOSONG],
  ["sel kosong berformat", { nilai: null, format: "0.00%" }, KOSONG],
];

const AWAL = { B1: { nilai: 1, format: "0%" }, C1: { nilai: 2, format: "#,##0" } };

test.each(SULIT)(
  "%s: diganti lalu dibatalkan, sel kembali persis seperti semula",
  async (_name, isi, before) => {
    await openInExcel(buku(lembar("Tabel 3.1", { ...AWAL, A1: isi, D1: "x" })));
    const workbook = new ExcelWorkbook();
    const semula = await workbook.read();
    for (const after of [rumus("=B1/C1*2", 1), nilai(0.25), nilai("Efisien"), nilai("007")]) {
      const { applied, refused } = await workbook.apply(rencana(tulis("Tabel 3.1", "A1", before, after)));
      expect(refused).toEqual([]);
      const tertulis = (await workbook.read()).sheets[0]!.cells[0]![0]!;
      expect(tertulis.value).toBe(after.kind === "kosong" ? null : after.value);
      expect(tertulis.style).toEqual(semula.sheets[0]!.cells[0]![0]?.style ?? tertulis.style);
      await workbook.apply(invert(applied));
      expect(await workbook.read()).toEqual(semula);
    }
  },
);

test("rumus ditulis dalam bahasa Inggris dengan koma, teks biasa tanpa petik", () => {
  expect(entryFor(rumus('=IFERROR(C2/B2,"")', 1), "General")).toBe('=IFERROR(C2/B2,"")');
  expect(entryFor(nilai("Tidak Efisien"), "General")).toBe("Tidak Efisien");
  expect(entryFor(nilai("BENAR"), "General")).toBe("'BENAR");
  expect(entryFor(nilai("#DIV/0!"), "General")).toBe("#DIV/0!");
});

describe("lembar yang sedang disaring", () => {
  const TERSARING = {
    "Tabel 3.8": {
      hiddenRows: [1, 2, 4],
      filter: { area: { top: 0, left: 0, bottom: 5, right: 1 }, active: true },
    },
  };
  const ISI = { A1: "Uraian", B1: "%", A2: "a", A3: "b", A4: "c", A5: "d", A6: "e" };
  const tulisan = [2, 3, 4, 5, 6].map((row) => tulis("Tabel 3.8", `B${row}`, KOSONG, nilai(row)));

  test("setiap nilai masuk ke selnya sendiri, juga di baris yang tersembunyi", async () => {
    const excel = await openInExcel(buku(lembar("Tabel 3.8", ISI)), { details: TERSARING });
    const workbook = new ExcelWorkbook();
    const { applied } = await workbook.apply(rencana(...tulisan));
    const [sheet] = excel.model.sheets;
    expect([1, 2, 3, 4, 5].map((row) => sheet!.cell(row, 1).value)).toEqual([2, 3, 4, 5, 6]);
    expect([...sheet!.hiddenRows]).toEqual([1, 2, 4]);
    await workbook.apply(invert(applied));
    expect([1, 2, 3, 4, 5].map((row) => sheet!.cell(row, 1).value)).toEqual([null, null, null, null, null]);
  });

  test("bukti bahwa tiruan Excel salah menaruh nilai bila ditulis melintasi baris tersembunyi", async () => {
    const excel = await openInExcel(buku(lembar("Tabel 3.8", ISI)), { details: TERSARING });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabel 3.8").getRange("B2:B6").values = [[2], [3], [4], [5], [6]];
      await context.sync();
    });
    const [sheet] = excel.model.sheets;
    expect([1, 2, 3, 4, 5].map((row) => sheet!.cell(row, 1).value)).toEqual([null, null, 2, null, 2]);
  });
});
