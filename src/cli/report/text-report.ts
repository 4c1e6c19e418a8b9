import { printableData, printablePath, printableSentence, printableSheet } from "../printable";
import type { FileRun } from "../run-file";
import { refName } from "../../workbook/address";
import { checkedLines } from "./checked-lines";
import { causeLines } from "./cause-lines";
import type { Colours } from "./colours";
import { ketentuanLines, questionLines } from "./ketentuan-lines";
import { notices } from "./notices";
import { summaryLines } from "./summary-lines";
import { tableSection, tablesFound } from "./table-section";
import { unreadLines } from "./unread-lines";

/**
 * What one workbook gives, for a reader: tables found, causes with their findings, results and the other findings by table, summary, and what could not be
 * written.
 *
 * @param paint the colours that the terminal shows
 */
export function textReport(whole: FileRun, paint: Colours): string {
  const run = printableRun(whole);
  const ids = [...new Set(run.evaluation.tables.map(({ id }) => id))];
  return [
    paint.bold(run.file),
    "",
    ...tablesFound(run.evaluation, paint),
    ...causeLines(run.evaluation, paint),
    ...ids.flatMap((id) => tableSection(id, run, paint)),
    ...unreadLines(run.evaluation, paint),
    "",
    ...summaryLines(run.evaluation, paint),
    ...checkedLines(run.evaluation, paint),
    ...ketentuanLines(run.evaluation),
    ...questionLines(run.evaluation, ({ ref }) => refName(ref), paint),
    ...notices(run, paint),
  ].join("\n");
}

/** A run all of whose texts a terminal shows and never acts on: whatever is painted comes after this. */
function printableRun(run: FileRun): FileRun {
  const { file, target, snapshot, evaluation, warnings, refused } = run;
  return {
    file: printablePath(file),
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: printableSheet(sheet.name) })),
    },
    evaluation: printableData(evaluation),
    warnings: warnings.map(printableSentence),
    refused: printableData(refused),
    ...(target === undefined ? {} : { target: printablePath(target) }),
  };
}
