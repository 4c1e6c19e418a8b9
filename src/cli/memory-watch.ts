const MEGABYTE = 1_000_000;
/** Between two looks at the memory, in ms: a thread fills some 10 MB in that time. */
const EVERY = 20;
/** Longest wait for the memory of a thread that was stopped to go back to the system, in ms. */
const LONGEST_WAIT = 2_000;
/** What each further workbook at once may add, in MB: each thread loads the program. */
const FURTHER = 100;

/** Bounds on the memory of the whole process, in MB. */
export interface Room {
  /** What it may take while one workbook is worked on. */
  readonly resident: number;
  /**
   * What a workbook may take above what the process held before it: a thread gives back late what the workbook before took,
   * and a good file is not to be stopped for that.
   */
  readonly leastShare: number;
}

/** Whether others were worked on (ramai) or none (sendiri) while there was too much. */
export type Crowding = "ramai" | "sendiri";

/** A workbook that is being worked on. */
interface Watched {
  readonly ceiling: number;
  readonly stop: (crowding: Crowding) => void;
}

/**
 * Looks at the memory of the whole process while workbooks are worked on, and has them stopped where it is too much: what
 * lies outside a thread's own objects (texts, unpacked parts) is bounded by nothing else.
 */
export class MemoryWatch {
  private readonly running = new Set<Watched>();
  private timer: NodeJS.Timeout | undefined;
  private hasStopped = false;

  /** @param taken says what the process takes of the machine's memory, in MB */
  constructor(
    private readonly room: Room,
    private readonly taken: () => number = residentMemory,
  ) {}

  /**
   * Watches while a workbook is worked on.
   *
   * @param stop is told once where there is too much
   */
  async during<T>(stop: (crowding: Crowding) => void, work: () => Promise<T>): Promise<T> {
    await this.calm();
    const own: Watched = { ceiling: Math.max(this.room.resident, this.taken() + this.room.leastShare), stop };
    this.running.add(own);
    this.timer ??= setInterval(() => this.look(), EVERY);
    try {
      return await work();
    } finally {
      this.running.delete(own);
      if (this.running.size === 0) this.rest();
    }
  }

  private look(): void {
    const further = (this.running.size - 1) * FURTHER;
    const now = this.taken();
    if ([...this.running].every(({ ceiling }) => now <= ceiling + further)) return;
    const crowding = this.running.size > 1 ? "ramai" : "sendiri";
    for (const { stop } of this.running) stop(crowding);
    this.running.clear();
    this.hasStopped = true;
    this.rest();
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Waits until what was stopped has given its memory back. */
  private async calm(): Promise<void> {
    if (!this.hasStopped) return;
    const { resident, leastShare } = this.room;
    for (let waited = 0; waited < LONGEST_WAIT && this.taken() + leastShare > resident; waited += EVERY)
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    this.hasStopped = false;
  }
}

function residentMemory(): number {
  return process.memoryUsage.rss() / MEGABYTE;
}
