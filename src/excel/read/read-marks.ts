import type { Area } from "../../workbook/address";
import { markKindOfFormula, type Mark, type MarkKind } from "../../workbook/mark";
import { placeOf } from "./place";

/** A conditional format of ours on a sheet. */
export interface OwnFormat {
  readonly sheetId: string;
  readonly id: string;
  readonly kind: MarkKind;
  readonly areas: readonly Area[];
}

/** Asks whether a conditional format is ours, and where it stands; the returned function gives the answer. */
export function askFormat(
  context: Excel.RequestContext,
  sheetId: string,
  id: string,
): () => OwnFormat | undefined {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const format = sheet.getRange().untrack().conditionalFormats.getItem(id);
  const rule = format.customOrNullObject.rule;
  rule.load("formula");
  const ranges = format.getRanges().untrack();
  ranges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => {
    const kind = markKindOfFormula(rule.formula);
    return kind && { sheetId, id, kind, areas: ranges.areas.items.map(placeOf) };
  };
}

/** The marks that conditional formats of ours make, by row and column. */
export function marksOf(formats: readonly OwnFormat[]): Mark[] {
  return formats
    .flatMap(({ kind, areas }) => areas.flatMap((area) => marksIn(area, kind)))
    .sort((a, b) => a.row - b.row || a.col - b.col);
}

function marksIn({ top, left, bottom, right }: Area, kind: MarkKind): Mark[] {
  const marks: Mark[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) marks.push({ row, col, kind });
  return marks;
}
