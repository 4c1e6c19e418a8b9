import type { Area } from "../../workbook/address";
import { spreadingArea, type TablePlace } from "../../workbook/excel-table";
import type { SheetOutline, TableOutline } from "./list-sheets";
import { PLACE, placeOf, WHOLE_SHEET } from "./place";
import { askMerges } from "./read-merges";
import type { PivotPlaces } from "./reading";

/** How large a sheet is, and what of it has to be looked at cell by cell. */
export interface SheetSurvey extends SheetOutline {
  /** The smallest area around all values. */
  readonly used: Area;
  /** Undefined where there are too many to be answered at once: then they are asked for part by part. */
  readonly merges: readonly Area[] | undefined;
  /** Header rows of tables, and pivot tables; the whole sheet where Excel does not tell where they are. */
  readonly fixed: readonly Area[];
  /** Where Excel tells that the pivot tables are, by their names. */
  readonly pivotPlaces: ReadonlyMap<string, Area>;
  /** In and right below the tables: where Excel would spread a formula. */
  readonly spreading: readonly Area[];
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
 *
 * @param pivots where pivot tables are known to be: they are not asked for then
 */
export async function surveySheets(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  merges: MergesAsked,
  pivots: PivotPlaces | undefined,
): Promise<SheetSurvey[]> {
  const answers = sheets.map((outline) => askSheet(context, outline, merges, pivots));
  await context.sync();
  return answers.map((answer) => answer());
}

/** Asks about one sheet; the returned function gives the answer once the batch has run. */
export function askSheet(
  context: Excel.RequestContext,
  outline: SheetOutline,
  merges: MergesAsked,
  pivots: PivotPlaces | undefined,
): () => SheetSurvey {
  const sheet = context.workbook.worksheets.getItem(outline.id);
  const size = askSize(context, outline);
  const areas = merges === "gabungan" ? askMerges(sheet.getUsedRange(false).untrack()) : undefined;
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/type");
  const fixed = fixedParts(outline).map((part) => askPart(context, outline, part, pivots));
  return () => ({
    ...outline,
    ...size(),
    merges: areas?.(),
    ...partsOf(
      outline,
      fixed.map((answer) => answer()),
    ),
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
type FixedPart =
  | { readonly kind: "tabel"; readonly table: TableOutline }
  | { readonly kind: "pivot"; readonly name: string };

export function fixedParts({ tables, pivots }: SheetOutline): FixedPart[] {
  return [
    ...tables.map((table): FixedPart => ({ kind: "tabel", table })),
    ...pivots.map((name): FixedPart => ({ kind: "pivot", name })),
  ];
}

/**
 * Asks where a table is, or a pivot table; that of a pivot table goes out as a write, so that the background knows it from the
 * last click, or does not know it.
 */
export function askPart(
  { workbook }: Excel.RequestContext,
  { id }: SheetOutline,
  part: FixedPart,
  pivots: PivotPlaces | undefined,
): () => Area | undefined {
  if (part.kind === "pivot" && pivots) return () => pivots.get(id)?.get(part.name);
  const range =
    part.kind === "tabel"
      ? workbook.tables.getItem(part.table.id).getRange()
      : workbook.worksheets.getItem(id).pivotTables.getItem(part.name).layout.getRange();
  range.untrack().load(PLACE);
  return () => placeOf(range);
}

/**
 * What the tables and pivot tables of a sheet keep from being written.
 *
 * @param areas where they are, in the order of `fixedParts`; undefined where Excel does not tell
 */
export function partsOf(
  outline: SheetOutline,
  areas: readonly (Area | undefined)[],
): Pick<SheetSurvey, "fixed" | "spreading" | "pivotPlaces"> {
  const known = fixedParts(outline).flatMap((part, index) => {
    const area = areas[index];
    return area ? [{ part, area }] : [];
  });
  const pivotPlaces = new Map(
    known.flatMap(({ part, area }) => (part.kind === "pivot" ? [[part.name, area] as const] : [])),
  );
  if (outline.partsUnknown || known.length < areas.length)
    return { fixed: [WHOLE_SHEET], spreading: [], pivotPlaces };
  return {
    pivotPlaces,
    fixed: known.flatMap(({ part, area }) => {
      if (part.kind === "pivot") return [area];
      return part.table.showHeaders ? [{ ...area, bottom: area.top }] : [];
    }),
    spreading: known.flatMap(({ part, area }) =>
      part.kind === "pivot" ? [] : [spreadingArea(placeOfTable(part.table, area))],
    ),
  };
}

/** A table with its header and totals rows. */
function placeOfTable({ showHeaders, showTotals }: Omit<TableOutline, "id">, area: Area): TablePlace {
  return { area, headerRows: showHeaders ? 1 : 0, totalsRows: showTotals ? 1 : 0 };
}

/** Excel answers null where the cells of a range differ. */
function agreed(bold: boolean | null): boolean | undefined {
  return bold ?? undefined;
}
