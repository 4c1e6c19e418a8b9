import { a1Area, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { askAll, type Question } from "../questions";
import type { SheetSurvey } from "./survey-sheets";

/** The part of a cell's look that is asked for only where cells differ. */
export interface Look {
  readonly bold: boolean;
  readonly indent: number;
}

/** Looks of the rows of an area, row by row; undefined where the cells of a row are not of one look. */
type RowLooks = (Look | undefined)[];

/** Bytes of the question about one row or cell. */
const RANGE_BYTES = 700;

/**
 * How many rows the background would have to ask for their looks, one by one.
 *
 * @param sheets as a click has read them
 */
export function rowsOfManyLooks(sheets: readonly Sheet[]): number {
  const looksOf = ({ cells }: Sheet) =>
    new Set(
      cells.flatMap(
        (row) => row?.map((cell) => (cell ? cell.style.indent * 2 + Number(cell.style.bold) : 0)) ?? [],
      ),
    );
  return sheets.reduce((sum, sheet) => sum + (looksOf(sheet).size > 1 ? sheet.cells.length : 0), 0);
}

/** Whether the cells of a sheet differ in bold or indent. */
export function needsLooks({ bold, indent }: SheetSurvey): boolean {
  return bold === undefined || indent === undefined;
}

/** The looks of an area's cells in one question; Excel empties the user's undo list for it. */
export function askLooks(range: Excel.Range): () => Look[][] {
  const answer = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  return () =>
    answer.value.map((row) =>
      row.map(({ format }) => ({ bold: format?.font?.bold ?? false, indent: format?.indentLevel ?? 0 })),
    );
}

/** The questions about the rows of a sheet, by properties alone; the answers go into `rows`. */
export function rowQuestions(sheet: SheetSurvey, rows: RowLooks): Question[] {
  const { used } = sheet;
  return Array.from({ length: used.bottom - used.top + 1 }, (_, r) =>
    lookQuestion(sheet, { ...used, top: used.top + r, bottom: used.top + r }, (look) => (rows[r] = look)),
  );
}

/**
 * The looks of all cells of a sheet: rows of one look are known, the cells of the others are asked for one by one.
 *
 * @param rows the answers of `rowQuestions`
 */
export async function looksOfRows(sheet: SheetSurvey, rows: RowLooks, budget: number): Promise<Look[][]> {
  const { used } = sheet;
  const width = used.right - used.left + 1;
  const questions: Question[] = [];
  const looks = rows.map((row, r) => {
    if (row) return Array.from({ length: width }, () => row);
    const cells: Look[] = [];
    for (let c = 0; c < width; c++) {
      const at = { top: used.top + r, bottom: used.top + r, left: used.left + c, right: used.left + c };
      questions.push(lookQuestion(sheet, at, (look) => (cells[c] = look ?? { bold: false, indent: 0 })));
    }
    return cells;
  });
  if (questions.length > 0) await askAll(questions, budget);
  return looks;
}

function lookQuestion(sheet: SheetSurvey, area: Area, take: (look: Look | undefined) => void): Question {
  return {
    bytes: RANGE_BYTES,
    ask: (context) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getRange(a1Area(area)).untrack();
      range.load("format/font/bold,format/indentLevel");
      return () => {
        const { bold } = range.format.font as { readonly bold: boolean | null };
        const { indentLevel } = range.format as { readonly indentLevel: number | null };
        take(bold === null || indentLevel === null ? undefined : { bold, indent: indentLevel });
      };
    },
  };
}
