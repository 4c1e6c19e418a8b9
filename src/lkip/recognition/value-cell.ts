import type { CellRef } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import type { Reading } from "../reading/reading";
import { readColumn } from "../reading/read-column";
import type { Role } from "./role";
import type { Region } from "./region";
import { NAME_ROLES } from "./role";

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
  const { view } = region;
  const own = rows.filter((row) => view.corner(row, col).col === col);
  const cells = own.map((row) => view.cell(row, col));
  const readings = readColumn(cells, options);
  const values = new Map(
    own.map((row, i) => [row, { ref: view.ref(row, col), cell: cells[i], reading: readings[i]! }]),
  );
  return rows.map((row) => values.get(row));
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

/** The first role of names that the table has. */
export function nameRole(region: Region): Role | undefined {
  return NAME_ROLES.find((role) => columnsOf(region, role).length > 0);
}
