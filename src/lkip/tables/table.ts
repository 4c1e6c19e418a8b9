import type { TableId } from "../evaluation";
import type { Compute } from "./compute";

/** A table of the report as a value. */
export interface Table<Id extends string = TableId> {
  readonly id: Id;
  /** Its result cells. */
  readonly computes: readonly Compute[];
}

/** A table as it is declared: one file each, and one line in `index.ts`. */
export function defineTable<Id extends TableId>(table: Table<Id>): Table<Id> {
  return table;
}
