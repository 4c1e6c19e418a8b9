import type { Area, CellAddress } from "../../workbook/address";
import { markKindOfFormula, type Mark } from "../../workbook/mark";
import type { ModelSheet } from "./model-sheet";

/** Our own marks on a sheet, found by their marker formula, by row and column. */
export function marksOfSheet(sheet: ModelSheet): Mark[] {
  return sheet.conditionalFormats
    .flatMap(({ formula, areas }) => {
      const kind = formula === undefined ? undefined : markKindOfFormula(formula);
      return kind ? areas.flatMap((area) => [...cellsOf(area)]).map((cell): Mark => ({ ...cell, kind })) : [];
    })
    .sort((a, b) => a.row - b.row || a.col - b.col);
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<CellAddress> {
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { row, col };
}
