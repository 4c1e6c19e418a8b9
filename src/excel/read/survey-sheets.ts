import type { Area } from "../../workbook/address";
import type { SheetOutline } from "./list-sheets";
import { PLACE, placeOf } from "./place";
import { askMerges } from "./read-merges";

/** How large a sheet is, and what of it has to be looked at cell by cell. */
export interface SheetSurvey extends SheetOutline {
  /** The smallest area around all values. */
  readonly used: Area;
  /** Undefined where there are too many to be answered at once: then they are asked for part by part. */
  readonly merges: readonly Area[] | undefined;
  /** Header rows of tables, and pivot tables. */
  readonly fixed: readonly Area[];
  /** True where some cells belong to array formulas. */
  readonly arrays: boolean;
  /** The one look of all cells, or undefined where cells differ. */
  readonly bold: boolean | undefined;
  readonly indent: number | undefined;
  /** Ids of the conditional formats that a formula makes: ours are among them. */
  readonly customFormats: readonly string[];
}

/**
 * Second round of reading: the size of every sheet, and its merges, fixed parts and conditional formats.
 *
 * @param withMerges false: the merged areas are left for the third round
 */
export async function surveySheets(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  withMerges: boolean,
): Promise<SheetSurvey[]> {
  const asked = sheets.map((outline) => ask(context, outline, withMerges));
  await context.sync();
  return asked.map(({ outline, used, merges, fixed, formats }) => ({
    ...outline,
    used: placeOf(used),
    merges: merges?.(),
    fixed: fixed.map(placeOf),
    arrays: used.hasSpill !== false || used.savedAsArray !== false,
    bold: agreed(used.format.font.bold),
    indent: used.format.indentLevel === 0 ? 0 : undefined,
    customFormats: formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id),
  }));
}

function ask(context: Excel.RequestContext, outline: SheetOutline, withMerges: boolean) {
  const sheet = context.workbook.worksheets.getItem(outline.id);
  const used = sheet.getUsedRange(true).untrack();
  used.load(`${PLACE},hasSpill,savedAsArray,format/font/bold,format/indentLevel`);
  const merges = withMerges ? askMerges(sheet.getUsedRange(false).untrack()) : undefined;
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/type");
  const fixed = [
    ...outline.tables.map((id) => context.workbook.tables.getItem(id).getHeaderRowRange()),
    ...outline.pivots.map((name) => sheet.pivotTables.getItem(name).layout.getRange()),
  ].map((range) => {
    range.untrack().load(PLACE);
    return range;
  });
  return { outline, used, merges, fixed, formats };
}

/** Excel answers null where the cells of a range differ. */
function agreed(bold: boolean | null): boolean | undefined {
  return bold ?? undefined;
}
