import { printablePath, printableSentence } from "./printable";
import type { Failure, JobOutcome, ReportForm } from "./job";
import { words } from "./words";

/** The outcome of an input that cannot be used. */
export function failedOutcome({ file, sentence }: Failure, form: ReportForm): JobOutcome {
  const report =
    form === "teks"
      ? words.gagal(printablePath(file), printableSentence(sentence))
      : jsonText({ file, error: sentence }, form);
  return { file, verdict: "gagal", report };
}

/** Signs that JSON may hold as they are, but on which a terminal would act. */
const ACTIVE = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** A report as JSON: pretty, or on one line; signs that a terminal would act on are escaped. */
export function jsonText(object: object, form: ReportForm): string {
  const json = JSON.stringify(object, null, form === "json" ? 2 : undefined);
  return json.replace(ACTIVE, (sign) =>
    [...Array(sign.length).keys()].map((i) => escaped(sign.charCodeAt(i))).join(""),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
