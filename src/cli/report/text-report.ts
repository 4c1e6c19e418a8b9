import type { FileRun } from "../run-file";
import { colours } from "./colours";
import { notices } from "./notices";
import { summaryLines } from "./summary-lines";
import { tableSection, tablesFound } from "./table-section";

/**
 * What one workbook gives, for a reader: tables found, results and findings by table, summary, and what could not be
 * written.
 *
 * @param colour whether the terminal shows colours
 */
export function textReport(run: FileRun, colour: boolean): string {
  const paint = colours(colour);
  const ids = [...new Set(run.evaluation.tables.map(({ id }) => id))];
  return [
    paint.bold(run.file),
    "",
    ...tablesFound(run.evaluation, paint),
    ...ids.flatMap((id) => tableSection(id, run, paint)),
    "",
    ...summaryLines(run.evaluation, paint),
    ...notices(run, paint),
  ].join("\n");
}
