import type { CellRef } from "../../workbook/address";
import type { BudgetRow } from "../budget/budget-rows";
import { normalizeName } from "../matching/normalize-name";
import { readOnce } from "../recognition/read-once";
import type { KinerjaRow } from "./kinerja-rows";

/** A sasaran of Tabel 3.1 with its indicators, or of Tabel 3.6 with its programs. */
export interface SasaranGroup<Row> {
  readonly name: string;
  readonly ref?: CellRef;
  readonly rows: readonly Row[];
}

/** The indicators of Tabel 3.1 by their sasaran. */
export const indicatorsBySasaran = readOnce((rows: readonly KinerjaRow[]) =>
  sasaranGroups(rows, (row) => ({ name: row.sasaran, ref: row.sasaranRef })),
);

/** The programs of Tabel 3.6 by the sasaran that they serve, each named once. */
export const programsBySasaran = readOnce((rows: readonly BudgetRow[]) =>
  sasaranGroups(rows, (row) => row.sasaran ?? { name: "" }).map((group) => ({
    ...group,
    rows: uniqueByName(group.rows),
  })),
);

/** Rows of one sasaran together, in the order in which the sasaran appear; rows without one are left out. */
function sasaranGroups<Row>(
  rows: readonly Row[],
  sasaranOf: (row: Row) => { readonly name: string; readonly ref?: CellRef },
): SasaranGroup<Row>[] {
  const groups = new Map<string, { name: string; ref?: CellRef; rows: Row[] }>();
  for (const row of rows) {
    const { name, ref } = sasaranOf(row);
    const key = normalizeName(name);
    if (key === "") continue;
    const group = groups.get(key) ?? { name, ref, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function uniqueByName(rows: readonly BudgetRow[]): BudgetRow[] {
  const seen = new Map<string, BudgetRow>();
  for (const row of rows) if (!seen.has(row.key)) seen.set(row.key, row);
  return [...seen.values()];
}
