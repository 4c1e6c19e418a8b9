import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { randomBudget, type RandomBudget } from "./random-budget";

const BUDGETS = Array.from({ length: 160 }, (_, i) => randomBudget(500_000 + i));
const EVALUATED = new Map(
  BUDGETS.map((budget) => [budget, evaluate({ sheets: [budget.sheet], settings: {} }, PENGATURAN_AWAL)]),
);
const evaluated = (budget: RandomBudget) => EVALUATED.get(budget)!;

/** Cells ("row,measure") of sums that really do not hold, and the wrong cells themselves. */
function provable({ rows, wrong }: RandomBudget): Set<string> {
  const cells = new Set(wrong);
  for (const cell of wrong) {
    const [row, measure] = cell.split(",").map(Number) as [number, number];
    const parent = rows[row]?.parent;
    if (parent !== undefined) cells.add(`${parent < 0 ? rows.length : parent},${measure}`);
  }
  return cells;
}

function totals({ rows }: RandomBudget): readonly [number, number] {
  const tops = rows.filter(({ depth }) => depth === 0);
  return [
    tops.reduce((sum, { pagu }) => sum + pagu, 0),
    tops.reduce((sum, { realisasi }) => sum + realisasi, 0),
  ];
}

describe("160 anggaran acak: tandanya hilang sembarang, nol sampai tiga angka salah", () => {
  it("JUMLAH yang benar tidak pernah diganti, dan yang diganti menjadi benar", () => {
    const salah = BUDGETS.flatMap((budget) =>
      evaluated(budget)
        .results.filter(({ kind, action }) => kind === "jumlah" && action === "ganti")
        .filter(({ value, ref }) => Math.abs(value! - totals(budget)[ref.col - 2]!) > 1),
    );
    expect(salah).toEqual([]);
  });

  it("galat penjumlahan hanya di sel yang salah atau yang penjumlahannya memang tidak cocok", () => {
    const palsu = BUDGETS.flatMap((budget) => {
      const proven = provable(budget);
      return evaluated(budget).findings.filter(
        ({ code, ref }) =>
          /^(jumlah|total)-/.test(code) && !proven.has(`${ref.row - budget.firstRow},${ref.col - 2}`),
      );
    });
    expect(palsu).toEqual([]);
  });

  it("anggaran tanpa kesalahan tidak mendapat galat, dan JUMLAH-nya tetap", () => {
    const clean = BUDGETS.filter(({ wrong }) => wrong.size === 0);
    expect(clean.length).toBeGreaterThan(20);
    for (const budget of clean) {
      const { findings, results } = evaluated(budget);
      expect(findings.filter(({ severity }) => severity === "galat")).toEqual([]);
      expect(results.filter(({ action }) => action === "ganti")).toEqual([]);
    }
  });
});
