import { a1Area, columnName } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { inExcel, mergeNoMore } from "../run";
import { entryFor } from "../write/entry";
import { runSteps, WriteFailure } from "../write/run-steps";
import { cellSteps, type CellTask, type Step } from "../write/steps";
import { freeName } from "./free-name";
import { removeSheet } from "./remove-sheet";

/** Fill of header rows, as in the sample's own tables. */
const HEADER_FILL = "#D9E1F2";

/** Excel counts widths in points: so many of a character of its standard font, and of a column's own margin. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN = 3.75;

const STEP_BYTES = 1_500;

/**
 * Adds a sheet after the last one and fills it. When that fails, the sheet goes again; when it may have failed for being
 * one undo step, it is added once more without that.
 *
 * @returns the name that it got
 */
export async function addSheet(sheet: NewSheet): Promise<string> {
  const name = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return freeName(
      sheet.name,
      worksheets.items.map((own) => own.name),
    );
  });
  try {
    await runSteps([addition(name), ...contents(name, sheet), ...looks(name, sheet)], "satu-langkah");
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    if (error.begun) await removeSheet(name);
    if (!error.merged) throw error.cause;
    mergeNoMore();
    return addSheet(sheet);
  }
  return name;
}

function addition(name: string): Step {
  return { bytes: STEP_BYTES, run: ({ workbook }) => void workbook.worksheets.add(name) };
}

function contents(name: string, { rows }: NewSheet): Step[] {
  const tasks = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellTask[] =>
      value === null || value === ""
        ? []
        : [{ row: r, col: c, entry: entryFor({ kind: "nilai", value }, "General") }],
    ),
  );
  return cellSteps(name, tasks, "tidak").entries;
}

function looks(name: string, { rows, headerRows = [], widths = [], merges = [] }: NewSheet): Step[] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const step = (address: string, run: (range: Excel.Range) => void): Step => ({
    bytes: STEP_BYTES,
    run: ({ workbook }) => run(workbook.worksheets.getItem(name).getRange(address).untrack()),
  });
  return [
    ...headerRows.map((row) =>
      step(a1Area({ top: row, left: 0, bottom: row, right: width - 1 }), ({ format }) => {
        format.font.bold = true;
        format.fill.color = HEADER_FILL;
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Center";
        format.wrapText = true;
      }),
    ),
    ...widths.map((characters, col) =>
      step(`${columnName(col)}1`, ({ format }) => {
        format.columnWidth = characters * POINTS_PER_CHARACTER + COLUMN_MARGIN;
      }),
    ),
    ...merges.map((area) => step(a1Area(area), (range) => range.merge())),
  ];
}
