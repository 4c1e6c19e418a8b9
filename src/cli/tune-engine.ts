import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";

/** The version of Node that was measured; others have another engine, and might not know the flags. */
const MEASURED = /^20\./;

const ALWAYS = [
  /** A function is compiled to its fastest form later: each thread compiles for itself, which takes as long as dozens of workbooks. */
  "--interrupt-budget=600000",
  /**
   * A thread collects its garbage once it holds this many MB, and not from a few on: threads that collect all the time keep
   * each other's cores busy. Below the size of what an ordinary workbook takes nothing is gained, above it only memory is lost.
   */
  "--initial-old-space-size=75",
];

/** What a thread has done on another core while it goes on. */
const BESIDE = ["concurrent-recompilation", "concurrent-marking", "concurrent-sweeping", "parallel-scavenge"];

/** Sets how Node compiles and collects, on this thread and those that it starts; the figures are in DECISIONS.md. */
export function tuneEngine(): void {
  if (MEASURED.test(process.versions.node)) for (const flag of ALWAYS) setFlagsFromString(flag);
}

/**
 * Sets how the worker threads that are started next compile and collect: where there is one for each core, each does it itself,
 * since it would only take the core from another; where a core is left, on that.
 *
 * @param count how many threads will be started
 */
export function tuneThreads(count: number): void {
  if (!MEASURED.test(process.versions.node)) return;
  const cores = availableParallelism();
  const onOwnCore = cores > 1 && count >= cores;
  for (const flag of BESIDE) setFlagsFromString(onOwnCore ? `--no-${flag}` : `--${flag}`);
}
