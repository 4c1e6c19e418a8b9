import type { Area } from "../../workbook/address";
import { markKindOfFormula, type Mark, type MarkKind } from "../../workbook/mark";
import { alone } from "./alone";
import { placeOf } from "./place";

/** A conditional format that a formula makes, and the sheet that it is on (by id or name). */
export interface FormatAddress {
  readonly sheet: string;
  readonly id: string;
}

/** What Excel says of such a format. */
export interface CustomFormat extends FormatAddress {
  readonly formula: string;
  readonly areas: readonly Area[];
}

/**
 * Asks for a conditional format; the returned function gives the answer once the batch has run. One that no formula makes
 * has the formula "".
 */
export function askFormat(context: Excel.RequestContext, { sheet, id }: FormatAddress): () => CustomFormat {
  const own = context.workbook.worksheets.getItem(sheet);
  const format = own.getRange().untrack().conditionalFormats.getItem(id);
  const custom = format.customOrNullObject;
  custom.load("rule/formula");
  const ranges = format.getRanges().untrack();
  ranges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => ({
    sheet,
    id,
    formula: custom.isNullObject ? "" : custom.rule.formula,
    areas: ranges.areas.items.map(placeOf),
  });
}

/**
 * Asks for conditional formats in a batch each, all at once. Excel lists rules that it cannot read (one that the user has
 * duplicated, one that an undo has brought back): they fail alone, and are left as they are.
 */
export async function readFormatsAlone(formats: readonly FormatAddress[]): Promise<CustomFormat[]> {
  const answers = await Promise.all(formats.map((format) => alone((context) => askFormat(context, format))));
  return answers.flatMap((answer) => answer ?? []);
}

/**
 * The conditional formats of a sheet that a formula may have made, asked for in batches of their own.
 *
 * @param sheet its id or name
 * @returns none where Excel lists nothing at all; every one where it cannot tell their kinds
 */
export async function listFormatsAlone(sheet: string): Promise<FormatAddress[]> {
  const list = (properties: string) =>
    alone((context) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
      formats.load(properties);
      return () => formats.items;
    });
  const typed = await list("items/id,items/type");
  if (typed) return typed.filter(({ type }) => type === "Custom").map(({ id }) => ({ sheet, id }));
  return ((await list("items/id")) ?? []).map(({ id }) => ({ sheet, id }));
}

/** The marks that conditional formats of ours make, by row and column. */
export function marksOf(formats: readonly CustomFormat[]): Mark[] {
  return formats
    .flatMap(({ formula, areas }) => {
      const kind = markKindOfFormula(formula);
      return kind ? areas.flatMap((area) => marksIn(area, kind)) : [];
    })
    .sort((a, b) => a.row - b.row || a.col - b.col);
}

function marksIn({ top, left, bottom, right }: Area, kind: MarkKind): Mark[] {
  const marks: Mark[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) marks.push({ row, col, kind });
  return marks;
}
