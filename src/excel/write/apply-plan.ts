import type { Plan } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { WriteHalted, type ApplyOutcome, type SettingsFor, type WriteWatch } from "../../workbook/workbook";
import { calculate } from "../calculation";
import { ExcelError } from "../excel-error";
import { mergeNoMore } from "../run";
import { sentenceFor } from "../sentence-for";
import { decide } from "./decide";
import { inspect } from "./inspect";
import { keepTables } from "./keep-tables";
import { refuseMoved, type Moved } from "./moved-cells";
import { isOurs, stepsOf } from "./plan-steps";
import { runSteps, WriteFailure } from "./run-steps";
import { watchTables } from "./table-watch";
import { takeBack } from "./take-back";

/** What else goes into a write. */
interface WriteParts {
  readonly watch?: WriteWatch;
  readonly moved?: Moved;
  readonly settingsFor?: SettingsFor;
}

/**
 * Applies a plan in two rounds: a look at every cell that it names, then the write. When the write fails half-way, what
 * was written is taken back. When it may have failed for being one undo step, it is taken back and written once more
 * without that.
 *
 * @param before the sheets as they were read last
 * @param parts  who watches it, what ends it, and the plan's settings where some of its cells are refused
 * @throws {ExcelError} when the write failed and was taken back, or could not be taken back
 * @throws {WriteHalted} when the watcher has ended it, and it was taken back
 */
export async function applyPlan(
  plan: Plan,
  before: readonly Sheet[],
  parts: WriteParts = {},
): Promise<ApplyOutcome> {
  const now = await inspect(plan);
  const outcome = withSettings(decide(plan, now, before), parts.settingsFor);
  const tables = await watchTables(outcome.applied, now);
  try {
    const steps = stepsOf(outcome.applied, now, now, isOurs);
    await runSteps(steps, "satu-langkah", {
      watch: parts.watch,
      check: () => refuseMoved(outcome.applied, before, parts.moved),
    });
    await keepTables(tables, outcome.applied, before);
    if (now.manual && outcome.applied.writes.length > 0) await calculate();
  } catch (error) {
    const { cause, begun, merged } = failureOf(error);
    if (!begun) throw cause;
    await takeBack({ written: outcome.applied, original: now, before, tables, moved: parts.moved }, cause);
    if (merged) {
      mergeNoMore();
      return applyPlan(plan, before, parts);
    }
    if (cause instanceof WriteHalted) throw cause;
    throw new ExcelError("dikembalikan", sentenceFor(cause), cause);
  }
  return now.manual ? { ...outcome, manual: true } : outcome;
}

function withSettings(outcome: ApplyOutcome, settingsFor?: SettingsFor): ApplyOutcome {
  const { applied, refused } = outcome;
  if (refused.length === 0 || !settingsFor) return outcome;
  return { applied: { ...applied, settings: settingsFor(applied.writes) }, refused };
}

/** What fails once the cells are written, a look at the tables or working out, leaves a write that has begun. */
function failureOf(error: unknown): WriteFailure {
  return error instanceof WriteFailure ? error : new WriteFailure(error, { begun: true, merged: false });
}
