import type { Piscina } from "piscina";
import pLimit from "p-limit";
import { cli as kalimat } from "../strings/id";
import type { JobOutcome } from "./job";
import { UserError } from "./user-error";
import type { Task } from "./worker";

/** What one workbook may take on a worker thread. */
export interface Limits {
  /** Memory for its objects, in MB. */
  readonly megabytes: number;
  /** Time from its start, in ms. */
  readonly milliseconds: number;
}

/**
 * Worker threads that are started when the first task needs one. A workbook that takes too much memory or time takes only
 * its own thread with it.
 */
export class WorkerPool {
  private pool: Promise<Piscina<Task, JobOutcome>> | undefined;
  /** No more tasks are handed over than there are threads: the time of one that waits does not run. */
  private readonly inTurn;

  constructor(
    private readonly threads: number,
    private readonly limits: Limits,
  ) {
    this.inTurn = pLimit(threads);
  }

  /** @throws {UserError} with one sentence where the task takes too long; the error of the thread where it dies */
  run(task: Task): Promise<JobOutcome> {
    return this.inTurn(async () => {
      const pool = await (this.pool ??= this.start());
      const signal = AbortSignal.timeout(this.limits.milliseconds);
      try {
        return await pool.run(task, { signal });
      } catch (error) {
        throw signal.aborted ? new UserError(kalimat.terlaluLama) : error;
      }
    });
  }

  async destroy(): Promise<void> {
    await (await this.pool)?.destroy();
  }

  private async start(): Promise<Piscina<Task, JobOutcome>> {
    const { Piscina } = await import("piscina");
    const ending = __filename.slice(__filename.lastIndexOf("."));
    return new Piscina({
      filename: `${__dirname}/worker${ending}`,
      minThreads: this.threads,
      maxThreads: this.threads,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
  }
}
