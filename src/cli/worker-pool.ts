import type { Piscina } from "piscina";
import pLimit from "p-limit";
import type { JobOutcome } from "./job";
import { MemoryWatch, type Crowding, type Room } from "./memory-watch";
import { tuneThreads } from "./tune-engine";
import { UserError } from "./user-error";
import type { Task } from "./worker";
import { words } from "./words";

/** What one workbook may take on a worker thread. */
export interface Limits extends Room {
  /** Memory for its objects, in MB. */
  readonly megabytes: number;
  /** Time from its start, in ms. */
  readonly milliseconds: number;
}

/** Threads that work on tasks; one whose signal is aborted is stopped and rejects. */
export type Threads = Pick<Piscina<Task, JobOutcome>, "run" | "destroy">;

/** Why a task was stopped: its time, or the memory of the process while it ran alone, or beside others. */
type Stopped = "lama" | Crowding;

const SENTENCES = { lama: words.terlaluLama, sendiri: words.kehabisanMemori } as const;

/**
 * Worker threads that are started when the first task needs one. A workbook that takes too much memory or time takes only
 * its own thread with it. Where several together take too much, each of them is worked on once more, by itself.
 */
export class WorkerPool {
  private pool: Promise<Threads> | undefined;
  /** No more tasks are handed over than there are threads: the time of one that waits does not run. */
  private readonly inTurn;
  private readonly alone = pLimit(1);
  private readonly first: Promise<unknown>[] = [];

  constructor(
    private readonly count: number,
    private readonly limits: Limits,
    private readonly watch = new MemoryWatch(limits),
    private readonly start: (count: number, limits: Limits) => Promise<Threads> = startThreads,
  ) {
    this.inTurn = pLimit(count);
  }

  /** @throws {UserError} with one sentence where the task takes too long or too much; the error of the thread where it dies */
  async run(task: Task): Promise<JobOutcome> {
    const first = this.inTurn(() => this.attempt(task));
    this.first.push(first.catch(() => undefined));
    const outcome = await first;
    if (outcome !== "ramai") return outcome;
    return this.alone(async () => {
      await Promise.all(this.first);
      const again = await this.attempt(task);
      if (again === "ramai") throw new UserError(words.kehabisanMemori);
      return again;
    });
  }

  /** @returns "ramai" where it was stopped for the memory that others took as well */
  private async attempt(task: Task): Promise<JobOutcome | "ramai"> {
    const pool = await (this.pool ??= this.start(this.count, this.limits));
    const abort = new AbortController();
    let why: Stopped | undefined;
    const stop = (reason: Stopped) => {
      why ??= reason;
      abort.abort();
    };
    return this.watch.during(stop, async () => {
      const timer = setTimeout(() => stop("lama"), this.limits.milliseconds);
      try {
        return await pool.run(task, { signal: abort.signal });
      } catch (error) {
        if (why === "ramai") return why;
        throw why === undefined ? error : new UserError(SENTENCES[why]);
      } finally {
        clearTimeout(timer);
      }
    });
  }

  async destroy(): Promise<void> {
    await (await this.pool)?.destroy();
  }
}

async function startThreads(count: number, { megabytes }: Limits): Promise<Threads> {
  const { Piscina } = await import("piscina");
  tuneThreads(count);
  const ending = __filename.slice(__filename.lastIndexOf("."));
  return new Piscina({
    filename: `${__dirname}/worker${ending}`,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}
