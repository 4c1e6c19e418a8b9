import ExcelJS from "exceljs";
import type { CellContent, Plan } from "../../src/workbook/plan";

const DAY = 86_400_000;
/** Days from the first day that a workbook counts to 1 January 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** What stands for a cell with a link. */
const LINKED = "link";

/** Values and formulas by sheet and cell, and names of the sheets: it passes over parts whose names it does not expect. */
export interface OtherReading {
  readonly sheets: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, string>;
}

/** A workbook as ExcelJS reads it; undefined where it cannot open the file. */
export async function readByOther(bytes: Uint8Array): Promise<OtherReading | undefined> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    return { sheets: new Set(workbook.worksheets.map(({ name }) => name)), cells: cellsOf(workbook) };
  } catch {
    return undefined;
  }
}

function cellsOf(workbook: ExcelJS.Workbook): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const firstDay = workbook.properties.date1904 ? EPOCH_1904 : EPOCH_1900;
  for (const sheet of workbook.worksheets)
    sheet.eachRow({ includeEmpty: false }, (row, number) =>
      row.eachCell({ includeEmpty: false }, (cell, col) => {
        if (cell.type !== ExcelJS.ValueType.Merge)
          cells.set(`${sheet.name}!${number},${col}`, textOf(cell, firstDay));
      }),
    );
  return cells;
}

/**
 * A number in a cell that shows dates is read as a date; of a cell with a link, this library keeps no more than a text. The
 * result that is kept with a formula does not count: it may be dropped, so that it is worked out anew.
 */
function textOf({ formula, value, type }: ExcelJS.Cell, firstDay: number): string {
  if (type === ExcelJS.ValueType.Hyperlink) return LINKED;
  if (formula) return `=${formula}`;
  if (value instanceof Date) return String(value.getTime() / DAY + firstDay);
  return JSON.stringify(value ?? null, (key, own: unknown) => (key === "result" ? undefined : own));
}

/** Cells that another library reads otherwise, although no plan wrote them. */
export function strayCells(before: OtherReading, after: OtherReading, { writes }: Plan): string[] {
  const written = new Set(writes.map(({ ref }) => `${ref.sheet}!${ref.row + 1},${ref.col + 1}`));
  return [...new Set([...before.cells.keys(), ...after.cells.keys()])].filter(
    (cell) => !written.has(cell) && before.cells.get(cell) !== after.cells.get(cell),
  );
}

/** Cells of a plan that another library reads otherwise than they were written, on the sheets that it has read before. */
export function wrongCells(before: OtherReading, after: OtherReading, { writes }: Plan): string[] {
  return writes.flatMap(({ ref, after: content }) => {
    const cell = `${ref.sheet}!${ref.row + 1},${ref.col + 1}`;
    const read = after.cells.get(cell);
    const isAsWritten = read === LINKED || read === writtenText(content);
    return isAsWritten || !before.sheets.has(ref.sheet) ? [] : [`${cell} ${read}`];
  });
}

function writtenText(content: CellContent): string | undefined {
  switch (content.kind) {
    case "kosong":
      return undefined;
    case "nilai":
      return JSON.stringify(content.value);
    case "rumus":
      return `=${content.formula.replace(/^=/, "")}`;
  }
}
