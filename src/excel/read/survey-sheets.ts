import type { Area } from "../../workbook/address";
import type { SheetOutline } from "./list-sheets";
import { PLACE, placeOf, WHOLE_SHEET } from "./place";
import { askMerges } from "./read-merges";

/** How large a sheet is, and what of it has to be looked at cell by cell. */
export interface SheetSurvey extends SheetOutline {
  /** The smallest area around all values. */
  readonly used: Area;
  /** Undefined where there are too many to be answered at once: then they are asked for part by part. */
  readonly merges: readonly Area[] | undefined;
  /** Header rows of tables, and pivot tables; the whole sheet where Excel does not tell where they are. */
  readonly fixed: readonly Area[];
  /** True where some cells belong to array formulas. */
  readonly arrays: boolean;
  /** The one look of all cells, or undefined where cells differ. */
  readonly bold: boolean | undefined;
  readonly indent: number | undefined;
  /** Ids of the conditional formats that a formula makes: ours are among them. */
  readonly customFormats: readonly string[];
}

/** What is asked about the merged areas of a sheet: nothing where they are known, or are left for the third round. */
export type MergesAsked = "gabungan" | "tanpa-gabungan";

/**
 * Second round of reading: the size of every sheet, and its merges, fixed parts and conditional formats.
 */
export async function surveySheets(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  merges: MergesAsked,
): Promise<SheetSurvey[]> {
  const answers = sheets.map((outline) => askSheet(context, outline, merges));
  await context.sync();
  return answers.map((answer) => answer());
}

/** Asks about one sheet; the returned function gives the answer once the batch has run. */
export function askSheet(
  context: Excel.RequestContext,
  outline: SheetOutline,
  merges: MergesAsked,
): () => SheetSurvey {
  const sheet = context.workbook.worksheets.getItem(outline.id);
  const size = askSize(context, outline);
  const areas = merges === "gabungan" ? askMerges(sheet.getUsedRange(false).untrack()) : undefined;
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/type");
  const fixed = fixedParts(outline).map((part) => askPart(context, outline, part));
  return () => ({
    ...outline,
    ...size(),
    merges: areas?.(),
    fixed: outline.partsUnknown ? [WHOLE_SHEET] : fixed.map((answer) => answer()),
    customFormats: formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id),
  });
}

type Size = Pick<SheetSurvey, "used" | "arrays" | "bold" | "indent">;

/** Asks how large a sheet is, and whether its cells are alike. */
export function askSize(context: Excel.RequestContext, { id }: SheetOutline): () => Size {
  const used = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
  used.load(`${PLACE},hasSpill,savedAsArray,format/font/bold,format/indentLevel`);
  return () => ({
    used: placeOf(used),
    arrays: used.hasSpill !== false || used.savedAsArray !== false,
    bold: agreed(used.format.font.bold),
    indent: used.format.indentLevel === 0 ? 0 : undefined,
  });
}

/** A table or a pivot table of a sheet. */
type FixedPart = { readonly kind: "tabel" | "pivot"; readonly key: string };

export function fixedParts({ tables, pivots }: SheetOutline): FixedPart[] {
  return [
    ...tables.map((key): FixedPart => ({ kind: "tabel", key })),
    ...pivots.map((key): FixedPart => ({ kind: "pivot", key })),
  ];
}

/** Asks where the header row of a table is, or a pivot table. */
export function askPart(
  { workbook }: Excel.RequestContext,
  { id }: SheetOutline,
  { kind, key }: FixedPart,
): () => Area {
  const range =
    kind === "tabel"
      ? workbook.tables.getItem(key).getHeaderRowRange()
      : workbook.worksheets.getItem(id).pivotTables.getItem(key).layout.getRange();
  range.untrack().load(PLACE);
  return () => placeOf(range);
}

/** Excel answers null where the cells of a range differ. */
function agreed(bold: boolean | null): boolean | undefined {
  return bold ?? undefined;
}
