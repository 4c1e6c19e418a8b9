import { availableParallelism } from "node:os";
import { failedOutcome } from "./failed-outcome";
import { failureSentence } from "./failure-sentence";
import type { Failure, Job, JobOptions, JobOutcome } from "./job";
import { WorkerPool, type Limits } from "./worker-pool";

/** Fewer bytes of workbooks than this are done sooner than a pool is started (measured: see DECISIONS.md). */
const POOL_PAYS_FROM = 1_000_000;

/** Most bytes that a workbook may unzip to where no thread of its own bounds its memory. */
const MOST_ON_THIS_THREAD = 4_000_000;
/** What a workbook of two million cells stays below, and one that is made to do harm cannot exceed. */
const LIMITS: Limits = { megabytes: 400, resident: 520, leastShare: 200, milliseconds: 60_000 };

/** Who is told what, while the workbooks are worked on. */
export interface Watch {
  /** Is given each outcome as soon as those before it are there: in the order of the inputs. */
  readonly report: (outcome: JobOutcome) => void;
  /** Is told after each workbook how many are done. */
  readonly progress: (done: number) => void;
  /** Most worker threads; as many as the machine has cores, where it is not given. */
  readonly threads?: number;
  /** What one workbook may take; the documented bounds, where it is not given. */
  readonly limits?: Limits;
}

/**
 * Does the main job on every workbook, on worker threads where there are many or large ones.
 *
 * @returns what each came to, in the order of the inputs
 */
export async function runJobs(
  inputs: readonly (Job | Failure)[],
  options: JobOptions,
  { report, progress, threads = availableParallelism(), limits = LIMITS }: Watch,
): Promise<JobOutcome["verdict"][]> {
  const count = threadsFor(
    inputs.filter((input) => "bytes" in input),
    threads,
  );
  const pool = new WorkerPool(Math.max(count, 1), limits);
  const run = count > 0 ? (job: Job) => pool.run({ job, options }) : await onThisThread(options, pool);
  let done = 0;
  const finish = async (input: Job | Failure): Promise<JobOutcome> => {
    const outcome = await outcomeOf(input, options, run);
    progress(++done);
    return outcome;
  };
  const verdicts: JobOutcome["verdict"][] = [];
  const started = count > 0 ? inputs.map(finish) : undefined;
  for (const [index, input] of inputs.entries()) {
    const outcome = await (started?.[index] ?? finish(input));
    report(outcome);
    verdicts.push(outcome.verdict);
  }
  await pool.destroy();
  return verdicts;
}

/** What an input comes to; a worker thread that dies takes only its own workbook with it. */
async function outcomeOf(
  input: Job | Failure,
  { form }: JobOptions,
  run: (job: Job) => Promise<JobOutcome>,
): Promise<JobOutcome> {
  if ("sentence" in input) return failedOutcome(input, form);
  return run(input).catch((error: unknown) =>
    failedOutcome({ file: input.file, sentence: failureSentence(error) }, form),
  );
}

/**
 * Runs jobs on this thread: the domain is loaded only where it is used. A workbook that is small as a file and large once
 * it is unzipped goes to a worker thread, whose memory is bounded.
 */
async function onThisThread(
  options: JobOptions,
  pool: WorkerPool,
): Promise<(job: Job) => Promise<JobOutcome>> {
  const { runJob } = await import("./run-job");
  const { XlsxError } = await import("../xlsx/errors");
  return async (job) => {
    try {
      return await runJob(job, options, MOST_ON_THIS_THREAD);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      return pool.run({ job, options });
    }
  };
}

/** How many worker threads pay; 0 where none do. */
function threadsFor(jobs: readonly Job[], most: number): number {
  const threads = Math.min(most, jobs.length);
  const bytes = jobs.reduce((sum, job) => sum + job.bytes, 0);
  return bytes < POOL_PAYS_FROM ? 0 : threads;
}
