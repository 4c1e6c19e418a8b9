import ExcelJS from "exceljs";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { laporanContoh } from "../lkip/laporan-contoh";
import { budgetSheet } from "./budget-sheet";
import { atMost, interleaved, least, type Bench, type BenchLine } from "./measure";

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 3;
const BAR = 11;
/** Rounds that warm the sample up, and that are timed: it is evaluated again and again while causes are searched for. */
const WARM = 50;

/**
 * Ten times the rows take about ten times the time: nothing in the evaluation grows with the square of a table. What it
 * takes is told beside the time in which ExcelJS reads the same rows on the same machine.
 */
export const evaluateBudget: Bench = {
  name: "evaluate: Tabel 3.8 of 100,000 rows against 10,000",
  async run() {
    const file = await budgetFile();
    const [small, large, theirs] = await interleaved(
      [evaluation(ofRows(SMALL)), evaluation(ofRows(LARGE)), () => new ExcelJS.Workbook().xlsx.load(file)],
      ROUNDS,
      least,
    );
    const perRow = (large! * 1000) / LARGE;
    return [
      { text: `10,000 rows ${small!.toFixed(0)} ms, 100,000 rows ${large!.toFixed(0)} ms` },
      { text: `${perRow.toFixed(1)} us for each row` },
      beside("evaluating 100,000 rows", large!, theirs!),
      beside("the sample, warm", await warmSample(), theirs!),
      atMost("time for ten times the rows", large! / small!, BAR),
    ];
  },
};

function ofRows(rows: number): Snapshot {
  return { sheets: [budgetSheet(rows)], settings: {} };
}

function evaluation(snapshot: Snapshot) {
  return async () => makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
}

async function warmSample(): Promise<number> {
  const sample = laporanContoh();
  for (let round = 0; round < WARM; round++) evaluate(sample, PENGATURAN_AWAL);
  const [time] = await interleaved([async () => evaluate(sample, PENGATURAN_AWAL)], WARM);
  return time!;
}

function beside(what: string, ms: number, theirs: number): BenchLine {
  return {
    text: `${what}: ${ms.toFixed(1)} ms, ${(ms / theirs).toFixed(4)}x ExcelJS reading 100,000 rows (${theirs.toFixed(0)} ms)`,
  };
}

/** The rows of the large table as a file. */
async function budgetFile(): Promise<ExcelJS.Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Tabel 3.8");
  for (const row of budgetSheet(LARGE).cells) sheet.addRow((row ?? []).map((cell) => cell?.value ?? null));
  return workbook.xlsx.writeBuffer();
}
