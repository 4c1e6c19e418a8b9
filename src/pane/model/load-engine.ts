import type { Engine } from "./engine";

/** Loads the domain, after the pane has been drawn. */
export async function loadEngine(): Promise<Engine> {
  return (await import("./lkip-engine")).lkipEngine;
}
