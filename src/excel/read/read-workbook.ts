import type { Area } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { pack, withinBudget } from "../payload";
import { inExcel } from "../run";
import { assembleSheet, Styles } from "./assemble";
import { listSheets, type Outline } from "./list-sheets";
import { arrayBytes, askArrays } from "./read-arrays";
import { askSlice, sliceBytes, sliceSheet, type SliceCells } from "./read-cells";
import { askFormat, type OwnFormat } from "./read-marks";
import { surveySheets, type SheetSurvey } from "./survey-sheets";

/** A workbook as it was read, with what only the adapter needs to know of it. */
export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly sheets: readonly SheetSurvey[];
  readonly formats: readonly OwnFormat[];
}

/** One question of the third round. */
interface Question {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => () => void;
}

/**
 * Reads the whole workbook in three rounds, whatever its sheets and rows: what there is, how large it is, what stands in
 * it. A third round that is larger than a batch may be goes out as several batches at the same time.
 *
 * @throws {ExcelError} when a sheet is larger than Excel answers
 */
export async function readWorkbook(): Promise<ReadWorkbook> {
  const { outline, sheets } = await inExcel(async (context) => {
    const outline = await listSheets(context);
    return { outline, sheets: await surveySheets(context, outline.sheets) };
  });
  return withinBudget((budget) => readContents(outline, sheets, budget));
}

async function readContents(
  outline: Outline,
  sheets: readonly SheetSurvey[],
  budget: number,
): Promise<ReadWorkbook> {
  const cells = new Map<SheetSurvey, SliceCells[]>(sheets.map((sheet) => [sheet, []]));
  const arrays = new Map<SheetSurvey, readonly Area[]>();
  const formats: OwnFormat[] = [];
  const questions = sheets.flatMap((sheet): Question[] => [
    ...sliceSheet(sheet, budget).map((slice) => ({
      bytes: sliceBytes(slice),
      ask: (context: Excel.RequestContext) => {
        const answer = askSlice(context, slice);
        return () => cells.get(sheet)!.push(answer());
      },
    })),
    ...sheet.customFormats.map((id) => ({
      bytes: 2_000,
      ask: (context: Excel.RequestContext) => {
        const answer = askFormat(context, sheet.id, id);
        return () => formats.push(...[answer() ?? []].flat());
      },
    })),
    ...(sheet.arrays
      ? [
          {
            bytes: arrayBytes(sheet),
            ask: (context: Excel.RequestContext) => {
              const answer = askArrays(context, sheet);
              return () => arrays.set(sheet, answer());
            },
          },
        ]
      : []),
  ]);
  const batches = pack(questions, ({ bytes }) => bytes, budget);
  const takes = await Promise.all(batches.map(askAll));
  takes.flat().forEach((take) => take());
  const styles = new Styles();
  return {
    snapshot: {
      settings: outline.settings,
      sheets: sheets.map((sheet) =>
        assembleSheet(
          sheet,
          cells.get(sheet)!,
          arrays.get(sheet) ?? [],
          formats.filter(({ sheetId }) => sheetId === sheet.id),
          styles,
        ),
      ),
    },
    sheets,
    formats,
  };
}

/** One batch of questions; what it returns takes the answers, in the questions' order. */
function askAll(questions: readonly Question[]): Promise<(() => void)[]> {
  return inExcel(async (context) => {
    const takes = questions.map(({ ask }) => ask(context));
    await context.sync();
    return takes;
  });
}
