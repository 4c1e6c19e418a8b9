import type { Job, JobOptions, JobOutcome } from "./job";
import { runJob } from "./run-job";

/** What a worker thread is asked to do. */
export interface Task {
  readonly job: Job;
  readonly options: JobOptions;
}

/** One workbook on a worker thread. */
export default function work({ job, options }: Task): Promise<JobOutcome> {
  return runJob(job, options);
}
