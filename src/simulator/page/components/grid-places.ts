import type { CSSProperties } from "react";
import type { Area, CellAddress } from "../../../workbook/address";
import type { Geometry } from "../workbook/geometry";

/** Pixels of the row numbers' column and of the column letters' row. */
export const ROW_HEADER = 46;
export const COLUMN_HEADER = 22;

/** Where an area lies in the grid's content. */
export function areaBox(geometry: Geometry, area: Area): CSSProperties {
  const left = leftOf(geometry, area.left);
  const top = geometry.topOf(area.top);
  return {
    left: ROW_HEADER + left,
    top: COLUMN_HEADER + top,
    width: leftOf(geometry, area.right + 1) - left,
    height: geometry.topOf(area.bottom + 1) - top,
  };
}

/** Scrolls as little as is needed to have a cell in view. */
export function scrollTo(scroller: HTMLElement, geometry: Geometry, { row, col }: CellAddress): void {
  const [top, bottom] = [geometry.topOf(row), geometry.topOf(row + 1) + COLUMN_HEADER];
  const [left, right] = [leftOf(geometry, col), leftOf(geometry, col + 1) + ROW_HEADER];
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom - scroller.clientHeight;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + scroller.clientWidth && right - left < scroller.clientWidth)
    scroller.scrollLeft = right - scroller.clientWidth;
}

function leftOf({ widths }: Geometry, col: number): number {
  return widths.slice(0, col).reduce((left, width) => left + width, 0);
}
