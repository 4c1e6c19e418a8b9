import type { Cell } from "../../workbook/snapshot";
import { plainText } from "./plain-text";
import type { NumberContext } from "./number-text";

/** "1,234,567", or "1,234.5": the comma can only be for thousands. */
const COMMA_THOUSANDS =
  /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d.,]*\d)|(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d+(?![\d.,]*\d)/;
/** "80,67", "0,300", "1.069,320": the comma can only be for decimals. */
const COMMA_DECIMAL =
  /(?<![\d.,])(?:(?:\d+,(?:\d{1,2}|\d{4,}))|0,\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{4,},\d+)(?![\d.,]*\d)/;

/**
 * What the cells of one column tell about each of them: where they show what a comma is for, "108,950" is read so, and
 * keeps its other reading.
 *
 * @param opts rupiah: the column holds amounts of money
 */
export function columnContext(
  cells: readonly (Cell | undefined)[],
  opts: { readonly rupiah?: boolean } = {},
): NumberContext {
  return { rupiah: opts.rupiah, commaThousands: commaThousands(cells) };
}

function commaThousands(cells: readonly (Cell | undefined)[]): boolean | undefined {
  let thousands = 0;
  let decimals = 0;
  for (const cell of cells) {
    if (typeof cell?.value !== "string" || !cell.value.includes(",")) continue;
    const text = plainText(cell.value);
    if (COMMA_THOUSANDS.test(text)) thousands++;
    else if (COMMA_DECIMAL.test(text)) decimals++;
  }
  if (thousands > 0 === decimals > 0) return undefined;
  return thousands > 0;
}
