import type { Area } from "../../workbook/address";
import { markKindOfFormula, type Mark, type MarkKind } from "../../workbook/mark";
import { inExcel } from "../run";
import { codeOf } from "../sentence-for";
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

/** Excel's codes for a rule that it lists and cannot read. */
const UNREADABLE = new Set(["ItemNotFound", "InvalidOperation", "GeneralException"]);

/** Whether an error may come from a rule that Excel lists and cannot read. */
export function mayBeUnreadable(error: unknown): boolean {
  return UNREADABLE.has(codeOf(error) ?? "");
}

/** Asks for a conditional format; the returned function gives the answer once the batch has run. */
export function askFormat(context: Excel.RequestContext, { sheet, id }: FormatAddress): () => CustomFormat {
  const own = context.workbook.worksheets.getItem(sheet);
  const format = own.getRange().untrack().conditionalFormats.getItem(id);
  const { rule } = format.customOrNullObject;
  rule.load("formula");
  const ranges = format.getRanges().untrack();
  ranges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => ({ sheet, id, formula: rule.formula, areas: ranges.areas.items.map(placeOf) });
}

/**
 * Asks for conditional formats in a batch each, all at once. Excel lists rules that it cannot read (one that the user has
 * duplicated, one that an undo has brought back): they fail alone, and are left as they are.
 */
export async function readFormatsAlone(formats: readonly FormatAddress[]): Promise<CustomFormat[]> {
  const answers = await Promise.all(formats.map(readAlone));
  return answers.flatMap((answer) => answer ?? []);
}

async function readAlone(format: FormatAddress): Promise<CustomFormat | undefined> {
  try {
    return await inExcel(async (context) => {
      const answer = askFormat(context, format);
      await context.sync();
      return answer();
    });
  } catch (error) {
    if (mayBeUnreadable(error)) return undefined;
    throw error;
  }
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
