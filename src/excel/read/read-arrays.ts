import { a1Area, type Area } from "../../workbook/address";
import type { Question } from "../questions";
import type { SheetSurvey } from "./survey-sheets";

/** Bytes of the question about one row or column, and how many of them go into one question. */
const LINE_BYTES = 450;
const LINES = 500;

/** Rows and columns of a sheet, from 0, in which some cell belongs to an array formula. */
export interface ArrayLines {
  readonly rows: number[];
  readonly cols: number[];
}

/**
 * Asks where the array formulas of a sheet are: row by row and column by column, since Excel tells of a range only
 * whether all, some or none of its cells belong to one. A long sheet is asked about in parts.
 *
 * @param found where the answers are collected
 */
export function arrayQuestions({ id, used }: SheetSurvey, found: ArrayLines): Question[] {
  const rows = parts(used.top, used.bottom).map(({ from, to }) =>
    question(id, count(from, to), (row) => ({ ...used, top: row, bottom: row }), found.rows),
  );
  const cols = parts(used.left, used.right).map(({ from, to }) =>
    question(id, count(from, to), (col) => ({ ...used, left: col, right: col }), found.cols),
  );
  return [...rows, ...cols];
}

/** The cells in such a row and in such a column: never too few, at worst a few too many. */
export function arraysAt({ rows, cols }: ArrayLines): Area[] {
  return runs(rows).flatMap(({ from: top, to: bottom }) =>
    runs(cols).map(({ from: left, to: right }) => ({ top, left, bottom, right })),
  );
}

function question(
  sheetId: string,
  lines: readonly number[],
  areaOf: (line: number) => Area,
  touched: number[],
): Question {
  return {
    bytes: lines.length * LINE_BYTES,
    ask(context) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const asked = lines.map((line) => {
        const range = sheet.getRange(a1Area(areaOf(line))).untrack();
        range.load("hasSpill,savedAsArray");
        return { line, range };
      });
      return () => {
        for (const { line, range } of asked)
          if (range.hasSpill !== false || range.savedAsArray !== false) touched.push(line);
      };
    },
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function parts(from: number, to: number): Run[] {
  return Array.from({ length: Math.ceil((to - from + 1) / LINES) }, (_, i) => ({
    from: from + i * LINES,
    to: Math.min(to, from + (i + 1) * LINES - 1),
  }));
}

/** Neighbours together, so that a long array is one area. */
function runs(lines: readonly number[]): Run[] {
  const found: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.to + 1 === line) last.to = line;
    else found.push({ from: line, to: line });
  }
  return found;
}

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
