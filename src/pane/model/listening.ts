import type { Unsubscribe } from "./pane-host";

/** Subscriptions to the workbook that are taken one after the other; those that Excel refused are asked for again. */
export class Listening {
  private readonly stops: Unsubscribe[] = [];
  private starting: Promise<void> | undefined;

  constructor(private readonly subscriptions: readonly (() => Promise<Unsubscribe>)[]) {}

  /** Takes what has not been taken yet; does nothing where all listen already. */
  start(): Promise<void> {
    this.starting ??= this.takeRest().finally(() => (this.starting = undefined));
    return this.starting;
  }

  stop(): void {
    this.stops.splice(0).forEach((stop) => stop());
  }

  private async takeRest(): Promise<void> {
    for (const subscribe of this.subscriptions.slice(this.stops.length)) this.stops.push(await subscribe());
  }
}
