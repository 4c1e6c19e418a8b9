import { a1 } from "../../workbook/address";
import type { Frame } from "../sheet/frame";
import type { RowPlace } from "../sheet/rows";
import { strayCell } from "./cells";
import type { MeantCells } from "./meant";

/**
 * The first cell in the rows of a sheet that is not as it was, although it was not written; undefined where there is none.
 * Rows whose text is as it was are not looked into.
 *
 * @param dropsResults whether formulas may have lost the results that were kept with them
 */
export function strayInRows(
  before: Frame,
  after: Frame,
  meant: MeantCells,
  dropsResults: boolean,
): string | undefined {
  const [old, own] = [before.rows(), after.rows()];
  let [i, j] = [0, 0];
  while (i < old.length || j < own.length) {
    const [was, is] = [old[i], own[j]];
    const isPair = was?.row === is?.row;
    if (!isPair || textOf(before, was!) !== textOf(after, is!)) {
      const [gone, come] =
        isPair || !is || (was && was.row < is.row) ? [was, isPair ? is : undefined] : [undefined, is];
      const row = (gone ?? come)!.row;
      const stray = strayCell([before, gone], [after, come], meant.get(row) ?? new Map(), dropsResults);
      if (stray !== undefined) return stray;
      if (!isPair && !meant.has(row)) return a1({ row, col: 0 });
      if (gone) i++;
      if (come) j++;
    } else {
      i++;
      j++;
    }
  }
  return undefined;
}

function textOf({ text }: Frame, { start, end }: RowPlace): string {
  return text.slice(start, end);
}
