import { refName } from "../../workbook/address";
import { markKindOfFormula } from "../../workbook/mark";
import { invert, type CellWrite, type Plan } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { WriteHalted, type ApplyOutcome, type WriteWatch } from "../../workbook/workbook";
import { ExcelError } from "../excel-error";
import { groupBy } from "../group-by";
import { inExcel, mergeNoMore } from "../run";
import { sentenceFor } from "../sentence-for";
import { decide } from "./decide";
import { entryFor, losesFormat, needsGeneral } from "./entry";
import { inspect, type FoundFormat, type Inspection } from "./inspect";
import { keepTables } from "./keep-tables";
import { runSteps, WriteFailure } from "./run-steps";
import { watchTables, type WatchedTable } from "./table-watch";
import { cellSteps, markSteps, settingSteps, type CellTask, type Step } from "./steps";

/**
 * Applies a plan in two rounds: a look at every cell that it names, then the write. When the write fails half-way, what
 * was written is taken back. When it may have failed for being one undo step, it is taken back and written once more
 * without that.
 *
 * @param before the sheets as they were read last
 * @throws {ExcelError} when the write failed and was taken back, or could not be taken back
 * @throws {WriteHalted} when the watcher has ended it, and it was taken back
 */
export async function applyPlan(
  plan: Plan,
  before: readonly Sheet[],
  watch?: WriteWatch,
): Promise<ApplyOutcome> {
  const now = await inspect(plan);
  const outcome = decide(plan, now, before);
  const tables = await watchTables(outcome.applied, now);
  try {
    await runSteps(stepsOf(outcome.applied, now, now, isOurs), "satu-langkah", watch);
    await keepTables(tables, outcome.applied, before);
    if (now.manual && outcome.applied.writes.length > 0) await calculate();
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    if (!error.begun) throw error.cause;
    await takeBack(outcome.applied, now, before, tables, error.cause);
    if (error.merged) {
      mergeNoMore();
      return applyPlan(plan, before, watch);
    }
    if (error.cause instanceof WriteHalted) throw error.cause;
    throw new ExcelError("dikembalikan", sentenceFor(error.cause), error.cause);
  }
  return now.manual ? { ...outcome, manual: true } : outcome;
}

/** Works the formulas out once, where Excel waits to be asked; how Excel calculates is the user's own choice. */
async function calculate(): Promise<void> {
  try {
    await inExcel(async (context) => {
      context.application.calculate(Excel.CalculationType.recalculate);
      await context.sync();
    });
  } catch (error) {
    throw new WriteFailure(error, { begun: true, merged: false });
  }
}

const NOTHING: Plan = { writes: [], marks: [] };

/** Brings every cell back that a failed write has reached, and the marks and settings. */
async function takeBack(
  written: Plan,
  original: Inspection,
  before: readonly Sheet[],
  tables: readonly WatchedTable[],
  cause: unknown,
): Promise<void> {
  try {
    const now = await inspect(written);
    const reached = decide(invert(written), now, before);
    const known = new Set(original.formats.map(({ id }) => id));
    const goes = (own: FoundFormat) => isOurs(own) || !known.has(own.id);
    await runSteps(stepsOf(reached.applied, original, now, goes), "apa-adanya");
    await keepTables(tables, NOTHING, before);
  } catch {
    const sheets = [...new Set(written.writes.map(({ ref }) => ref.sheet))];
    throw new ExcelError("setengahTertulis", sheets.join(", "), cause);
  }
}

/**
 * @param formats where the number formats that must remain come from
 * @param now     what is in the workbook as the steps begin
 * @param goes    which conditional formats are taken away: ours, and what a failed write has left unfinished
 */
function stepsOf(
  plan: Plan,
  formats: Inspection,
  now: Inspection,
  goes: (format: FoundFormat) => boolean,
): Step[] {
  const cells = [...groupBy(plan.writes, ({ ref }) => ref.sheet)].map(([sheet, writes]) =>
    cellSteps(
      sheet,
      writes.map((write) => taskOf(write, formats, now)),
      now.split.get(sheet) ?? "tidak",
    ),
  );
  const steps = [
    ...cells.flatMap(({ before }) => before),
    ...cells.flatMap(({ entries }) => entries),
    ...cells.flatMap(({ after }) => after),
    ...plan.marks.flatMap(({ sheet, after }) => {
      const old = now.formats.filter((own) => own.sheet === sheet && goes(own));
      return markSteps(
        sheet,
        after,
        old.map(({ id }) => id),
      );
    }),
    ...(plan.settings ? settingSteps(plan.settings, now) : []),
  ];
  return steps;
}

function isOurs({ formula }: FoundFormat): boolean {
  return markKindOfFormula(formula) !== undefined;
}

function taskOf({ ref, after }: CellWrite, formats: Inspection, now: Inspection): CellTask {
  const name = refName(ref);
  const format = formats.cells.get(name)?.format ?? "General";
  const general = needsGeneral(after, format);
  const changed = now.cells.get(name)?.format !== format;
  return {
    row: ref.row,
    col: ref.col,
    entry: entryFor(after, general ? "General" : format),
    ...(general && { formatFirst: "General" }),
    ...((changed || losesFormat(after, format)) && { formatLast: format }),
  };
}
