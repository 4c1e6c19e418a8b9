import { ExcelError } from "../excel-error";
import { BUDGET_BYTES, pack } from "../payload";
import { WriteHalted, type WriteWatch } from "../../workbook/workbook";
import { inUndoSteps, mergesUndo, type UndoSteps } from "../run";
import type { Step } from "./steps";

/** Steps of one slice: Excel answers and the pane draws between two of them. */
const SLICE_STEPS = 400;

/** Excel's codes for a batch that it has not even begun. */
const NOT_BEGUN = new Set(["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"]);

/** Excel's codes for a write that it cannot make one undo step of: by its documentation, and an "internal error". */
const NO_ONE_STEP = new Set(["UndoNotSupported", "GeneralException"]);

/** Writing that has failed. */
export class WriteFailure extends Error {
  override readonly name = "WriteFailure";

  /** Whether something may have been written before it failed. */
  readonly begun: boolean;
  /** Whether it may have failed for being one undo step: then it is worth another try without. */
  readonly merged: boolean;

  constructor(
    override readonly cause: unknown,
    { begun, merged }: Pick<WriteFailure, "begun" | "merged">,
  ) {
    super("WriteFailure");
    this.begun = begun;
    this.merged = merged;
  }
}

/** Who is told of what has been sent, and what may end it before the next batch, by an error. */
interface RunWatch {
  readonly watch?: WriteWatch;
  readonly check?: () => void;
}

/** What is sent first, in the same undo step, and gives the steps that follow. */
export type FirstSent = (context: Excel.RequestContext) => Promise<readonly Step[]>;

/**
 * Runs steps in their order: in one batch, or one after the other in as many as their size and number need.
 *
 * @throws {WriteFailure} at the first batch that fails, or that the watcher does not want any more
 */
export async function runSteps(
  steps: readonly Step[] | FirstSent,
  undo: UndoSteps,
  { watch, check }: RunWatch = {},
): Promise<void> {
  const merged = undo === "satu-langkah" && mergesUndo();
  let done = 0;
  try {
    await inUndoSteps(undo, async (context) => {
      const batches = slicesOf(typeof steps === "function" ? await steps(context) : steps);
      await runFrom(0);

      async function runFrom(index: number): Promise<void> {
        const batch = batches[index];
        if (!batch) return;
        if (watch?.signal.aborted) throw new WriteHalted();
        check?.();
        context.application.suspendScreenUpdatingUntilNextSync();
        batch.forEach(({ run }) => run(context));
        await context.sync();
        done = index + 1;
        watch?.onProgress(done / batches.length);
        await runFrom(index + 1);
      }
    });
  } catch (error) {
    const sent = !(error instanceof WriteHalted || error instanceof ExcelError);
    const code = String((error as { readonly code?: unknown }).code);
    throw new WriteFailure(error, {
      begun: done > 0 || (sent && !NOT_BEGUN.has(code)),
      merged: merged && NO_ONE_STEP.has(code),
    });
  }
}

function slicesOf(steps: readonly Step[]): Step[][] {
  const slices = Array.from({ length: Math.ceil(steps.length / SLICE_STEPS) }, (_, index) =>
    steps.slice(index * SLICE_STEPS, (index + 1) * SLICE_STEPS),
  );
  return slices.flatMap((slice) => pack(slice, ({ bytes }) => bytes, BUDGET_BYTES));
}
