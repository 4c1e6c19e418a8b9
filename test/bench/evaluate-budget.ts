import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { budgetSheet } from "./budget-sheet";
import { atMost, interleaved, least, type Bench } from "./measure";

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 3;
const BAR = 12;

/** Ten times the rows take about ten times the time: nothing in the evaluation grows with the square of a table. */
export const evaluateBudget: Bench = {
  name: "evaluate: Tabel 3.8 of 100,000 rows against 10,000",
  async run() {
    const job = (rows: number) => {
      const snapshot: Snapshot = { sheets: [budgetSheet(rows)], settings: {} };
      return async () => makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
    };
    const [small, large] = await interleaved([job(SMALL), job(LARGE)], ROUNDS, least);
    return [
      { text: `10,000 rows ${small!.toFixed(0)} ms, 100,000 rows ${large!.toFixed(0)} ms` },
      atMost("time for ten times the rows", large! / small!, BAR),
    ];
  },
};
