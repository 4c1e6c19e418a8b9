import type { Evaluation } from "../../lkip/evaluation";
import { refName, type CellRef } from "../../workbook/address";
import { causesOf } from "../jobs/cause";
import type { PaneEvent } from "./event";
import type { Book, View } from "./state";

/** Who has selected the cell: the user in the sheet, or the pane by one of its own links. */
export type Selector = "pengguna" | "panel";

/**
 * What the pane opens when a cell is selected: its finding, the line of a result that carries a mark, or else the entry that
 * the cell belongs to. Undefined where the cell has none, or where the entry that is open speaks of it already.
 *
 * A link of the pane leaves the user where the link stands: it opens nothing but the entry of the finding that it leads to.
 */
export function entryAt(book: Book, view: View, ref: CellRef, selector: Selector): PaneEvent | undefined {
  const { evaluation, snapshot } = book;
  const cell = refName(ref);
  if (selector === "panel" && view.tab !== "pekerjaan") return undefined;
  const here = evaluation.findings.filter((finding) => refName(finding.ref) === cell);
  if (here[0])
    return unlessShown(
      here[0].id,
      here.map(({ id }) => id),
      view,
    );
  if (selector === "panel") return undefined;
  const marked = snapshot.sheets
    .find(({ name }) => name === ref.sheet)
    ?.marks.some(({ row, col }) => row === ref.row && col === ref.col);
  if (marked && evaluation.results.some((result) => refName(result.ref) === cell))
    return { type: "tampilkan-hasil", ref };
  const entries = entriesAround(evaluation, cell);
  const first = entries[0]?.[0];
  return first === undefined ? undefined : unlessShown(first, entries.flat(), view);
}

/** Causes that name a cell, then findings that it is related to; each with all that its entry can be called by. */
function entriesAround(evaluation: Evaluation, cell: string): readonly (readonly string[])[] {
  const names = (refs: readonly CellRef[]) => refs.some((each) => refName(each) === cell);
  const causes = causesOf(evaluation).filter(({ ref, cells }) => names([ref, ...cells]));
  const findings = evaluation.findings.filter(({ related }) => names(related));
  return [...causes.map(({ id, explains }) => [id, ...explains]), ...findings.map(({ id }) => [id])];
}

function unlessShown(id: string, same: readonly string[], view: View): PaneEvent | undefined {
  const isShown = view.tab === "pekerjaan" && view.current !== null && same.includes(view.current);
  return isShown ? undefined : { type: "tampilkan", id };
}
