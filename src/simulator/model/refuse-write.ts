import { contains, type CellAddress } from "../../workbook/address";

import { ModelError } from "./model-error";
import type { ModelSheet } from "./model-sheet";

/**
 * Refuses what Excel refuses to write.
 *
 * @throws {ModelError} AccessDenied on a protected sheet, InvalidOperation inside an array formula or a pivot
 */
export function refuseWrite(
  sheet: ModelSheet,
  cells: readonly (CellAddress & { content?: unknown })[],
): void {
  if (cells.length === 0) return;
  if (sheet.protected) throw new ModelError("AccessDenied", "The sheet is protected.");
  const fixed = [...sheet.arrays, ...sheet.pivots.map(({ area }) => area)];
  for (const cell of cells)
    if (cell.content !== undefined && fixed.some((area) => contains(area, cell)))
      throw new ModelError("InvalidOperation", "You can't change part of an array or of a pivot table.");
}
