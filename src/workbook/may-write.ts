import { contains, type CellAddress } from "./address";
import { contentOf, sameContent } from "./content";
import { takesValuesOnly } from "./excel-table";
import type { CellWrite } from "./plan";
import type { Cell, Sheet } from "./snapshot";
import type { Refusal } from "./workbook";

/** What decides on a sheet whether a cell may be written. */
export type SheetRules = Pick<Sheet, "protected" | "locked" | "merges" | "spreading">;

/**
 * Why a cell must not be written, the same in a file and in Excel; undefined where it may.
 *
 * @param now what the cell holds at the moment of writing: where that is not what was read, the user has changed it
 */
export function refusalOf(
  sheet: SheetRules,
  { ref, before, after }: CellWrite,
  now: Pick<Cell, "value" | "formula"> | undefined,
): Refusal["reason"] | undefined {
  if (sheet.protected) return "lembar-dilindungi";
  if (sheet.locked.some((area) => contains(area, ref))) return "sel-terkunci";
  if (isCovered(sheet, ref)) return "sel-gabungan";
  const isFormula = before.kind === "rumus" || after.kind === "rumus";
  if (isFormula && takesValuesOnly(sheet, ref)) return "sel-tabel";
  return sameContent(contentOf(now), before) ? undefined : "sel-berubah";
}

/** Whether nothing may ever be written into a cell: its sheet is protected, or the cell itself is locked. */
export function isLocked(sheet: Pick<Sheet, "protected" | "locked">, at: CellAddress): boolean {
  return sheet.protected || sheet.locked.some((area) => contains(area, at));
}

/** Whether a merged area shows another cell in this one's place. */
function isCovered({ merges }: Pick<Sheet, "merges">, at: CellAddress): boolean {
  return merges.some((area) => contains(area, at) && (area.top !== at.row || area.left !== at.col));
}
