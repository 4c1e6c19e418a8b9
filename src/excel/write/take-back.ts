import { refName } from "../../workbook/address";
import { invert, type Plan } from "../../workbook/plan";
import { renamePlan, renamesBetween, type SheetRenames } from "../../workbook/rename-sheets";
import type { Sheet } from "../../workbook/snapshot";
import { ExcelError } from "../excel-error";
import { sheetNamesNow } from "../read/sheet-names";
import { decide, holds } from "./decide";
import { inspect, type FoundFormat, type Inspection } from "./inspect";
import { keepTables } from "./keep-tables";
import { movedSheets, type Moved } from "./moved-cells";
import { isOurs, stepsOf } from "./plan-steps";
import { runSteps } from "./run-steps";
import type { WatchedTable } from "./table-watch";

/** A write that has failed, and what was in the workbook before it. */
export interface FailedWrite {
  readonly written: Plan;
  readonly original: Inspection;
  readonly before: readonly Sheet[];
  readonly tables: readonly WatchedTable[];
  readonly moved?: Moved;
}

const NOTHING: Plan = { writes: [], marks: [] };

/**
 * Brings every cell back that a failed write has reached, and the marks and settings; also on a sheet that the user has
 * renamed meanwhile.
 *
 * @param cause what the write failed for
 * @throws {ExcelError} when some of it cannot be brought back
 */
export async function takeBack(failed: FailedWrite, cause: unknown): Promise<void> {
  try {
    const { written, original, before, tables } = followed(failed, await renamesSince(failed.before));
    const now = await inspect(written);
    const reached = decide(invert(written), now, before);
    if (
      reached.refused.some(
        ({ sheet, reason }) => reason === "lembar-dilindungi" && stays(written, sheet, now),
      )
    )
      throw new Error("A sheet that was written to has been protected since.");
    const known = new Set(original.formats.map(({ id }) => id));
    const goes = (own: FoundFormat) => isOurs(own) || !known.has(own.id);
    const elsewhere = movedSheets(before, failed.moved);
    const found = onOtherSheets(reached.applied, elsewhere);
    await runSteps(stepsOf(found, original, now, goes), "apa-adanya");
    await keepTables(
      tables.filter(({ sheet }) => !elsewhere.has(sheet)),
      NOTHING,
      before,
    );
    if (written.writes.some(({ ref }) => elsewhere.has(ref.sheet)))
      throw new Error("Cells have come to stand elsewhere: some of them cannot be found.");
  } catch {
    const sheets = [...new Set(failed.written.writes.map(({ ref }) => ref.sheet))];
    throw new ExcelError("setengahTertulis", sheets.join(", "), cause);
  }
}

/** What is not on sheets whose cells stand elsewhere by now: by its place another cell would be found there. */
function onOtherSheets(plan: Plan, elsewhere: ReadonlySet<string>): Plan {
  return {
    ...plan,
    writes: plan.writes.filter(({ ref }) => !elsewhere.has(ref.sheet)),
    marks: plan.marks.filter(({ sheet }) => !elsewhere.has(sheet)),
  };
}

/** Whether something that was written still stands on a sheet. */
function stays({ writes }: Plan, sheet: string, now: Inspection): boolean {
  return writes.some(({ ref, after }) => {
    const cell = ref.sheet === sheet ? now.cells.get(refName(ref)) : undefined;
    return cell !== undefined && holds(cell, after);
  });
}

async function renamesSince(before: readonly Sheet[]): Promise<SheetRenames> {
  const known = new Map(before.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])));
  return renamesBetween(known, await sheetNamesNow());
}

/** A failed write by the names that its sheets have now. */
function followed(failed: FailedWrite, renames: SheetRenames): FailedWrite {
  if (renames.size === 0) return failed;
  const nameOf = (sheet: string) => renames.get(sheet) ?? sheet;
  const written = renamePlan(failed.written, renames);
  const cells = failed.written.writes.flatMap(({ ref }) => {
    const cell = failed.original.cells.get(refName(ref));
    return cell ? [[refName({ ...ref, sheet: nameOf(ref.sheet) }), cell] as const] : [];
  });
  return {
    ...failed,
    written,
    original: { ...failed.original, cells: new Map(cells) },
    before: failed.before.map((sheet) => ({ ...sheet, name: nameOf(sheet.name) })),
    tables: failed.tables.map((table) => ({ ...table, sheet: nameOf(table.sheet) })),
  };
}
