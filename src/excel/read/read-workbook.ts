import type { Snapshot } from "../../workbook/snapshot";
import { calculate } from "../calculation";
import { withinBudget } from "../payload";
import { eachSheet, unlessUnreadable } from "./alone";
import { assembleSheet, Styles } from "./assemble";
import { arraysAt } from "./read-arrays";
import { readContents, type Contents } from "./read-contents";
import { readFormatsAlone, type FormatAddress } from "./read-marks";
import type { PivotPlaces, Reading } from "./reading";
import type { SheetSurvey } from "./survey-sheets";
import { surveyWorkbook, type WorkbookSurvey } from "./survey-workbook";

/** A workbook as it was read, and what only a click may ask and a snapshot does not say. */
export interface WorkbookRead {
  readonly snapshot: Snapshot;
  readonly pivots: PivotPlaces;
}

/**
 * Reads the whole workbook in three rounds, whatever its sheets and rows: what there is, how large it is, what stands in
 * it. A third round that is larger than a batch may be goes out as several batches at the same time. What Excel cannot
 * answer is left out and named, as long as something can be read.
 *
 * @throws {ExcelError} when a sheet is larger than Excel answers
 */
export async function readWorkbook(reading: Reading): Promise<WorkbookRead> {
  const { settings, sheets, unread, calculation } = await surveyCalculated(reading);
  const { contents, failed } = await contentsOf(sheets, reading);
  const assembled = {
    styles: new Styles(),
    formulas: calculation === "menunggu" ? "menunggu" : "berlaku",
  } as const;
  const left = [...unread, ...failed.map(({ name }) => name)];
  const snapshot: Snapshot = {
    settings,
    sheets: contents.map(({ sheet, slices, arrays, merges, formats }) =>
      assembleSheet({ ...sheet, merges }, slices, arraysAt(arrays), formats, assembled),
    ),
    ...(left.length > 0 && { unread: left }),
    ...(calculation && { calculation }),
  };
  return { snapshot, pivots: new Map(sheets.map(({ id, pivotPlaces }) => [id, pivotPlaces])) };
}

/**
 * The first two rounds; where formulas wait and a click may work them out, that comes between. What Excel says of them after
 * that is not asked: some hosts go on saying that they wait.
 */
async function surveyCalculated(reading: Reading): Promise<WorkbookSurvey & Pick<Snapshot, "calculation">> {
  const survey = await surveyWorkbook(reading);
  if (!survey.formulasWait) return survey;
  if (reading.kind === "latar" || reading.formulas === "apa-adanya")
    return { ...survey, calculation: "menunggu" };
  await calculate();
  return { ...(await surveyWorkbook(reading)), calculation: "dihitung" };
}

/** The third round: together, then with every conditional format on its own, then sheet by sheet. */
async function contentsOf(
  sheets: readonly SheetSurvey[],
  reading: Reading,
): Promise<{ readonly contents: Contents[]; readonly failed: SheetSurvey[] }> {
  const formats = sheets.flatMap(({ id, customFormats }) =>
    customFormats.map((format): FormatAddress => ({ sheet: id, id: format })),
  );
  const read = (own: readonly SheetSurvey[], asked: readonly FormatAddress[]) =>
    withinBudget((budget) => readContents(own, asked, reading, budget));
  const whole = await unlessUnreadable(read(sheets, formats));
  if (whole) return { contents: whole, failed: [] };
  const [together, readable] = await Promise.all([
    formats.length > 0 ? unlessUnreadable(read(sheets, [])) : undefined,
    readFormatsAlone(formats),
  ]);
  const { done, refused } = together
    ? { done: [together], refused: [] }
    : await eachSheet(sheets, (sheet) => read([sheet], []));
  const contents = done.flat();
  for (const { sheet, formats: own } of contents)
    own.push(...readable.filter((format) => format.sheet === sheet.id));
  return { contents, failed: refused };
}
