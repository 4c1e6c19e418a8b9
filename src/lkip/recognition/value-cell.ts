import { withoutNoise } from "../../language/rounding";
import type { CellRef } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { angka, decimalsOf } from "../reading/amount";
import type { Reading } from "../reading/reading";
import { readCell } from "../reading/read-cell";
import { columnContext } from "../reading/read-column";
import type { Role } from "./role";
import type { Region, Whole } from "./region";

/** A cell that holds a value of the report, with what it says. */
export interface ValueCell {
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
  readonly reading: Reading;
}

/**
 * Reads the cells of one column in the given rows, each by the light of the others. A cell that is covered by a merge
 * from another column (a label merged over the row) is no value of this column: undefined.
 */
export function readValues(
  region: Region,
  rows: readonly number[],
  col: number | undefined,
  options: { rupiah?: boolean } = {},
): (ValueCell | undefined)[] {
  if (col === undefined) return rows.map(() => undefined);
  const withheld = region.withheld?.get(col);
  if (withheld === "semua") return rows.map(() => undefined);
  const whole = region.wholes?.get(col);
  if (whole) return readWhole(region, rows, whole, options);
  const { view } = region;
  const isOwn = (row: number) => (view.merge(row, col)?.left ?? col) === col && !withheld?.has(row);
  const own = rows.filter(isOwn);
  const cells = own.map((row) => view.cell(row, col));
  const context = columnContext(cells, options);
  let at = 0;
  return rows.map((row) => {
    if (own[at] !== row) return undefined;
    const cell = cells[at++];
    return { ref: view.ref(row, col), cell, reading: readCell(cell, context) };
  });
}

/** Reads several columns as one value per row: their sum, or the last that is filled. It stands in no cell of its own. */
function readWhole(
  region: Region,
  rows: readonly number[],
  { how, parts }: Whole,
  options: { rupiah?: boolean },
): (ValueCell | undefined)[] {
  const columns = parts.map((col) => readValues({ ...region, wholes: undefined }, rows, col, options));
  return rows.map((_, i) => {
    const own = columns.flatMap((values) => values[i] ?? []);
    const filled = own.filter(({ reading }) => reading.kind !== "kosong");
    const last = filled.at(-1) ?? own.at(-1);
    if (how === "terakhir" || !last || filled.length < 2) return last;
    return {
      ref: last.ref,
      cell: undefined,
      reading: sumOf(filled.map(({ reading }) => reading)) ?? last.reading,
    };
  });
}

/** The sum of readings of one kind; undefined where one of them is no number. */
function sumOf(readings: readonly Reading[]): Reading | undefined {
  const amounts = readings.map(angka).filter((amount) => amount !== undefined);
  const [first] = readings;
  if (amounts.length < readings.length || !first || !("value" in first)) return undefined;
  const decimals = Math.max(...readings.map(decimalsOf));
  const value = amounts.reduce((sum, amount) => sum + amount, 0);
  return { ...first, value: withoutNoise(value, "stored"), decimals };
}

/** Columns of a role, left to right. */
export function columnsOf(region: Region, role: Role, year?: number): number[] {
  return region.header.columns
    .filter((column) => column.role === role && (year === undefined || column.year === year))
    .map((column) => column.col);
}

/** First column of the first of the roles that the table has. */
export function columnOf(region: Region, ...roles: Role[]): number | undefined {
  for (const role of roles) {
    const [first] = columnsOf(region, role);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Rows looked at to tell a column of names from one of numbers. */
const SAMPLE_ROWS = 100;

/** The column that holds a role's names: of several under one merged header, the one with the most words. */
export function nameColumn(region: Region, role: Role): number | undefined {
  const candidates = columnsOf(region, role);
  let best = candidates[0];
  let most = 0;
  for (const col of candidates) {
    let letters = 0;
    for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + SAMPLE_ROWS); row++) {
      letters += region.view.text(row, col).replace(/[^\p{L}]/gu, "").length;
    }
    if (letters > most) [best, most] = [col, letters];
  }
  return best;
}
