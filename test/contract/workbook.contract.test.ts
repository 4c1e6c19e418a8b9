import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makeClearPlan, makePlan } from "../../src/lkip/plan";
import { invert, isEmptyPlan, type Plan } from "../../src/workbook/plan";
import { cellAt, type Snapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { evaluated } from "../language/evaluated";
import { BERKAS } from "./berkas";

/** The port's adapters; each opens the same file. */
const ADAPTERS: readonly (readonly [string, (bytes: Uint8Array) => Promise<Workbook>])[] = [
  ["berkas .xlsx", async (bytes) => new XlsxWorkbook(bytes)],
  [
    "Excel",
    async (bytes) => {
      await openInExcel(readXlsx(bytes));
      return new ExcelWorkbook();
    },
  ],
];

function rencana(snapshot: Snapshot): Plan {
  return makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
}

/** The contents of all cells, empty ones left out, whatever rows and columns a reader has seen. */
function isi(snapshot: Snapshot): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const { name, cells: rows } of snapshot.sheets)
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell && (cell.value !== null || cell.formula !== undefined))
          cells[`${name}!${r},${c}`] = [cell.value, cell.formula, cell.style];
      }),
    );
  return cells;
}

describe.each(BERKAS)("%s", (_name, write) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await write();
  });

  describe.each(ADAPTERS)("lewat %s", (_adapter, open) => {
    test("hasil dan temuannya sama, sel demi sel, dengan yang dihitung dari berkasnya", async () => {
      const dariBerkas = readXlsx(bytes);
      const snapshot = await (await open(bytes)).read();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(dariBerkas.sheets.map(({ name }) => name));
      expect(snapshot.sheets.map(({ merges }) => merges)).toEqual(
        dariBerkas.sheets.map(({ merges }) => merges),
      );
      expect(isi(snapshot)).toEqual(isi(dariBerkas));
      expect(evaluated(snapshot)).toEqual(evaluated(dariBerkas));
    });

    test("setelah ditulis, setiap sel hasil berisi yang direncanakan, dan rencana kedua kosong", async () => {
      const workbook = await open(bytes);
      const before = await workbook.read();
      const plan = rencana(before);
      const { applied, refused } = await workbook.apply(plan);
      expect(refused).toEqual([]);
      expect(applied.writes).toEqual(plan.writes);
      const after = await workbook.read();
      for (const { ref, after: content } of plan.writes) {
        const sheet = after.sheets.find(({ name }) => name === ref.sheet)!;
        const was = before.sheets.find(({ name }) => name === ref.sheet)!;
        const cell = cellAt(sheet, ref.row, ref.col);
        expect(cell?.value ?? null).toEqual(content.kind === "kosong" ? null : expectClose(content.value));
        expect(cell?.style).toEqual(cellAt(was, ref.row, ref.col)?.style ?? cell?.style);
      }
      expect(isEmptyPlan(rencana(after))).toBe(true);
    });

    test("Batalkan mengembalikan setiap sel, tanda, dan format persis seperti semula", async () => {
      const workbook = await open(bytes);
      const before = await workbook.read();
      const { applied } = await workbook.apply(rencana(before));
      await workbook.apply(invert(applied));
      const after = await workbook.read();
      expect(isi(after)).toEqual(isi(before));
      expect(after.sheets.map(({ marks }) => marks)).toEqual(before.sheets.map(({ marks }) => marks));
    });

    test("Hapus tanda menghapus semua tanda dan hanya tanda", async () => {
      const workbook = await open(bytes);
      await workbook.apply(rencana(await workbook.read()));
      const marked = await workbook.read();
      await workbook.apply(makeClearPlan(marked));
      const after = await workbook.read();
      expect(after.sheets.flatMap(({ marks }) => marks)).toEqual([]);
      expect(isi(after)).toEqual(isi(marked));
    });
  });
});

function expectClose(value: unknown): unknown {
  return typeof value === "number" ? (expect.closeTo(value, 9) as unknown) : value;
}
