import { parseArea, type Area } from "../../workbook/address";
import { PLAIN_STYLE, type Cell, type CellStyle, type Sheet } from "../../workbook/snapshot";
import type { SheetPart } from "../package/package";
import { isTrue } from "../package/package";
import { cellValue } from "./cell-value";
import { sharedFormulas } from "./formulas";
import { framed, type Frame } from "./frame";
import { readMarks } from "./marks";
import { readRow } from "./read-row";
import { lastOf } from "./rows";

/** What the cells of all sheets share. */
export interface SheetContext {
  readonly styles: readonly CellStyle[];
  /** Read when the first cell asks. */
  readonly strings: () => readonly string[];
  readonly date1904: boolean;
}

/**
 * Reads a worksheet to plain data.
 *
 * @param held areas that tables and pivot tables hold on to
 * @param only the cells that are wanted, columns by row; all of them where absent
 */
export function readSheet(
  part: SheetPart,
  frame: Frame,
  held: readonly Area[],
  context: SheetContext,
  only?: ReadonlyMap<number, Pick<ReadonlySet<number>, "has">>,
): Sheet {
  const { styles, strings, date1904 } = context;
  const formulas = sharedFormulas();
  const cells: Cell[][] = [];
  for (const place of frame.rows(only && lastOf(only.keys()))) {
    if (only && !only.has(place.row)) continue;
    const row = (cells[place.row] ??= []);
    readRow(frame, place, (raw) => {
      if (only && !only.get(raw.row)!.has(raw.col)) return;
      const style = styles[raw.style] ?? PLAIN_STYLE;
      const value = cellValue(raw, strings, date1904);
      const formula = formulas.take(raw);
      row[raw.col] = formula === undefined ? { value, style } : { value, formula, style };
    });
  }
  formulas.settle(cells);
  return {
    name: part.name,
    cells: Array.from(cells, (row) => row && Array.from(row)),
    merges: mergedAreas(frame),
    protected: isProtected(frame),
    hidden: part.hidden,
    marks: readMarks(frame),
    locked: [...formulas.locked(), ...held],
  };
}

/** The merged areas of a sheet. */
export function mergedAreas(frame: Frame): Area[] {
  return framed(frame, "mergeCells")
    .flatMap(({ children }) => children)
    .flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []);
}

/** Whether a sheet may not be written to. */
export function isProtected(frame: Frame): boolean {
  return framed(frame, "sheetProtection").some(({ attributes }) => isTrue(attributes.sheet));
}
