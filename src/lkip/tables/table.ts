import type { Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import type { Recognition } from "../recognition/classify";
import type { Role } from "../recognition/role";
import type { Compute } from "./compute";

/** A table of the report as a value: everything that the program knows of it stands in its file. */
export interface Table<Id extends string = string> {
  readonly id: Id;
  /** What it is called beside its number: "Pengukuran kinerja". */
  readonly title: string;
  readonly recognise: Recognition;
  /** The columns that a user can show by hand, in their order. */
  readonly columns: readonly Role[];
  /** Its result cells. */
  readonly computes: readonly Compute[];
  /** The empty table that a user can start from; absent where none is offered. */
  readonly template?: (tahun: number) => Template;
}

/** An empty table: its header rows, the rows to be filled in, and the widths of its columns in characters. */
export interface Template {
  readonly header: readonly TemplateRow[];
  readonly body: readonly TemplateRow[];
  readonly widths: readonly number[];
  /** Header cells that reach over others; rows count from the first header row. */
  readonly merges?: readonly Area[];
}

export type TemplateRow = readonly CellValue[];

/** A table as it is declared: one file each, and one line in `index.ts`. */
export function defineTable<const Id extends string>(table: Table<Id>): Table<Id> {
  return table;
}

/** Rows to be filled in, each with its number. */
export const NUMBERED: readonly TemplateRow[] = [1, 2, 3, 4].map((number) => [number]);

/** Widths of a table of indicators: number, sasaran, indikator, and its values. */
export const KINERJA_WIDTHS = [5, 34, 40, 14, 14, 14, 14];
/** Widths of a table of a budget: number, uraian, and its values. */
export const BUDGET_WIDTHS = [5, 60, 20, 20, 10];

/** A header cell that reaches over the row below it. */
export function overBoth(col: number): Area {
  return { top: 0, bottom: 1, left: col, right: col };
}

/** A header cell of the first row that reaches over the columns beside it. */
export function beside(left: number, right: number): Area {
  return { top: 0, bottom: 0, left, right };
}
