import { inExcel } from "../run";
import { unsubscribing, type Unsubscribe } from "./unsubscribe";

/** From this set on Excel tells of sheets that are renamed, moved, hidden or shown. */
const TELLS_NAMES = "1.17";

/**
 * Calls back when sheets have been added, deleted, renamed, moved, hidden or shown, as far as Excel tells of it. What was
 * read since, the add-in's own new sheet among it, is no news.
 *
 * @param sheetName the name of the sheet of an id, as it was read last
 */
export function onSheetsChanged(
  sheetName: (id: string) => string | undefined,
  listener: () => void,
): Promise<Unsubscribe> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const when =
      <Event>(isNews: (event: Event) => boolean) =>
      (event: Event) => {
        if (isNews(event)) listener();
        return Promise.resolve();
      };
    const registrations = [
      worksheets.onAdded.add(when(({ worksheetId }) => sheetName(worksheetId) === undefined)),
      worksheets.onDeleted.add(when(({ worksheetId }) => sheetName(worksheetId) !== undefined)),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", TELLS_NAMES))
      registrations.push(
        worksheets.onNameChanged.add(when((event) => sheetName(event.worksheetId) !== event.nameAfter)),
        worksheets.onMoved.add(when(() => true)),
        worksheets.onVisibilityChanged.add(when(() => true)),
      );
    await context.sync();
    const stops = registrations.map(unsubscribing);
    return () => stops.forEach((stop) => stop());
  });
}
