import ExcelJS from "exceljs";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { after } from "../../src/workbook/after";
import type { Snapshot } from "../../src/workbook/snapshot";
import { laporanContoh } from "../lkip/laporan-contoh";
import { budgetSheet } from "./budget-sheet";
import { withBundled } from "./bundled";
import { atMost, interleaved, least, type Bench, type BenchLine } from "./measure";

type Evaluated = typeof import("./evaluated");

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 5;
const MOST_US = 10;
const MOST_GROWTH = 11;
/** Rounds that warm the sample up, and that are timed: it is evaluated again and again while causes are searched for. */
const WARM = 50;
const MOST_WARM_MS = 8;

/**
 * Ten times the rows take about ten times the time: nothing in the evaluation grows with the square of a table. What it
 * takes is told beside the time in which ExcelJS reads the same rows on the same machine. The evaluation runs as the command
 * line does, as one bundled file; every round has sheets of its own, since a sheet that has been read is not read again.
 */
export const evaluateBudget: Bench = {
  name: "evaluate: Tabel 3.8 of 100,000 rows against 10,000",
  run: () => withBundled("evaluated", measured),
};

async function measured(own: Evaluated): Promise<readonly BenchLine[]> {
  const file = await budgetFile();
  const [small, large, theirs] = await interleaved(
    [evaluation(own, SMALL), evaluation(own, LARGE), () => new ExcelJS.Workbook().xlsx.load(file)],
    ROUNDS,
    least,
  );
  const sample = await warmSample(own);
  return [
    { text: `10,000 rows ${small!.toFixed(0)} ms, 100,000 rows ${large!.toFixed(0)} ms` },
    below("us for each row", (large! * 1000) / LARGE, MOST_US),
    beside("evaluating 100,000 rows", large!, theirs!),
    atMost("time for ten times the rows", large! / small!, MOST_GROWTH),
    below("ms for the sample, warm, one cell changed", sample.changed, MOST_WARM_MS),
    { text: `${sample.fresh.toFixed(1)} ms for the sample, warm, all of it new` },
    { text: `${sample.diagnosed.toFixed(0)} ms for the sample with its causes, all of it new` },
  ];
}

function evaluation({ evaluate, makePlan }: Evaluated, rows: number) {
  const sheet = budgetSheet(rows);
  return async () => {
    const snapshot = anew({ sheets: [sheet], settings: {} });
    return makePlan(snapshot, evaluate(snapshot, PENGATURAN_AWAL));
  };
}

/** The same workbook as one that nobody has read yet. */
function anew(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) };
}

/** Milliseconds for the sample: after a change in one of its sheets in turn, as causes are tried, and as a new workbook. */
async function warmSample({ evaluate, diagnose }: Evaluated) {
  const sample = laporanContoh();
  let round = 0;
  const changed = async () => evaluate(withChange(sample, round++), PENGATURAN_AWAL);
  const fresh = async () => evaluate(anew(sample), PENGATURAN_AWAL);
  for (let warm = 0; warm < WARM; warm++) await Promise.all([changed(), fresh()]);
  const [ofChanged, ofFresh] = await interleaved([changed, fresh], WARM);
  const [diagnosed] = await interleaved([async () => diagnose(anew(sample), PENGATURAN_AWAL)], 5);
  return { changed: ofChanged!, fresh: ofFresh!, diagnosed: diagnosed! };
}

function withChange(snapshot: Snapshot, round: number): Snapshot {
  const { name } = snapshot.sheets[round % snapshot.sheets.length]!;
  const ref = { sheet: name, row: 5, col: 0 };
  const note = { kind: "nilai", value: `${round}` } as const;
  return after(snapshot, { writes: [{ ref, before: { kind: "kosong" }, after: note }], marks: [] });
}

function below(what: string, value: number, bar: number): BenchLine {
  return { text: `${value.toFixed(1)} ${what} (bar: at most ${bar})`, passed: value <= bar };
}

function beside(what: string, ms: number, theirs: number): BenchLine {
  return {
    text: `${what}: ${ms.toFixed(0)} ms, ${(ms / theirs).toFixed(2)}x ExcelJS reading the same rows (${theirs.toFixed(0)} ms)`,
  };
}

/** The rows of the large table as a file. */
async function budgetFile(): Promise<ExcelJS.Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Tabel 3.8");
  for (const row of budgetSheet(LARGE).cells) sheet.addRow((row ?? []).map((cell) => cell?.value ?? null));
  return workbook.xlsx.writeBuffer();
}
