/** Shortest wait after the last edit before the workbook is read again. */
const QUIET_MS = 600;

/** Checking again may take up at most about a quarter of the time. */
const SHARE = 3;

/**
 * Checks again after the user's edits: once the edits pause, never while a task runs or the pane is hidden, and less often
 * where a check takes long. A check only reads.
 */
export class LiveCheck {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checking = false;
  private wanted = false;
  private asleep = false;
  private lastTook = 0;

  constructor(
    private readonly busy: () => boolean,
    private readonly check: () => Promise<void>,
  ) {}

  /** Asks for a check; many requests in a row make one. */
  request(): void {
    this.stop();
    this.wanted = true;
    if (this.asleep) return;
    this.timer = setTimeout(() => void this.fire(), Math.max(QUIET_MS, this.lastTook * SHARE));
  }

  /** Drops a check that has been asked for. */
  stop(): void {
    clearTimeout(this.timer);
    this.wanted = false;
  }

  /** Nothing is checked until `wake`; what is asked for meanwhile waits. */
  sleep(): void {
    clearTimeout(this.timer);
    this.asleep = true;
  }

  wake(): void {
    this.asleep = false;
    if (this.wanted) this.request();
  }

  private async fire(): Promise<void> {
    if (this.busy() || this.checking) return this.request();
    this.checking = true;
    this.wanted = false;
    const started = Date.now();
    try {
      await this.check();
    } catch {
      // A background check is a courtesy: while a cell is being edited Excel refuses it, and the edit's end asks again.
    } finally {
      this.lastTook = Date.now() - started;
      this.checking = false;
    }
  }
}
