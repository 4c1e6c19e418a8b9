import { setFlagsFromString } from "node:v8";

/** The version of Node that was measured; others have another engine, and might not know the flags. */
const MEASURED = /^20\./;

const FLAGS = [
  /** A function is compiled to its fastest form later: each thread compiles for itself, which takes as long as dozens of workbooks. */
  "--interrupt-budget=600000",
  /**
   * A thread collects its garbage once it holds this many MB, and not from a few on: threads that collect all the time keep
   * each other's cores busy. Below the size of what an ordinary workbook takes nothing is gained, above it only memory is lost.
   */
  "--initial-old-space-size=75",
];

/** Sets how Node compiles and collects, on this thread and those that it starts; the figures are in DECISIONS.md. */
export function tuneEngine(): void {
  if (MEASURED.test(process.versions.node)) for (const flag of FLAGS) setFlagsFromString(flag);
}
