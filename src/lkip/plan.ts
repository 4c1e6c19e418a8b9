import type { CellRef } from "../workbook/address";
import type { Mark } from "../workbook/mark";
import { contentOf } from "../workbook/content";
import type { CellWrite, Plan, SheetMarks } from "../workbook/plan";
import { cellAt, type Sheet, type Snapshot } from "../workbook/snapshot";
import type { Evaluation, Finding } from "./evaluation";
import { restsOnGalat } from "./rests-on-galat";

/**
 * What a run writes: the results that are missing or wrong, and the marks.
 *
 * A cell is marked by the worst finding that is still true once the results are written; a wrong result that the run
 * replaces is marked "diganti", and keeps that mark while it agrees, so that a second run changes nothing. What is worked out
 * of a number with a galat does not: it follows from that number and is no righter than it.
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
  const written = new Set(writes.map(({ ref }) => keyOf(ref)));
  for (const { ref, severity } of evaluation.findings)
    if (!written.has(keyOf(ref))) put(marked, ref, severity);
  const restsOnWrong = restsOnGalat(evaluation.results, (ref) => markAt(marked, ref)?.kind === "galat");
  for (const ref of replacedCells(snapshot, evaluation, writes))
    if (!restsOnWrong(ref)) put(marked, ref, "diganti");
  return changedMarks(snapshot, marked);
}

/** Results that the run replaces, and those that an earlier run has replaced and that still agree. */
function replacedCells(
  { sheets }: Snapshot,
  { results }: Evaluation,
  writes: readonly CellWrite[],
): readonly CellRef[] {
  const replaced = writes.filter(({ before }) => before.kind !== "kosong").map(({ ref }) => ref);
  const earlier = sheets.flatMap(({ name, marks }) =>
    marks.filter(({ kind }) => kind === "diganti").map(({ row, col }) => ({ sheet: name, row, col })),
  );
  if (earlier.length === 0) return replaced;
  const settled = new Set(results.filter(({ action }) => action === "tetap").map(({ ref }) => keyOf(ref)));
  return [...replaced, ...earlier.filter((ref) => settled.has(keyOf(ref)))];
}

function put(marked: Marked, ref: CellRef, kind: Mark["kind"]): void {
  const other = markAt(marked, ref);
  if (other && RANK[other.kind] <= RANK[kind]) return;
  const own = marked.get(ref.sheet) ?? new Map<string, Mark>();
  own.set(keyOf(ref), { row: ref.row, col: ref.col, kind });
  marked.set(ref.sheet, own);
}

function markAt(marked: Marked, ref: CellRef): Mark | undefined {
  return marked.get(ref.sheet)?.get(keyOf(ref));
}

function keyOf(ref: CellRef): string {
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
