import { a1 } from "../workbook/address";
import { refusalOf } from "../workbook/may-write";
import type { CellWrite, Plan, SheetMarks } from "../workbook/plan";
import { cellAt } from "../workbook/snapshot";
import type { ApplyOutcome, Refusal, SettingsFor } from "../workbook/workbook";
import type { SheetPart, WorkbookInfo } from "./package/package";
import type { Parts } from "./package/parts";
import { dropCalcChain, recalculateOnLoad } from "./package/recalculate";
import { sheetContext, sheetFrame } from "./read-workbook";
import { readFrame, type Frame } from "./sheet/frame";
import { heldAreas } from "./sheet/held-areas";
import { markRules } from "./sheet/marks";
import { patchCells } from "./sheet/patch-cells";
import { patchMarks } from "./sheet/patch-marks";
import { readTouched } from "./read-touched";
import { dropStaleResults } from "./stale/drop-stale-results";
import { addMarkLooks, removeMarkLooks } from "./styles/mark-looks";
import { openUp } from "./xml/open-up";
import { readSettings } from "./web-extension/read-settings";
import { writeSettings } from "./web-extension/write-settings";

/**
 * Writes a plan into the parts of a workbook. What must not be written is refused, cell by cell; the rest is written.
 *
 * @param parts       are changed; hand in a draft
 * @param settingsFor the plan's settings where some of its cells are refused
 */
export function applyPlan(
  parts: Parts,
  info: WorkbookInfo,
  plan: Plan,
  settingsFor?: SettingsFor,
): ApplyOutcome {
  const refused: Refusal[] = [];
  const writes = plan.writes.filter(
    ({ ref }) => hasSheet(info, ref.sheet) || missing(refused, ref.sheet, a1(ref)),
  );
  const marks = plan.marks.filter(({ sheet }) => hasSheet(info, sheet) || missing(refused, sheet));
  const applied: { writes: CellWrite[]; marks: SheetMarks[] } = { writes: [], marks: [] };
  const context = sheetContext(parts, info);
  for (const part of info.sheets) {
    const own = writes.filter(({ ref }) => ref.sheet === part.name);
    const ownMarks = marks.find(({ sheet }) => sheet === part.name);
    if (own.length === 0 && !ownMarks) continue;
    openUp(parts, part.path);
    const frame = sheetFrame(parts, part);
    const held = own.length === 0 ? [] : heldAreas(parts, part.path);
    const sheet = readTouched(part, frame, held, context, cellsOf(own));
    const allowed = own.filter((write) => {
      const reason = refusalOf(sheet, write, cellAt(sheet, write.ref.row, write.ref.col));
      if (reason) refused.push({ sheet: part.name, cell: a1(write.ref), reason });
      return !reason;
    });
    if (ownMarks && sheet.protected) refused.push({ sheet: part.name, reason: "lembar-dilindungi" });
    const allowedMarks = sheet.protected ? undefined : ownMarks;
    patchSheet(parts, info, part, frame, allowed, allowedMarks);
    for (const write of allowed) applied.writes.push(write);
    if (allowedMarks) applied.marks.push(allowedMarks);
  }
  if (applied.marks.length > 0 && !hasMarks(parts, info)) removeMarkLooks(parts, info);
  recalculate(parts, info, applied.writes);
  dropStaleResults(
    parts,
    info,
    applied.writes.map(({ ref }) => ref),
  );
  const settings = refused.length > 0 && settingsFor ? settingsFor(applied.writes) : plan.settings;
  return { applied: { ...applied, settings: applySettings(parts, settings) }, refused };
}

function hasSheet(info: WorkbookInfo, name: string): boolean {
  return info.sheets.some((sheet) => sheet.name === name);
}

function missing(refused: Refusal[], sheet: string, cell?: string): false {
  refused.push(
    cell === undefined ? { sheet, reason: "lembar-tidak-ada" } : { sheet, cell, reason: "lembar-tidak-ada" },
  );
  return false;
}

/** The cells of some writes, columns by row. */
function cellsOf(writes: readonly CellWrite[]): ReadonlyMap<number, ReadonlySet<number>> {
  const cells = new Map<number, Set<number>>();
  for (const { ref } of writes) cells.set(ref.row, (cells.get(ref.row) ?? new Set()).add(ref.col));
  return cells;
}

function patchSheet(
  parts: Parts,
  info: WorkbookInfo,
  { path }: SheetPart,
  frame: Frame,
  writes: readonly CellWrite[],
  marks: SheetMarks | undefined,
): void {
  const dxf = marks && addMarkLooks(parts, info, new Set(marks.after.map(({ kind }) => kind)));
  parts.edit(path, () => [
    ...patchCells(
      frame,
      writes.map(({ ref: { row, col }, after }) => ({ row, col, content: after })),
    ),
    ...(dxf ? patchMarks(frame, marks.after, dxf) : []),
  ]);
}

function hasMarks(parts: Parts, info: WorkbookInfo): boolean {
  return info.sheets.some(({ path }) => markRules(readFrame(parts.needed(path))).length > 0);
}

/** Other cells' formulas may depend on what was written; Excel works them out when it opens the file. */
function recalculate(parts: Parts, info: WorkbookInfo, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  recalculateOnLoad(parts, info.path);
  if (writes.some(({ before, after }) => before.kind === "rumus" || after.kind === "rumus"))
    dropCalcChain(parts, info.path);
}

function applySettings(parts: Parts, settings: Plan["settings"]): Plan["settings"] {
  if (!settings) return undefined;
  const known = readSettings(parts);
  const before = Object.fromEntries(Object.keys(settings.after).map((key) => [key, known[key] ?? null]));
  writeSettings(parts, settings.after);
  return { before, after: settings.after };
}
