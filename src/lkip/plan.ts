import type { Mark } from "../workbook/mark";
import { contentOf } from "../workbook/content";
import type { CellWrite, Plan, SheetMarks } from "../workbook/plan";
import { cellAt, type Sheet, type Snapshot } from "../workbook/snapshot";
import type { Evaluation, Finding } from "./evaluation";

/**
 * What a run writes: the results that are missing or wrong, and the marks.
 *
 * A cell is marked by the worst finding that is still true once the results are written; a wrong result that the run
 * replaces is marked "diganti", and keeps that mark while it agrees, so that a second run changes nothing.
 */
export function makePlan(snapshot: Snapshot, evaluation: Evaluation): Plan {
  const writes = resultWrites(snapshot, evaluation);
  return { writes, marks: marksAfter(snapshot, evaluation, writes) };
}

/** The marks alone, for a run that checks and writes no results. */
export function makeCheckPlan(snapshot: Snapshot, evaluation: Evaluation): Plan {
  return { writes: [], marks: marksAfter(snapshot, evaluation, []) };
}

/** Removes all of our marks. */
export function makeClearPlan(snapshot: Snapshot): Plan {
  return { writes: [], marks: changedMarks(snapshot, new Map()) };
}

/** The one write of a finding's "Perbaiki"; undefined when the finding has no safe fix. */
export function makeFixPlan(snapshot: Snapshot, finding: Finding): Plan | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === finding.ref.sheet);
  if (!sheet || !finding.fix) return undefined;
  const before = contentOf(cellAt(sheet, finding.ref.row, finding.ref.col));
  return { writes: [{ ref: finding.ref, before, after: finding.fix }], marks: [] };
}

function resultWrites(snapshot: Snapshot, { results }: Evaluation): CellWrite[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return results.flatMap(({ ref, after }) => {
    const sheet = sheets.get(ref.sheet);
    if (!after || !sheet) return [];
    return [{ ref, before: contentOf(cellAt(sheet, ref.row, ref.col)), after }];
  });
}

const RANK = { galat: 0, peringatan: 1, info: 2, diganti: 3 } as const;
type Marked = Map<string, Map<string, Mark>>;

function marksAfter(snapshot: Snapshot, evaluation: Evaluation, writes: readonly CellWrite[]): SheetMarks[] {
  const marked: Marked = new Map();
  const put = (sheet: string, mark: Mark) => {
    const own = marked.get(sheet) ?? new Map<string, Mark>();
    const key = `${mark.row},${mark.col}`;
    const other = own.get(key);
    if (!other || RANK[mark.kind] < RANK[other.kind]) own.set(key, mark);
    marked.set(sheet, own);
  };
  const written = new Map(writes.map(({ ref, before }) => [keyOf(ref), before.kind !== "kosong"]));
  for (const { ref, severity } of evaluation.findings)
    if (!written.has(keyOf(ref))) put(ref.sheet, { row: ref.row, col: ref.col, kind: severity });
  for (const { ref } of writes)
    if (written.get(keyOf(ref))) put(ref.sheet, { row: ref.row, col: ref.col, kind: "diganti" });
  const settled = new Set(
    evaluation.results.filter(({ action }) => action === "tetap").map(({ ref }) => keyOf(ref)),
  );
  for (const sheet of snapshot.sheets)
    for (const mark of sheet.marks)
      if (mark.kind === "diganti" && settled.has(keyOf({ sheet: sheet.name, ...mark })))
        put(sheet.name, mark);
  return changedMarks(snapshot, marked);
}

function keyOf(ref: { readonly sheet: string; readonly row: number; readonly col: number }): string {
  return `${ref.sheet}!${ref.row},${ref.col}`;
}

function changedMarks(snapshot: Snapshot, marked: Marked): SheetMarks[] {
  return snapshot.sheets.flatMap((sheet) => {
    if (sheet.protected) return [];
    const after = [...(marked.get(sheet.name)?.values() ?? [])].sort(
      (a, b) => a.row - b.row || a.col - b.col,
    );
    return sameMarks(sheet, after) ? [] : [{ sheet: sheet.name, before: sheet.marks, after }];
  });
}

function sameMarks(sheet: Sheet, after: readonly Mark[]): boolean {
  const text = (marks: readonly Mark[]) =>
    marks
      .map(({ row, col, kind }) => `${row},${col},${kind}`)
      .sort()
      .join(";");
  return text(sheet.marks) === text(after);
}
