import { refName } from "../../workbook/address";
import { isEmptyPlan } from "../../workbook/plan";
import type { ApplyOutcome } from "../../workbook/workbook";
import { lockedResults } from "./locked-results";
import { countMarks, EMPTY_PLAN, planOfSheets, writtenCells } from "./plans";
import type { Book, Done, Step, Task } from "./state";

/** The outcome of a task that has written nothing into cells that were there. */
export const NOTHING_APPLIED: ApplyOutcome = { applied: EMPTY_PLAN, refused: [] };

/**
 * What a task did.
 *
 * @param book   the workbook after it
 * @param before the workbook before it: its results tell what was written, and over what
 */
export function doneOf(
  task: Task,
  { applied, refused, manual = false }: ApplyOutcome,
  milliseconds: number,
  book: Book,
  before?: Book,
): Done {
  const written = writtenCells(applied);
  return {
    task,
    cells: applied.writes.length,
    marked: countMarks(book.snapshot),
    marksChanged: applied.marks.length > 0,
    milliseconds,
    refused,
    locked: lockedResults(book).length,
    settings: book.snapshot.settingsUnsaved ? "sementara" : "tersimpan",
    manual: (manual && applied.writes.length > 0) || before?.snapshot.calculation === "dihitung",
    results: (before?.evaluation.results ?? []).filter(({ ref }) => written.has(refName(ref))),
  };
}

/** What a protected sheet has kept from going back: it can, once the sheet is open. */
export function leftOf({ task, applied, nomor, moved }: Step, { refused }: ApplyOutcome): Step | null {
  const closed = refused.filter(({ reason }) => reason === "lembar-dilindungi").map(({ sheet }) => sheet);
  const left = planOfSheets(applied, new Set(closed));
  return isEmptyPlan(left) ? null : { task, applied: left, nomor, ...(moved && { moved }) };
}
