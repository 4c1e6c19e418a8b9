import type { Area } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { SheetPart } from "./package/package";
import type { Frame } from "./sheet/frame";
import { readSheet, type SheetContext } from "./sheet/read-sheet";

/** Columns by row; a map's keys will do. */
export type CellSet = ReadonlyMap<number, Pick<ReadonlySet<number>, "has">>;

/**
 * A sheet as far as some of its cells are touched. Where a formula may belong to several cells all rows are read, since one of
 * them may hold on to a cell that is touched.
 */
export function readTouched(
  part: SheetPart,
  frame: Frame,
  held: readonly Area[],
  context: SheetContext,
  cells: CellSet,
): Sheet {
  const formulas = new RegExp(`<${frame.prefix}f\\s`);
  const all = cells.size > 0 && (!frame.plain || formulas.test(frame.text));
  return readSheet(part, frame, held, context, all ? undefined : cells);
}
