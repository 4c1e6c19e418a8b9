import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { markAddresses } from "../../src/excel/write/mark-addresses";
import type { ConditionalFormat } from "../../src/simulator/model/conditional-format";
import type { Mark } from "../../src/workbook/mark";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, lembar, potret } from "./buku-uji";

const AREA = { top: 0, left: 0, bottom: 9, right: 9 };

/** The user's own rules, one of each kind that could get in the way. */
const MILIK_PENGGUNA: readonly ConditionalFormat[] = [
  { id: "{A}", type: "ColorScale", areas: [AREA] },
  { id: "{B}", type: "Custom", areas: [AREA], formula: "=A1>100", fill: "#FF0000", stopIfTrue: true },
  { id: "{C}", type: "CellValue", areas: [AREA] },
];

const TANDA: readonly Mark[] = [
  { row: 1, col: 0, kind: "galat" },
  { row: 2, col: 0, kind: "galat" },
  { row: 4, col: 1, kind: "peringatan" },
  { row: 5, col: 1, kind: "diganti" },
];

async function buka() {
  const look = { fill: "#00FF00", fontColour: "#0000FF" };
  const excel = await openInExcel(buku(lembar("Tabel 3.1", { A1: "Capaian", A2: 1, A3: 2, B5: 3, B6: 4 })), {
    details: { "Tabel 3.1": { conditionalFormats: MILIK_PENGGUNA, lookAt: () => look } },
  });
  return { excel, workbook: new ExcelWorkbook() };
}

test("tanda dipasang di bawah aturan pengguna, tanpa menyentuh isian, huruf, dan aturan pengguna", async () => {
  const { excel, workbook } = await buka();
  const [sheet] = excel.model.sheets;
  const before = potret(excel.model) as { sheets: { cells: unknown }[] };
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: [], after: TANDA }] });
  expect(sheet!.conditionalFormats.slice(0, 3)).toEqual(MILIK_PENGGUNA);
  expect(sheet!.conditionalFormats.slice(3).map(({ formula, fill }) => [formula, fill])).toEqual([
    ['=N("hitung-capaian:galat")=0', "#FFC7CE"],
    ['=N("hitung-capaian:peringatan")=0', "#FFEB9C"],
    ['=N("hitung-capaian:diganti")=0', "#E2EFDA"],
  ]);
  expect((potret(excel.model) as typeof before).sheets[0]!.cells).toEqual(before.sheets[0]!.cells);
  expect((await workbook.read()).sheets[0]!.marks).toEqual(TANDA);
});

test("tanda hilang tanpa bekas, dan aturan pengguna tetap pada urutannya", async () => {
  const { excel, workbook } = await buka();
  const before = potret(excel.model);
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: [], after: TANDA }] });
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: TANDA, after: [] }] });
  expect(potret(excel.model)).toEqual(before);
});

test("tanda yang ikut tersalin oleh pengguna terbaca dan ikut dihapus", async () => {
  const { excel, workbook } = await buka();
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: [], after: TANDA }] });
  const [sheet] = excel.model.sheets;
  const copied: ConditionalFormat = {
    ...sheet!.conditionalFormats[3]!,
    id: "{SALINAN}",
    areas: [{ top: 8, left: 8, bottom: 8, right: 9 }],
  };
  excel.model.setConditionalFormats(sheet!, [copied, ...sheet!.conditionalFormats]);
  const { marks } = (await workbook.read()).sheets[0]!;
  expect(marks).toContainEqual({ row: 8, col: 9, kind: "galat" });
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: marks, after: [] }] });
  expect(sheet!.conditionalFormats).toEqual(MILIK_PENGGUNA);
});

test("aturan pengguna yang tidak bisa dibaca Excel dibiarkan, dan tanda tetap terbaca, terpasang, dan terhapus", async () => {
  const { excel, workbook } = await buka();
  const [sheet] = excel.model.sheets;
  const rusak: ConditionalFormat = {
    id: "{GANDA}",
    type: "Custom",
    areas: [AREA],
    formula: "=A1>1",
    unreadable: "isi",
  };
  excel.model.setConditionalFormats(sheet!, [...MILIK_PENGGUNA, rusak]);
  const before = potret(excel.model);
  await workbook.read();
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: [], after: TANDA }] });
  expect((await workbook.read()).sheets[0]!.marks).toEqual(TANDA);
  await workbook.apply({ writes: [], marks: [{ sheet: "Tabel 3.1", before: TANDA, after: [] }] });
  expect(potret(excel.model)).toEqual(before);
});

test("alamat tanda dirapatkan, dan tidak pernah lebih panjang dari yang diterima Excel", () => {
  const column = Array.from({ length: 50 }, (_, row): Mark => ({ row, col: 3, kind: "galat" }));
  expect(markAddresses(column)).toEqual(["D1:D50"]);
  const scattered = Array.from({ length: 9_000 }, (_, i): Mark => ({ row: i * 2, col: 3, kind: "galat" }));
  const addresses = markAddresses(scattered);
  expect(addresses.join(",").split(",")).toHaveLength(9_000);
  for (const address of addresses) expect(address.length).toBeLessThanOrEqual(8_192);
});
