import { a1 } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import type { Refusal } from "../../workbook/workbook";
import type { Book, Done, PaneState } from "./state";

/** The results once stood in the workbook as they are worked out, apart from cells that did not take theirs. */
export interface Agreement {
  readonly refused: readonly Refusal[];
}

/**
 * Whether results have ever agreed, once a workbook was read: a run wrote them, in this session or before it, or whoever
 * filled the tables did. Before that an empty result is work that has not begun, not one that has to be done again.
 */
export function agreementAfterReading(before: Agreement | null, book: Book): Agreement | null {
  return before ?? (agrees(book) ? { refused: [] } : null);
}

/** The same once a task was done: taking a run back also takes back that its results agreed. */
export function agreementAfter(state: Pick<PaneState, "agreement" | "history">, done: Done, book: Book) {
  if (done.task === "hitung") return { refused: done.refused };
  const ran = state.history.some(({ task }) => task === "hitung");
  return agreementAfterReading(done.undone === "hitung" && !ran ? null : state.agreement, book);
}

/** How many results have to be worked out again: those that agreed and do not any more. */
export function outdatedResults({ agreement, book, stale }: Pick<PaneState, "agreement" | "book" | "stale">) {
  if (!agreement || !book || stale) return 0;
  return book.plan.writes.filter((write) => !isRefused(write, agreement)).length;
}

function agrees({ plan, evaluation, snapshot }: Book): boolean {
  const byHand = plan.writes.length === 0 && evaluation.summary.tetap > 0;
  return byHand || snapshot.sheets.some(({ marks }) => marks.some(({ kind }) => kind === "diganti"));
}

/** A cell that has changed while it was to be written takes its result the next time. */
function isRefused({ ref }: CellWrite, { refused }: Agreement): boolean {
  return refused.some(
    ({ sheet, cell, reason }) =>
      reason !== "sel-berubah" && sheet === ref.sheet && (cell === undefined || cell === a1(ref)),
  );
}
