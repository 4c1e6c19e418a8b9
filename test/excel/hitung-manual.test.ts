import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { doneOf } from "../../src/pane/model/done";
import type { Book } from "../../src/pane/model/state";
import { invert } from "../../src/workbook/plan";
import { openInExcel, type ExcelLevel1 } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, rencana, rumus, tulis } from "./buku-uji";

/** The mean rests on results, and is written first. */
const RENCANA = rencana(
  tulis("Tabel 3.1", "A1", nilai(9), rumus("=AVERAGE(D2:D3)", 0.6)),
  tulis("Tabel 3.1", "D2", KOSONG, rumus("=C2/B2", 0.5)),
  tulis("Tabel 3.1", "D3", KOSONG, rumus("=C3/B3", 0.7)),
);

async function buka(
  calculation: "Automatic" | "Manual",
): Promise<{ excel: ExcelLevel1; workbook: ExcelWorkbook }> {
  const cells = { A1: 9, B2: 2, C2: 1, B3: 10, C3: 7, E2: { rumus: "=D2*2", nilai: 0 } };
  const excel = await openInExcel(buku(lembar("Tabel 3.1", cells)));
  excel.model.calculation.mode = calculation;
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { excel, workbook };
}

test("hitung manual: hasil yang bertumpu pada hasil lain ikut dihitung, dan cara hitung Excel tidak diubah", async () => {
  const { excel, workbook } = await buka("Manual");
  const outcome = await workbook.apply(RENCANA);
  expect(outcome.manual).toBe(true);
  const [sheet] = excel.model.sheets;
  expect(sheet!.cell(0, 0).value).toBeCloseTo(0.6, 10);
  expect(sheet!.cell(1, 4).value).toBe(1);
  expect(excel.model.calculation.mode).toBe("Manual");
  await workbook.apply(invert(outcome.applied));
  expect(sheet!.cell(0, 0).value).toBe(9);
  expect(sheet!.cell(1, 4).value).toBe(0);
});

test("hitung otomatis: tidak ada permintaan tambahan", async () => {
  const { excel, workbook } = await buka("Automatic");
  const outcome = await workbook.apply(RENCANA);
  expect(outcome.manual).toBeUndefined();
  expect(excel.syncs()).toBe(5);
  expect(excel.host.log.flatMap(({ batch }) => batch.Actions).some(({ Name }) => Name === "Calculate")).toBe(
    false,
  );
});

test("bukti: tiruan Excel membiarkan rumus yang bergantung sampai diminta menghitung", async () => {
  const { excel } = await buka("Manual");
  const [sheet] = excel.model.sheets;
  excel.model.edit(sheet!, [{ row: 1, col: 3, content: { value: 4 } }], "pengguna");
  expect(sheet!.cell(1, 4).value).toBe(0);
  excel.model.calculation.recalculate();
  expect(sheet!.cell(1, 4).value).toBe(8);
});

test("panel menyebut hitung manual setelah menulis, dan tidak bila tidak ada yang ditulis", () => {
  const book = { snapshot: { sheets: [], settings: {} }, evaluation: { results: [] } } as unknown as Book;
  const outcome = { applied: RENCANA, refused: [], manual: true };
  expect(doneOf("hitung", outcome, 1, book).manual).toBe(true);
  expect(doneOf("hitung", { ...outcome, applied: rencana() }, 1, book).manual).toBe(false);
});
