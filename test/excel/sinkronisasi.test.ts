import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import { isEmptyPlan, type CellWrite } from "../../src/workbook/plan";
import type { Sheet, Snapshot } from "../../src/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { berkasContoh } from "../contract/berkas";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, rumus, type Isi } from "./buku-uji";

const EMPAT_MB = 4 * 1024 * 1024;

/** Place of the first sheet that has results to write. */
const TABEL_3_6 = 5;

/** The sample's sheets over and over, each copy under its own name. */
function banyakLembar(count: number): Snapshot {
  const { sheets } = readXlsx(berkasContoh());
  const copies = Array.from({ length: count }, (_, i): Sheet => {
    const sheet = sheets[(i + TABEL_3_6) % sheets.length]!;
    return i < sheets.length ? sheet : { ...sheet, name: `${sheet.name} (${i})` };
  });
  return buku(...copies);
}

test.each([1, 9, 50])("Hitung Capaian pada %i lembar: tiga kali membaca, dua kali menulis", async (count) => {
  const excel = await openInExcel(banyakLembar(count));
  const workbook = new ExcelWorkbook();
  const snapshot = await workbook.read();
  expect(excel.syncs()).toBe(3);
  const plan = makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
  expect(isEmptyPlan(plan)).toBe(false);
  await workbook.apply(plan);
  expect(excel.syncs()).toBe(5);
  expect(excel.host.heldReferences).toBe(0);
});

test("lembar dengan 1.200 sel gabungan, lebih banyak dari yang dijawab Excel sekaligus, terbaca semuanya", async () => {
  const merges = Array.from({ length: 1_200 }, (_, i) => ({ top: i + 1, left: 0, bottom: i + 1, right: 1 }));
  const cells = Object.fromEntries(merges.map(({ top }) => [`A${top + 1}`, `Kegiatan ${top}`]));
  await openInExcel(buku(lembar("Tabel 3.8", { A1: "Uraian", C1: "Pagu", ...cells }, { merges })));
  expect((await new ExcelWorkbook().read()).sheets[0]!.merges).toEqual(merges);
});

test("lembar 14.000 baris dengan satu rumus larik: setiap permintaan di bawah 4 MB, dan hanya sel itu yang terkunci", async () => {
  const cells: Record<string, Isi> = { A1: "Uraian" };
  for (let row = 2; row <= 14_000; row++) cells[`A${row}`] = row;
  cells.C3 = { rumus: "=SUM(A2:A9*A2:A9)", nilai: 1 };
  cells.C4 = { rumus: "=SUM(A2:A9*A2:A9)", nilai: 1 };
  const larik = { top: 2, left: 2, bottom: 3, right: 2 };
  const excel = await openInExcel(buku(lembar("Tabel 3.8", cells, { locked: [larik] })));
  expect((await new ExcelWorkbook().read()).sheets[0]!.locked).toEqual([larik]);
  const sizes = excel.host.log.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  expect(Math.max(...sizes)).toBeLessThan(EMPAT_MB);
}, 120_000);

describe("buku kerja 20.000 baris", () => {
  const ROWS = 20_000;

  function besar(): Snapshot {
    const cells: Record<string, Isi> = { A1: "Uraian", B1: "Pagu", C1: "Realisasi", D1: "%", E1: "Ket" };
    for (let row = 2; row <= ROWS + 1; row++) {
      cells[`A${row}`] = `Kegiatan nomor ${row} penyelenggaraan pelayanan kepada masyarakat kecamatan`;
      cells[`B${row}`] = { nilai: row * 1_000_003, format: "#,##0" };
      cells[`C${row}`] = { nilai: row * 900_001, format: "#,##0" };
      cells[`D${row}`] = { nilai: null, format: "0.00%" };
    }
    const sheet = lembar("Tabel 3.8", cells);
    const bold = sheet.cells.map((row, r) =>
      row?.map((own) => own && (r % 7 === 0 ? { ...own, style: { ...own.style, bold: true } } : own)),
    );
    return buku({ ...sheet, cells: bold });
  }

  test("setiap permintaan dan jawaban di bawah 4 MB, dan yang ditulis terbaca kembali", async () => {
    const excel = await openInExcel(besar());
    const workbook = new ExcelWorkbook();
    const snapshot = await workbook.read();
    const writes = Array.from({ length: ROWS }, (_, i): CellWrite => {
      const row = i + 2;
      const ref = { sheet: "Tabel 3.8", row: row - 1, col: 3 };
      return i % 2 === 0
        ? { ref, before: KOSONG, after: rumus(`=IFERROR(C${row}/B${row},"")`, 0.9) }
        : { ref, before: KOSONG, after: nilai(0.9) };
    });
    const marks = writes
      .filter((_, i) => i % 3 === 0)
      .map(({ ref }) => ({ row: ref.row, col: ref.col, kind: "galat" as const }));
    const { refused } = await workbook.apply({
      writes,
      marks: [{ sheet: "Tabel 3.8", before: [], after: marks }],
    });
    expect(refused).toEqual([]);
    for (const { requestBytes, responseBytes } of excel.host.log) {
      expect(requestBytes).toBeLessThan(EMPAT_MB);
      expect(responseBytes).toBeLessThan(EMPAT_MB);
    }
    const after = await workbook.read();
    expect(after.sheets[0]!.marks).toEqual(marks);
    expect(after.sheets[0]!.cells[2]![3]).toEqual({
      value: 0.9,
      style: snapshot.sheets[0]!.cells[2]![3]!.style,
    });
    expect(after.sheets[0]!.cells[1]![3]!.formula).toBe('=IFERROR(C2/B2,"")');
  }, 120_000);
});
