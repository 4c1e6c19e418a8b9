import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** After this time a lock is what a process has left that was ended in the middle of its work. */
const ABANDONED_MS = 180_000;

/**
 * Lets only one process at a time do a piece of work; the others wait for it.
 *
 * @param folder is there as long as somebody works
 */
export async function withLock<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  while (!taken(folder)) {
    if (isAbandoned(folder)) rmdirSync(folder);
    else await wait(250);
  }
  try {
    return await work();
  } finally {
    rmdirSync(folder);
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED_MS;
}
