import type { PaneEvent } from "./event";
import { reduce } from "./reduce";
import { FIRST_STATE, type PaneState } from "./state";

/** Holds the pane's state and tells who listens when it changes. */
export class Store {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();

  /** The state now; the same object until an event changes it. */
  readonly get = (): PaneState => this.state;

  readonly dispatch = (event: PaneEvent): void => {
    this.state = reduce(this.state, event);
    for (const listener of this.listeners) listener();
  };

  /** @returns a function that ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
