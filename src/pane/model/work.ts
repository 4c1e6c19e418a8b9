import type { PaneHost } from "./pane-host";
import type { Stage, Task } from "./state";
import type { Store } from "./store";

/** After this long, progress shows; after the second, a word about a cell that may still be in editing. */
const PATIENCE_MS = 300;
const WAITING_MS = 2500;

/** Thrown inside a task when the user has stopped it. */
class Halted extends Error {}

/** Runs one task at a time and tells the store its stage, its end, and how it failed. */
export class Work {
  private running = false;
  private halted = false;

  constructor(
    private readonly store: Store,
    private readonly host: Pick<PaneHost, "describeError">,
  ) {}

  get busy(): boolean {
    return this.running;
  }

  /** Runs a task; does nothing while another one runs. */
  async run(task: Task, job: () => Promise<void>): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.halted = false;
    this.store.dispatch({ type: "mulai", task, stage: "membaca" });
    const timers = [
      setTimeout(() => this.store.dispatch({ type: "sabar", patience: "lama" }), PATIENCE_MS),
      setTimeout(() => this.store.dispatch({ type: "sabar", patience: "menunggu" }), WAITING_MS),
    ];
    try {
      await job();
    } catch (error) {
      if (error instanceof Halted) this.store.dispatch({ type: "dihentikan" });
      else this.store.dispatch({ type: "gagal", failure: this.host.describeError(error) });
    } finally {
      timers.forEach(clearTimeout);
      this.running = false;
    }
  }

  /** Enters the next stage, letting the screen draw first; ends the task here if the user has stopped it. */
  async stage(stage: Stage): Promise<void> {
    this.store.dispatch({ type: "tahap", stage });
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.halted) throw new Halted();
  }

  /** Stops the task at its next stage; what is being written is written whole. */
  halt(): void {
    this.halted = true;
  }
}
