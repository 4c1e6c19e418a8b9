import { cli as kalimat } from "../strings/id";
import type { Failure, JobOutcome, ReportForm } from "./job";

/** The outcome of an input that cannot be used. */
export function failedOutcome({ file, sentence }: Failure, form: ReportForm): JobOutcome {
  const report = form === "teks" ? kalimat.gagal(file, sentence) : jsonText({ file, error: sentence }, form);
  return { file, verdict: "gagal", report };
}

/** A report as JSON: pretty, or on one line. */
export function jsonText(object: object, form: ReportForm): string {
  return JSON.stringify(object, null, form === "json" ? 2 : undefined);
}
