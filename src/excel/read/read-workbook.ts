import type { Area } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { askAll, type Question } from "../questions";
import { withinBudget } from "../payload";
import { inExcel } from "../run";
import { assembleSheet, Styles } from "./assemble";
import { listSheets, type Outline } from "./list-sheets";
import { arrayBytes, askArrays } from "./read-arrays";
import { askSlice, sliceBytes, sliceSheet, type SliceCells } from "./read-cells";
import {
  askFormat,
  mayBeUnreadable,
  readFormatsAlone,
  type CustomFormat,
  type FormatAddress,
} from "./read-marks";
import { askMerges, mergeParts } from "./read-merges";
import { surveySheets, type SheetSurvey } from "./survey-sheets";

const FORMAT_BYTES = 2_000;
const MERGES_BYTES = 20_000;

/** What the third round has found of a sheet. */
interface Contents {
  readonly sheet: SheetSurvey;
  readonly slices: SliceCells[];
  readonly arrays: Area[];
  readonly merges: Area[];
  readonly formats: CustomFormat[];
}

/**
 * Reads the whole workbook in three rounds, whatever its sheets and rows: what there is, how large it is, what stands in
 * it. A third round that is larger than a batch may be goes out as several batches at the same time.
 *
 * @throws {ExcelError} when a sheet is larger than Excel answers
 */
export async function readWorkbook(): Promise<Snapshot> {
  const { outline, sheets } = await survey(true).catch((error: unknown) => {
    if (!mayBeUnreadable(error)) throw error;
    return survey(false);
  });
  const formats = sheets.flatMap(({ id, customFormats }) =>
    customFormats.map((format): FormatAddress => ({ sheet: id, id: format })),
  );
  try {
    return assemble(outline, await withinBudget((budget) => readContents(sheets, formats, budget)));
  } catch (error) {
    if (formats.length === 0 || !mayBeUnreadable(error)) throw error;
    const [contents, readable] = await Promise.all([
      withinBudget((budget) => readContents(sheets, [], budget)),
      readFormatsAlone(formats),
    ]);
    for (const { sheet, formats: own } of contents)
      own.push(...readable.filter((format) => format.sheet === sheet.id));
    return assemble(outline, contents);
  }
}

function survey(withMerges: boolean): Promise<{ outline: Outline; sheets: readonly SheetSurvey[] }> {
  return inExcel(async (context) => {
    const outline = await listSheets(context);
    return { outline, sheets: await surveySheets(context, outline.sheets, withMerges) };
  });
}

async function readContents(
  sheets: readonly SheetSurvey[],
  formats: readonly FormatAddress[],
  budget: number,
): Promise<Contents[]> {
  const contents = sheets.map((sheet): Contents => ({
    sheet,
    slices: [],
    arrays: [],
    merges: [...(sheet.merges ?? [])],
    formats: [],
  }));
  await askAll(
    contents.flatMap((own) => questionsOf(own, formats, budget)),
    budget,
  );
  return contents;
}

function questionsOf(own: Contents, formats: readonly FormatAddress[], budget: number): Question[] {
  const { sheet } = own;
  return [
    ...sliceSheet(sheet, budget).map((slice): Question => ({
      bytes: sliceBytes(slice),
      ask: (context) => {
        const answer = askSlice(context, slice);
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
    ...(sheet.arrays ? [arraysQuestion(own)] : []),
    ...(sheet.merges ? [] : mergeParts(sheet.used).map((part) => mergesQuestion(own, part))),
  ];
}

function arraysQuestion({ sheet, arrays }: Contents): Question {
  return {
    bytes: arrayBytes(sheet),
    ask: (context) => {
      const answer = askArrays(context, sheet);
      return () => arrays.push(...answer());
    },
  };
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

function assemble({ settings }: Outline, contents: readonly Contents[]): Snapshot {
  const styles = new Styles();
  return {
    settings,
    sheets: contents.map(({ sheet, slices, arrays, merges, formats }) =>
      assembleSheet({ ...sheet, merges }, slices, arrays, formats, styles),
    ),
  };
}
