/** What the bench of the batch measures beside the command: the same jobs on a number of threads that it chooses. */
export { assignTargets } from "../../src/cli/assign-targets";
export { compileLater } from "../../src/cli/compile-later";
export { findInputs } from "../../src/cli/find-inputs";
export { runJobs } from "../../src/cli/run-jobs";
