import type { Area, CellAddress } from "../../../workbook/address";
import type { ModelSheet } from "../../model/model-sheet";
import { selectionBetween, selectionOf } from "../workbook/navigation";

/** What is selected: the cell that typing goes to, and the cell that the selection reaches to from there. */
export interface Selection {
  readonly active: CellAddress;
  readonly reach: CellAddress;
  readonly area: Area;
}

/** Which cells a step or a click selects: the one that it leads to, or all from the active cell to that one. */
export type SelectionReach = "sel" | "sampai-sel";

/** What is selected after a step or a click on a cell. */
export function selectionAt(
  sheet: ModelSheet,
  { active }: Selection,
  cell: CellAddress,
  reach: SelectionReach,
): Selection {
  return reach === "sel"
    ? selectionOfArea(selectionOf(sheet, cell))
    : { active, reach: cell, area: selectionBetween(sheet, active, cell) };
}

/** The selection of an area that the add-in has made: its first cell is the active one. */
export function selectionOfArea(area: Area): Selection {
  const active = { row: area.top, col: area.left };
  return { active, reach: active, area };
}
