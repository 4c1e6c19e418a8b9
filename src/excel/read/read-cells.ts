import { a1Area, type Area } from "../../workbook/address";
import { ExcelError } from "../excel-error";
import { askLooks, needsLooks, type Look } from "./read-looks";
import type { SheetSurvey } from "./survey-sheets";

/** Some rows of a sheet, small enough for one batch. */
export interface Slice {
  readonly sheet: SheetSurvey;
  readonly area: Area;
}

/** What Excel answers for a slice, row by row. */
export interface SliceCells {
  readonly slice: Slice;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Undefined where they are not asked for: all cells have one look, or the rows are asked for theirs. */
  readonly looks: readonly (readonly Look[])[] | undefined;
}

/** Estimates of what a cell takes in the response. */
const CONTENT_BYTES = 60;
const LOOK_BYTES = 55;

/** Most cells that a sheet may use: beyond them Excel answers no values. */
const MOST_CELLS = 5_000_000;

/**
 * Cuts a sheet into rows that fit into a batch.
 *
 * @throws {ExcelError} when the sheet is larger than Excel answers
 */
export function sliceSheet(sheet: SheetSurvey, budget: number): Slice[] {
  const { used } = sheet;
  const width = used.right - used.left + 1;
  if (width * (used.bottom - used.top + 1) > MOST_CELLS) throw new ExcelError("terlaluBesar", sheet.name);
  const height = Math.max(1, Math.floor(budget / (width * cellBytes(sheet))));
  const slices: Slice[] = [];
  for (let top = used.top; top <= used.bottom; top += height)
    slices.push({ sheet, area: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) } });
  return slices;
}

/** Bytes that a slice takes in the response, as far as one can tell before. */
export function sliceBytes({ sheet, area }: Slice): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1) * cellBytes(sheet);
}

function cellBytes(sheet: SheetSurvey): number {
  return CONTENT_BYTES + (needsLooks(sheet) ? LOOK_BYTES : 0);
}

/**
 * Asks for a slice; the returned function gives the answer once the batch has run.
 *
 * @param looks whether the looks of its cells are asked for with it
 */
export function askSlice(
  context: Excel.RequestContext,
  slice: Slice,
  looks: "dengan-rupa" | "tanpa-rupa",
): () => SliceCells {
  const sheet = context.workbook.worksheets.getItem(slice.sheet.id);
  const range = sheet.getRange(a1Area(slice.area)).untrack();
  range.load("values,formulas,numberFormat");
  const own = looks === "dengan-rupa" && needsLooks(slice.sheet) ? askLooks(range) : undefined;
  return () => {
    const { values, formulas, numberFormat } = range as { [K in keyof Excel.Range]: Excel.Range[K] | null };
    if (!values || !formulas || !numberFormat) throw new ExcelError("terlaluBesar", slice.sheet.name);
    return { slice, values, formulas, formats: numberFormat, looks: own?.() };
  };
}
