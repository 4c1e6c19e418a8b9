import { inExcel } from "../run";
import { alone, eachSheet, inOneBatch, mayBeUnreadable, unlessUnreadable } from "./alone";
import { listSheets, listSheetsAlone, type Outline, type SheetOutline } from "./list-sheets";
import { listFormatsAlone } from "./read-marks";
import { askMerges } from "./read-merges";
import type { PivotPlaces, Reading } from "./reading";
import {
  askPart,
  askSheet,
  askSize,
  fixedParts,
  partsOf,
  surveySheets,
  type SheetSurvey,
} from "./survey-sheets";

/** A workbook before its cells are read. */
export interface WorkbookSurvey {
  readonly settings: Outline["settings"];
  readonly formulasWait: boolean;
  readonly sheets: readonly SheetSurvey[];
  /** Names of the sheets that cannot be read. */
  readonly unread: readonly string[];
}

/**
 * The first two rounds of reading. Where Excel refuses them, once more without the merged areas; where it refuses that as
 * well, sheet by sheet: one odd sheet is then left out, and one odd part of a sheet is done without.
 */
export async function surveyWorkbook(reading: Reading): Promise<WorkbookSurvey> {
  const { kind } = reading;
  const pivots = knownPivots(reading);
  const ways = kind === "klik" ? (["gabungan", "tanpa-gabungan"] as const) : (["tanpa-gabungan"] as const);
  for (const merges of ways) {
    const whole = await unlessUnreadable(
      inExcel(async (context) => {
        const outline = await listSheets(context);
        return {
          ...outline,
          sheets: await surveySheets(context, outline.sheets, merges, pivots),
          unread: [],
        };
      }),
    );
    if (whole) return whole;
  }
  return surveyAlone(reading);
}

function knownPivots(reading: Reading): PivotPlaces | undefined {
  return reading.kind === "latar" ? reading.pivots : undefined;
}

async function surveyAlone(reading: Reading): Promise<WorkbookSurvey> {
  const outline = await inExcel(listSheets).catch((error: unknown) => {
    if (!mayBeUnreadable(error)) throw error;
    return listSheetsAlone();
  });
  const merges = reading.kind === "klik" ? "gabungan" : "tanpa-gabungan";
  const pivots = knownPivots(reading);
  const { done, refused } = await eachSheet(
    outline.sheets,
    async (own) =>
      (await alone((context) => askSheet(context, own, merges, pivots))) ?? surveyParts(own, reading),
  );
  return { ...outline, sheets: done, unread: refused.map(({ name }) => name) };
}

/** A sheet that Excel does not answer about as a whole, part by part; its size must be told. */
async function surveyParts(outline: SheetOutline, reading: Reading): Promise<SheetSurvey> {
  const size = await inOneBatch((context) => askSize(context, outline));
  const [merges, formats, ...fixed] = await Promise.all([
    reading.kind === "klik" ? alone((context) => askMergesOf(context, outline)) : undefined,
    listFormatsAlone(outline.id),
    ...fixedParts(outline).map((part) =>
      alone((context) => askPart(context, outline, part, knownPivots(reading))),
    ),
  ]);
  return {
    ...outline,
    ...size,
    merges,
    ...partsOf(outline, fixed),
    customFormats: formats.map(({ id }) => id),
  };
}

function askMergesOf({ workbook }: Excel.RequestContext, { id }: SheetOutline) {
  return askMerges(workbook.worksheets.getItem(id).getUsedRange(false).untrack());
}
