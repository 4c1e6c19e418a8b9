import { availableParallelism } from "node:os";
import type { Piscina } from "piscina";
import { failedOutcome } from "./failed-outcome";
import { failureSentence } from "./failure-sentence";
import type { Failure, Job, JobOptions, JobOutcome } from "./job";
import type { Task } from "./worker";

/** Fewer bytes of workbooks than this are done sooner than a pool is started (measured: see DECISIONS.md). */
const POOL_PAYS_FROM = 1_000_000;

/** Who is told what, while the workbooks are worked on. */
export interface Watch {
  /** Is given each outcome as soon as those before it are there: in the order of the inputs. */
  readonly report: (outcome: JobOutcome) => void;
  /** Is told after each workbook how many are done. */
  readonly progress: (done: number) => void;
  /** Most worker threads; as many as the machine has cores, where it is not given. */
  readonly threads?: number;
}

/**
 * Does the main job on every workbook, on worker threads where there are many.
 *
 * @returns what each came to, in the order of the inputs
 */
export async function runJobs(
  inputs: readonly (Job | Failure)[],
  options: JobOptions,
  { report, progress, threads = availableParallelism() }: Watch,
): Promise<JobOutcome["verdict"][]> {
  const pool = await poolFor(
    inputs.filter((input) => "bytes" in input),
    threads,
  );
  const run = pool ? (job: Job) => pool.run({ job, options }) : await onThisThread(options);
  let done = 0;
  const finish = async (input: Job | Failure): Promise<JobOutcome> => {
    const outcome = await outcomeOf(input, options, run);
    progress(++done);
    return outcome;
  };
  const verdicts: JobOutcome["verdict"][] = [];
  const started = pool ? inputs.map(finish) : undefined;
  for (const [index, input] of inputs.entries()) {
    const outcome = await (started?.[index] ?? finish(input));
    report(outcome);
    verdicts.push(outcome.verdict);
  }
  await pool?.destroy();
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

/** The domain is loaded only where it is used: with a pool, this thread never needs it. */
async function onThisThread(options: JobOptions): Promise<(job: Job) => Promise<JobOutcome>> {
  const { runJob } = await import("./run-job");
  return (job) => runJob(job, options);
}

/** Worker threads, where they pay. */
async function poolFor(jobs: readonly Job[], most: number): Promise<Piscina<Task, JobOutcome> | undefined> {
  const threads = Math.min(most, jobs.length);
  const bytes = jobs.reduce((sum, job) => sum + job.bytes, 0);
  if (threads < 2 || bytes < POOL_PAYS_FROM) return undefined;
  const { Piscina } = await import("piscina");
  const ending = __filename.slice(__filename.lastIndexOf("."));
  return new Piscina({
    filename: `${__dirname}/worker${ending}`,
    minThreads: threads,
    maxThreads: threads,
  });
}
