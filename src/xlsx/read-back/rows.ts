import { a1 } from "../../workbook/address";
import type { Frame } from "../sheet/frame";
import type { RowPlace } from "../sheet/rows";
import { strayCell, type KeptResults } from "./cells";
import type { MeantCells } from "./meant";

/**
 * The first cell in the rows of a sheet that is not as it was, although it was not written; undefined where there is none.
 * Rows whose text is as it was are not looked into.
 *
 * @param results whether formulas may have lost the results that were kept with them
 */
export function strayInRows(
  before: Frame,
  after: Frame,
  meant: MeantCells,
  results: KeptResults,
): string | undefined {
  const [old, own] = [before.rows(), after.rows()];
  let [i, j] = [0, 0];
  for (let next = firstOf(old[i], own[j]); next; next = firstOf(old[i], own[j])) {
    const { row, was, is } = next;
    if (!was || !is || textOf(before, was) !== textOf(after, is)) {
      const stray = strayCell(row, [before, was], [after, is], meant.get(row) ?? new Map(), results);
      if (stray !== undefined) return stray;
      if (!(was && is) && !meant.has(row)) return a1({ row, col: 0 });
    }
    if (was) i++;
    if (is) j++;
  }
  return undefined;
}

/** The upper one of the next rows of two files, both where they are the same row; undefined where there is none. */
function firstOf(was: RowPlace | undefined, is: RowPlace | undefined) {
  if (was && (!is || was.row <= is.row))
    return { row: was.row, was, is: is?.row === was.row ? is : undefined };
  return is && { row: is.row, was: undefined, is };
}

function textOf({ text }: Frame, { start, end }: RowPlace): string {
  return text.slice(start, end);
}
