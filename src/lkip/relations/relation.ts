import type { BudgetRow } from "../budget/budget-rows";
import type { Measure } from "../budget/budget-sum";
import type { TableId } from "../evaluation";
import type { Reading } from "../reading/reading";

/**
 * sum: a parent is the sum of its parts, a JUMLAH of its rows. same: one fact in two tables. result: a printed result agrees
 * with what it is worked out of. bound: no more is spent than the pagu allows.
 */
export type RelationKind = "sum" | "same" | "result" | "bound";

/** What the cells of a report hold when some of them are thought to hold something else. Cells go by their full name. */
export interface Values {
  /** What a cell is thought to hold; undefined where it is as it stands. */
  readonly changed: (cell: string) => Reading | undefined;
  /** What a cell says: as it is thought to be, else as it stands. */
  readonly reading: (cell: string) => Reading | undefined;
  /** Rupiah of rows that are thought to be missing (above 0) or too many (below 0) in a sum. */
  readonly added: (relation: string) => number;
}

/** Something that must hold between cells of the report. */
export interface Relation {
  /** Kind and cells: "sum:'Tabel 3.8'!C5". */
  readonly id: string;
  readonly kind: RelationKind;
  readonly table: TableId;
  /** The cell that it is about. */
  readonly about: string;
  /** The cells that it rests on, each once; through other results, theirs as well. */
  readonly restsOn: readonly string[];
  /** The cells that stand in it themselves. */
  readonly inputs: readonly string[];
  /** Ids of the findings that are made where it fails. */
  readonly findings: readonly string[];
  /** Nothing is reported where it fails: it is evidence alone. */
  readonly silent?: true;
  /** A word is compared, which many numbers give: where it holds, that proves little of any of them. */
  readonly word?: true;
  /** The sum's own row and the rows that it adds. */
  readonly sum?: SumRows;
  /** Whether it holds; undefined where that cannot be told. */
  readonly holds: (values: Values) => boolean | undefined;
  /** What one of its cells would have to hold for it to hold; none where that cannot be told. */
  readonly solve: (cell: string, values: Values) => readonly Reading[];
}

export interface SumRows {
  readonly row: BudgetRow;
  readonly measure: Measure;
  readonly parts: readonly BudgetRow[];
}

/** The values as they stand. */
export function asTheyStand(reading: (cell: string) => Reading | undefined): Values {
  return { changed: () => undefined, reading, added: () => 0 };
}
