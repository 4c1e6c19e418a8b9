/** What the bench of the batch measures beside the command: the same jobs on a number of threads that it chooses. */
export { assignTargets } from "../../src/cli/assign-targets";
export { tuneEngine } from "../../src/cli/tune-engine";
export { findInputs } from "../../src/cli/find-inputs";
export { runJobs } from "../../src/cli/run-jobs";
