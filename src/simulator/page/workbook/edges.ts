import type { Area } from "../../../workbook/address";
import type { CellFormat, Edge } from "../../../xlsx/look/cell-format";
import type { ModelSheet } from "../../model/model-sheet";
import { drawnFormat } from "./format-css";

/** The lines that a cell draws: at its right and its bottom, whichever of the two neighbours asked for them. */
export interface DrawnEdges {
  readonly right: Edge | undefined;
  readonly bottom: Edge | undefined;
}

/** The lines of a cell, or of a merged area. */
export function drawnEdges(sheet: ModelSheet, formats: readonly CellFormat[], area: Area): DrawnEdges {
  const at = (row: number, col: number) => drawnFormat(formats, sheet.cell(row, col).look);
  return {
    right: at(area.top, area.right).right ?? at(area.top, area.right + 1).left,
    bottom: at(area.bottom, area.left).bottom ?? at(area.bottom + 1, area.left).top,
  };
}
