import type { BudgetRow } from "../budget/budget-rows";
import type { SipdRow, SipdSource } from "../budget/sipd";
import { link } from "../matching/link";
import { programName } from "./tautan";

/** A row of Tabel 3.8 and the row of SIPD that it is, level by level and by name. */
export function sipdPairs(
  rows: readonly BudgetRow[],
  { rows: source }: SipdSource,
): ReadonlyMap<BudgetRow, SipdRow> {
  const pairs = new Map<BudgetRow, SipdRow>();
  for (const level of ["program", "kegiatan", "sub"] as const) {
    const { to } = link(
      {
        table: "PK",
        rows: rows.filter((row) => row.level === level),
        name: ({ name }) => name,
        context: programName,
      },
      {
        table: "3.8",
        rows: source.filter((row) => row.level === level),
        name: ({ name }) => name,
        context: ({ program }) => program,
      },
      [],
    );
    for (const [row, other] of to) pairs.set(row, other);
  }
  return pairs;
}
