import { readInfo, type WorkbookInfo } from "../package/package";
import { Parts } from "../package/parts";
import { sheetContext } from "../read-workbook";
import type { SheetContext } from "../sheet/read-sheet";
import type { Archive } from "../zip/archive";

/** One of the two files that are held against each other. */
export interface Side {
  readonly archive: Archive;
  readonly parts: Parts;
  readonly info: WorkbookInfo;
  readonly context: SheetContext;
}

/** A result, and what it was made from. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** An opened file as one side of the comparison: without any change that is yet to be saved. */
export function sideOf(archive: Archive): Side {
  const parts = Parts.of(archive);
  const info = readInfo(parts);
  return { archive, parts, info, context: sheetContext(parts, info) };
}
