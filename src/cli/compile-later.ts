import { setFlagsFromString } from "node:v8";

/** The version of Node that was measured; others have another compiler, and might not know the flag. */
const MEASURED = /^20\./;

/**
 * Has Node compile a function to its fastest form later than it would by itself, on this thread and those that it starts.
 * Each thread compiles for itself: at the usual pace that takes as long as the work on dozens of workbooks (see DECISIONS.md).
 */
export function compileLater(): void {
  if (MEASURED.test(process.versions.node)) setFlagsFromString("--interrupt-budget=600000");
}
