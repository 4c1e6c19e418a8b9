import { isTrue } from "../package/package";
import { framed, type Frame } from "./frame";

/** The style of a cell that its row does not hold: the row's own, or else its column's, as Excel has it. */
export function inheritedStyle(
  frame: Frame,
  row: Readonly<Record<string, string>> | undefined,
  col: number,
): string {
  if (row?.s !== undefined && isTrue(row.customFormat)) return row.s;
  const column = framed(frame, "cols")
    .flatMap(({ children }) => children)
    .find(({ attributes: { min, max } }) => Number(min) <= col + 1 && col + 1 <= Number(max));
  return column?.attributes.style ?? "0";
}
