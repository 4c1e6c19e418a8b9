import { unzipSync } from "fflate";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makeClearPlan, makePlan } from "../../src/lkip/plan";
import { invert, isEmptyPlan } from "../../src/workbook/plan";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { sampleWorkbook as sampleFile } from "../fixtures/sample-workbook";

async function hitung(bytes: Uint8Array) {
  const workbook = new XlsxWorkbook(bytes);
  const snapshot = workbook.readSnapshot();
  const plan = makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
  const outcome = await workbook.apply(plan);
  return { workbook, snapshot, plan, outcome, saved: workbook.save() };
}

describe("Menulis hasil ke berkas .xlsx", () => {
  it("menulis 90,45% ke E10 sebagai rumus dan menandainya", async () => {
    const { saved, outcome } = await hitung(await sampleFile());
    const sheet = new XlsxWorkbook(saved).readSnapshot().sheets.find(({ name }) => name === "Tabel 3.6")!;
    expect(outcome.refused).toEqual([]);
    expect(sheet.cells[9]![4]).toMatchObject({ formula: "=D10/C10", style: { format: "0%" } });
    expect(sheet.cells[9]![4]!.value).toBeCloseTo(0.904537, 5);
    expect(sheet.marks).toContainEqual({ row: 9, col: 4, kind: "diganti" });
    expect(sheet.marks).toContainEqual({ row: 18, col: 3, kind: "galat" });
  });

  it("dijalankan lagi atas hasilnya sendiri tidak mengubah apa pun", async () => {
    const first = await hitung(await sampleFile());
    const second = await hitung(first.saved);
    expect(isEmptyPlan(second.plan)).toBe(true);
    expect(second.saved).toBe(first.saved);
  });

  it("dibatalkan, setiap sel dan tanda kembali seperti semula", async () => {
    const { saved, snapshot, outcome } = await hitung(await sampleFile());
    const workbook = new XlsxWorkbook(saved);
    await workbook.apply(invert(outcome.applied));
    const values = (sheets: typeof snapshot.sheets) =>
      sheets.flatMap(({ name, cells, marks }) => [
        ...marks.map((mark) => `${name} ${mark.row},${mark.col} ${mark.kind}`),
        ...cells.flatMap((row, r) =>
          (row ?? []).flatMap((cell, c) =>
            cell && cell.value !== null ? [`${name} ${r},${c} ${cell.formula ?? ""} ${cell.value}`] : [],
          ),
        ),
      ]);
    expect(values(workbook.readSnapshot().sheets)).toEqual(values(snapshot.sheets));
  });

  it("hapus tanda menghilangkan semua tanda dan membiarkan isi sel", async () => {
    const { saved } = await hitung(await sampleFile());
    const workbook = new XlsxWorkbook(saved);
    const before = workbook.readSnapshot();
    await workbook.apply(makeClearPlan(before));
    const after = workbook.readSnapshot();
    expect(after.sheets.flatMap(({ marks }) => marks)).toEqual([]);
    expect(after.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  });

  it("bagian berkas yang tidak disentuh tetap sama bita demi bita", async () => {
    const input = await sampleFile();
    const { saved, plan } = await hitung(input);
    const [before, after] = [unzipSync(input), unzipSync(saved)];
    const touched = new Set([
      ...plan.writes.map(({ ref }) => ref.sheet),
      ...plan.marks.map(({ sheet }) => sheet),
    ]);
    const same = Object.keys(before).filter((name) =>
      Buffer.from(before[name]!).equals(Buffer.from(after[name] ?? [])),
    );
    expect(Object.keys(before).length - same.length).toBe(touched.size + 2);
  });
});
