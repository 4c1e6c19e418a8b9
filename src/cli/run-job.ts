import { failedOutcome, jsonText } from "./failed-outcome";
import type { Job, JobOptions, JobOutcome } from "./job";
import { jsonReport } from "./report/json-report";
import { colours } from "./report/colours";
import { textReport } from "./report/text-report";
import { runFile } from "./run-file";

/**
 * Does the main job on one workbook, and words its report.
 *
 * @param most bytes that it may unzip to here
 * @throws {XlsxError} "terlaluBesar" where it unzips to more than `most`
 */
export async function runJob(job: Job, options: JobOptions, most?: number): Promise<JobOutcome> {
  const run = await runFile(job, options, most);
  if ("sentence" in run) return failedOutcome(run, options.form);
  const report =
    options.form === "teks"
      ? textReport(run, colours(options.colour ? "berwarna" : "polos"))
      : jsonText(jsonReport(run), options.form);
  return { file: job.file, verdict: run.evaluation.summary.galat > 0 ? "galat" : "tanpa-galat", report };
}
