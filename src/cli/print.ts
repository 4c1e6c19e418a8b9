import type { JobOutcome, ReportForm } from "./job";
import { words } from "./words";

/** Prints what one workbook came to: reports on the output, refusals for a reader on the error stream. */
export function printOutcome({ verdict, report }: JobOutcome, form: ReportForm): void {
  if (form === "teks" && verdict === "gagal") process.stderr.write(`${report}\n`);
  else process.stdout.write(form === "teks" ? `${report}\n\n` : `${report}\n`);
}

/** Prints what many workbooks came to, in one line. */
export function printRecap(verdicts: readonly JobOutcome["verdict"][]): void {
  const count = (verdict: JobOutcome["verdict"]) => verdicts.filter((own) => own === verdict).length;
  const line = words.rekap(verdicts.length, count("tanpa-galat"), count("galat"), count("gagal"));
  process.stdout.write(`${line}\n`);
}
