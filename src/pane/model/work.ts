import { WriteHalted, type WriteWatch } from "../../workbook/workbook";
import type { PaneHost } from "./pane-host";
import type { Stage, Task } from "./state";
import type { Store } from "./store";

/** After this long, progress shows; after the second, a word about a cell that may still be in editing. */
const PATIENCE_MS = 300;
const WAITING_MS = 2500;

/** Thrown inside a task when the user has stopped it. */
class Halted extends Error {}

/**
 * Enters a task's next stage, letting the screen draw first. Once the user has stopped the task it throws, so that nothing
 * is written any more; what has entered "menulis" is stopped by `Work.writing`, and taken back by who writes it.
 */
export type EnterStage = (stage: Stage) => Promise<void>;

/** Runs one task at a time and tells the store its stage, its end, and how it failed. */
export class Work {
  private stopCurrent: (() => void) | undefined;
  private running = false;
  private stopWriting = new AbortController();
  private count = 0;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly host: Pick<PaneHost, "describeError">,
  ) {}

  get busy(): boolean {
    return this.running;
  }

  /** How many tasks have begun: a reading that began before the last of them is out of date. */
  get begun(): number {
    return this.count;
  }

  /** For who writes within a task: takes the progress, and says when the user has stopped it. */
  get writing(): WriteWatch {
    return {
      onProgress: (share) => this.store.dispatch({ type: "kemajuan", share }),
      signal: this.stopWriting.signal,
    };
  }

  /**
   * Runs a task. While another one runs it does nothing, or starts at that one's end.
   *
   * @param whileBusy what becomes of it while another task runs
   */
  async run(
    task: Task,
    job: (enter: EnterStage) => Promise<void>,
    whileBusy: "lewati" | "tunggu" = "lewati",
  ): Promise<void> {
    while (whileBusy === "tunggu" && this.running) await this.ended;
    if (this.running) return;
    this.running = true;
    let end = () => {};
    this.ended = new Promise((resolve) => (end = resolve));
    this.count++;
    this.stopWriting = new AbortController();
    this.store.dispatch({ type: "mulai", task, stage: "membaca" });
    const timers = [
      setTimeout(() => this.store.dispatch({ type: "sabar", patience: "lama" }), PATIENCE_MS),
      setTimeout(() => this.store.dispatch({ type: "sabar", patience: "menunggu" }), WAITING_MS),
    ];
    try {
      await this.stoppable(job);
    } catch (error) {
      if (error instanceof Halted || error instanceof WriteHalted)
        this.store.dispatch({ type: "dihentikan" });
      else this.store.dispatch({ type: "gagal", failure: this.host.describeError(error) });
    } finally {
      timers.forEach(clearTimeout);
      this.stopCurrent = undefined;
      this.running = false;
      end();
    }
  }

  /**
   * Stops the task: at once while it reads, even where Excel has not answered yet; before the next slice while it writes,
   * and what was written is taken back.
   */
  halt(): void {
    if (this.stopCurrent) return this.stopCurrent();
    this.stopWriting.abort();
    this.store.dispatch({ type: "menghentikan" });
  }

  private stoppable(job: (enter: EnterStage) => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      let halted = false;
      this.stopCurrent = () => {
        halted = true;
        reject(new Halted());
      };
      const enter: EnterStage = async (stage) => {
        if (halted) throw new Halted();
        this.store.dispatch({ type: "tahap", stage });
        await new Promise((drawn) => setTimeout(drawn, 0));
        if (halted) throw new Halted();
        if (stage === "menulis") this.stopCurrent = undefined;
      };
      job(enter).then(resolve, reject);
    });
  }
}
