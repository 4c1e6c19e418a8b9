import { describeError } from "../../src/excel/describe-error";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { words } from "../../src/excel/words";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import type { ModelTable } from "../../src/simulator/model/model-sheet";
import { a1, parseArea, refName } from "../../src/workbook/address";
import { invert } from "../../src/workbook/plan";
import { openInExcel, type ExcelLevel1 } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, potret, rencana, rumus, tulis, type Isi } from "./buku-uji";

const rupiah = (value: number): Isi => ({ nilai: value, format: "#,##0" });
const PERSEN: Isi = { nilai: null, format: "0.00%" };

/** Tabel 3.8 with an empty column "%" and a JUMLAH row, whose total is empty as well. */
const ISI: Readonly<Record<string, Isi>> = {
  A1: "Tabel 3.8 Realisasi Anggaran Tahun 2023",
  ...{ A3: "Program / Kegiatan", B3: "Pagu", C3: "Realisasi", D3: "%", E3: "Keterangan" },
  ...{ A4: "PROGRAM PELAYANAN KECAMATAN", B4: rupiah(300), C4: rupiah(240), D4: PERSEN, E4: "catatan" },
  ...{ A5: "Kegiatan Penyelenggaraan Rapat", B5: rupiah(100), C5: rupiah(90), D5: PERSEN },
  ...{ A6: "Kegiatan Pemeliharaan Gedung", B6: rupiah(200), C6: rupiah(150), D6: PERSEN },
  ...{ A7: "JUMLAH", B7: rupiah(300), C7: rupiah(240), D7: PERSEN },
};

async function buka(area: string, more: Partial<ModelTable> = {}, isi = ISI): Promise<ExcelLevel1> {
  const table = { id: "t1", name: "Anggaran", area: parseArea(area)!, showHeaders: true, ...more };
  return openInExcel(buku(lembar("Tabel 3.8", isi)), { details: { "Tabel 3.8": { tables: [table] } } });
}

/** The names of the cells that hold something else than before. */
function berubah(excel: ExcelLevel1, semula: Readonly<Record<string, unknown>>): string[] {
  const kini = isiSel(excel);
  const names = new Set([...Object.keys(semula), ...Object.keys(kini)]);
  return [...names].filter((name) => JSON.stringify(semula[name]) !== JSON.stringify(kini[name])).sort();
}

function isiSel({ model }: ExcelLevel1): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...model.sheets[0]!.cells()]
      .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
      .map(({ row, col, cell }) => [refName({ sheet: "", row, col }), [cell.value, cell.formula]]),
  );
}

test.each([
  ["JUMLAH di dalam tabel", "A3:E7", {}, ["D4", "D5", "D6", "D7"]],
  ["JUMLAH di baris total tabel", "A3:E7", { showTotals: true }, ["D4", "D5", "D6"]],
  ["JUMLAH tepat di bawah tabel", "A3:E6", {}, ["D4", "D5", "D6", "D7"]],
])(
  "%s: hanya sel yang direncanakan berubah, dan Batalkan mengembalikan semuanya",
  async (_name, area, more, values) => {
    const excel = await buka(area, more);
    const [sheet] = excel.model.sheets;
    const [semula, tampak, tables] = [isiSel(excel), potret(excel.model), sheet!.tables];
    const workbook = new ExcelWorkbook();
    const snapshot = await workbook.read();
    const plan = makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
    const { applied, refused } = await workbook.apply(plan);
    expect(refused).toEqual([]);
    expect(plan.writes.map(({ ref }) => a1(ref)).sort()).toEqual(["D4", "D5", "D6", "D7"]);
    expect(berubah(excel, semula)).toEqual(
      plan.writes.map(({ ref }) => refName({ ...ref, sheet: "" })).sort(),
    );
    const constants = plan.writes.filter(({ after }) => after.kind === "nilai").map(({ ref }) => a1(ref));
    expect(constants.sort()).toEqual(values);
    expect(sheet!.cell(4, 3).value).toBeCloseTo(0.9, 6);
    expect(sheet!.tables).toEqual(tables);
    await workbook.apply(invert(applied));
    expect(potret(excel.model)).toEqual(tampak);
    expect(sheet!.tables).toEqual(tables);
  },
);

test("tabel dengan kolom hitungan: tabel yang ikut membesar dikembalikan, kolom lain tidak terisi", async () => {
  const sisa = (row: number, value: number): Isi => ({ rumus: `=B${row}-C${row}`, nilai: value });
  const excel = await buka("A3:E6", {}, { ...ISI, E4: sisa(4, 60), E5: sisa(5, 10), E6: sisa(6, 50) });
  const [sheet] = excel.model.sheets;
  const semula = isiSel(excel);
  const workbook = new ExcelWorkbook();
  await workbook.read();
  const writes = [
    tulis("Tabel 3.8", "D7", KOSONG, nilai(0.8)),
    tulis("Tabel 3.8", "F4", KOSONG, rumus("=C4/B4", 0.8)),
  ];
  const { refused } = await workbook.apply(rencana(...writes));
  expect(refused).toEqual([]);
  expect(berubah(excel, semula)).toEqual(["''!D7", "''!F4"]);
  expect(sheet!.cell(3, 5)).toMatchObject({ formula: "=C4/B4", value: 0.8 });
  expect(sheet!.tables[0]!.area).toEqual(parseArea("A3:E6"));
});

test("tabel yang dibuat setelah dibaca: rumus yang disebarkan Excel dikembalikan", async () => {
  const excel = await openInExcel(buku(lembar("Tabel 3.8", ISI)));
  const [sheet] = excel.model.sheets;
  const workbook = new ExcelWorkbook();
  await workbook.read();
  sheet!.tables = [{ id: "t1", name: "Anggaran", area: parseArea("A3:E7")!, showHeaders: true }];
  const semula = isiSel(excel);
  const tampak = potret(excel.model);
  const { applied } = await workbook.apply(rencana(tulis("Tabel 3.8", "D4", KOSONG, rumus("=C4/B4", 0.8))));
  expect(berubah(excel, semula)).toEqual(["''!D4"]);
  await workbook.apply(invert(applied));
  expect(potret(excel.model)).toEqual(tampak);
});

test("rumus di dalam tabel Excel tidak diganti dan tidak ditulis: selnya disebut", async () => {
  const excel = await buka("A3:E7", {}, { ...ISI, D4: { rumus: "=C4/B4*2", nilai: 1.6 } });
  const semula = potret(excel.model);
  const workbook = new ExcelWorkbook();
  await workbook.read();
  const { refused } = await workbook.apply(
    rencana(
      tulis("Tabel 3.8", "D4", rumus("=C4/B4*2", 1.6), nilai(0.8)),
      tulis("Tabel 3.8", "D5", KOSONG, rumus("=C5/B5", 0.9)),
    ),
  );
  expect(refused.map(({ cell, reason }) => [cell, reason])).toEqual([
    ["D4", "sel-tabel"],
    ["D5", "sel-tabel"],
  ]);
  expect(potret(excel.model)).toEqual(semula);
});

test("Excel yang terus mengubah tabelnya: semuanya dikembalikan, dan pesannya mengatakan apa yang bisa dilakukan", async () => {
  const excel = await buka("A3:E6");
  const workbook = new ExcelWorkbook();
  await workbook.read();
  excel.host.options = { refuse: ({ Name }) => (Name === "Resize" ? "InvalidOperation" : undefined) };
  const error: unknown = await workbook
    .apply(rencana(tulis("Tabel 3.8", "D7", KOSONG, nilai(0.8))))
    .catch((reason: unknown) => reason);
  expect(describeError(error).message).toBe(words.masalah.setengahTertulis("Tabel 3.8"));
  expect(excel.model.sheets[0]!.cell(6, 3).value).toBeNull();
});

test("sel tabel yang diketik pengguna selagi hasil ditulis tetap berisi ketikannya", async () => {
  const excel = await buka("A3:E7");
  const [sheet] = excel.model.sheets;
  const workbook = new ExcelWorkbook();
  await workbook.read();
  const onProgress = () => {
    const typed = [
      { row: 4, col: 4, content: { value: "catatan baru" } },
      { row: 3, col: 3, content: { value: 0.81 } },
    ];
    excel.model.edit(sheet!, typed, "pengguna");
  };
  const watch = { onProgress, signal: new AbortController().signal };
  await workbook.apply(rencana(tulis("Tabel 3.8", "D4", KOSONG, nilai(0.8))), watch);
  expect([sheet!.cell(4, 4).value, sheet!.cell(3, 3).value]).toEqual(["catatan baru", 0.81]);
});

test("bukti: tiruan Excel mengisi seluruh kolom dan memperbesar tabel", async () => {
  const excel = await buka("A3:E6");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabel 3.8");
    sheet.getRange("E5").formulas = [["=C5/B5"]];
    sheet.getRange("D7").values = [[1]];
    await context.sync();
  });
  const [sheet] = excel.model.sheets;
  expect([3, 4, 5].map((row) => sheet!.cell(row, 4).formula)).toEqual(["=C4/B4", "=C5/B5", "=C6/B6"]);
  expect(sheet!.tables[0]!.area).toEqual(parseArea("A3:E7"));
});
