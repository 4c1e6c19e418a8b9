import ExcelJS from "exceljs";
import type { Plan } from "../../src/workbook/plan";

/** Values and formulas by sheet and cell, as ExcelJS reads them; undefined where it cannot open the file. */
export async function readByOther(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | undefined> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    return cellsOf(workbook);
  } catch {
    return undefined;
  }
}

function cellsOf(workbook: ExcelJS.Workbook): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of workbook.worksheets)
    sheet.eachRow({ includeEmpty: false }, (row, number) =>
      row.eachCell({ includeEmpty: false }, (cell, col) =>
        cells.set(`${sheet.name}!${number},${col}`, textOf(cell)),
      ),
    );
  return cells;
}

function textOf({ formula, value, result }: ExcelJS.Cell): string {
  return formula ? `=${formula}` : JSON.stringify(value ?? result ?? null);
}

/** Cells that another library reads otherwise, although no plan wrote them. */
export function strayCells(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { writes }: Plan,
): string[] {
  const written = new Set(writes.map(({ ref }) => `${ref.sheet}!${ref.row + 1},${ref.col + 1}`));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (cell) => !written.has(cell) && before.get(cell) !== after.get(cell),
  );
}

/** Cells of a plan that another library reads otherwise than they were written. */
export function wrongCells(after: ReadonlyMap<string, string>, { writes }: Plan): string[] {
  return writes.flatMap(({ ref, after: content }) => {
    const cell = `${ref.sheet}!${ref.row + 1},${ref.col + 1}`;
    const expected =
      content.kind === "kosong"
        ? undefined
        : content.kind === "rumus"
          ? `=${content.formula.replace(/^=/, "")}`
          : JSON.stringify(content.value);
    return after.get(cell) === expected ? [] : [`${cell} ${after.get(cell)}`];
  });
}
