import type { Area, CellAddress } from "../../../workbook/address";

/** What is selected: the cell that typing goes to, and the cell that the selection reaches to from there. */
export interface Selection {
  readonly active: CellAddress;
  readonly reach: CellAddress;
  readonly area: Area;
}

/** The selection of an area that the add-in has made: its first cell is the active one. */
export function selectionOfArea(area: Area): Selection {
  const active = { row: area.top, col: area.left };
  return { active, reach: active, area };
}
