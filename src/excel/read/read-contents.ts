import type { Area } from "../../workbook/address";
import { askAll, type Question } from "../questions";
import { arrayQuestions, type ArrayLines } from "./read-arrays";
import { askSlice, sliceBytes, sliceSheet, type SliceCells } from "./read-cells";
import { looksOfRows, needsLooks, rowQuestions, type Look } from "./read-looks";
import { askFormat, type CustomFormat, type FormatAddress } from "./read-marks";
import { askMerges, mergeParts } from "./read-merges";
import type { Reading } from "./reading";
import type { SheetSurvey } from "./survey-sheets";

const FORMAT_BYTES = 2_000;
const MERGES_BYTES = 20_000;

/** What the third round has found of a sheet. */
export interface Contents {
  readonly sheet: SheetSurvey;
  readonly slices: SliceCells[];
  /** Rows and columns that array formulas touch. */
  readonly arrays: ArrayLines;
  readonly merges: Area[];
  readonly formats: CustomFormat[];
  /** What the rows of the sheet look like, where they are asked for. */
  readonly rows: (Look | undefined)[];
}

/**
 * Third round of reading: what stands in the sheets. In the background a fourth one follows where the cells of a row
 * differ in their looks.
 *
 * @param formats the conditional formats that are asked for
 */
export async function readContents(
  sheets: readonly SheetSurvey[],
  formats: readonly FormatAddress[],
  reading: Reading,
  budget: number,
): Promise<Contents[]> {
  const contents = sheets.map((sheet): Contents => ({
    sheet,
    slices: [],
    arrays: { rows: [], cols: [] },
    merges: [...(knownMerges(sheet, reading) ?? [])],
    formats: [],
    rows: [],
  }));
  await askAll(
    contents.flatMap((own) => questionsOf(own, formats, reading, budget)),
    budget,
  );
  return reading.kind === "klik" ? contents : Promise.all(contents.map((own) => withLooks(own, budget)));
}

function knownMerges({ id, merges }: SheetSurvey, reading: Reading): readonly Area[] | undefined {
  return reading.kind === "latar" ? (reading.merges.get(id) ?? []) : merges;
}

function questionsOf(
  own: Contents,
  formats: readonly FormatAddress[],
  reading: Reading,
  budget: number,
): Question[] {
  const { sheet } = own;
  const inBackground = reading.kind === "latar";
  return [
    ...sliceSheet(sheet, budget).map((slice): Question => ({
      bytes: sliceBytes(slice),
      ask: (context) => {
        const answer = askSlice(context, slice, inBackground ? "tanpa-rupa" : "dengan-rupa");
        return () => own.slices.push(answer());
      },
    })),
    ...formats
      .filter((format) => format.sheet === sheet.id)
      .map((format): Question => ({
        bytes: FORMAT_BYTES,
        ask: (context) => {
          const answer = askFormat(context, format);
          return () => own.formats.push(answer());
        },
      })),
    ...(sheet.arrays ? arrayQuestions(sheet, own.arrays) : []),
    ...(inBackground && needsLooks(sheet) ? rowQuestions(sheet, own.rows) : []),
    ...(knownMerges(sheet, reading) ? [] : mergeParts(sheet.used).map((part) => mergesQuestion(own, part))),
  ];
}

function mergesQuestion({ sheet, merges }: Contents, part: string): Question {
  return {
    bytes: MERGES_BYTES,
    ask: (context) => {
      const own = context.workbook.worksheets.getItem(sheet.id);
      const answer = askMerges(own.getRange(part).untrack());
      return () => merges.push(...answer());
    },
  };
}

/** The slices of a sheet with the looks of their cells. */
async function withLooks(own: Contents, budget: number): Promise<Contents> {
  if (own.rows.length === 0) return own;
  const looks = await looksOfRows(own.sheet, own.rows, budget);
  const { top } = own.sheet.used;
  const slices = own.slices.map((slice) => {
    const { area } = slice.slice;
    return { ...slice, looks: looks.slice(area.top - top, area.bottom - top + 1) };
  });
  return { ...own, slices };
}
