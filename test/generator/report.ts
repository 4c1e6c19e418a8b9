import type { CellRef } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import type { TableId } from "../../src/lkip/evaluation";
import type { FindingCode } from "../../src/lkip/checks";

/** What a row of a budget table really is. */
export type TrueLevel = "urusan" | "program" | "kegiatan" | "sub" | "rincian" | "jumlah";

/** A budget row as it really is. `parent` is the name cell of the row that it belongs to. */
export interface TrueRow {
  readonly table: TrueTable;
  readonly ref: CellRef;
  readonly level: TrueLevel;
  readonly parent?: CellRef;
}

/** A table of the report: one of ours, or one that must be left alone. */
export interface TrueTable {
  readonly id: TableId | "bukan";
  /** Other ids that are as right: a table may hold what belongs to two of ours. */
  readonly alsoFine?: readonly (TableId | "bukan")[];
  readonly sheet: string;
  /** First and last row of its data. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Absent signs: the levels may remain a question, and faults in sums may be missed. */
  readonly mayAsk?: true;
}

/** A cell with a value that the truth knows. */
export interface TrueCell {
  readonly ref: CellRef;
  readonly table: TableId;
  readonly what: string;
  /** Whether it is a result cell, which may be written. Every other cell of the workbook may not. */
  readonly result: boolean;
  /** The right value: percent, points or rupiah as a number; a word; null where it stays empty. */
  readonly right: number | string | null;
  /** Whether the cell was left empty, for the product to fill. */
  readonly empty?: true;
  /** How the report prints a value in this cell; absent where it is never spoilt. */
  readonly print?: (value: number) => Cell;
  /** What a result is worked out from. */
  readonly from?: readonly CellRef[];
  /** The addends of a sum. */
  readonly adds?: readonly CellRef[];
  /** The finding that a wrong value here makes on this very cell. */
  readonly code?: FindingCode;
  /** Values that other rules of other offices give: no mistake of ours may hit one of them. */
  readonly plausible?: readonly number[];
  /** The words of which one stands here, for a result that is a word. */
  readonly words?: readonly string[];
  /** Cells with one fact say the same thing in several tables ("pagu 1.02.01"). */
  readonly fact?: string;
  /** The value may rightly stay a question: then it is neither missed nor asked for. */
  readonly mayAsk?: true;
}

/** A mistake that was put into the report on purpose, and the findings of which one must come. */
export interface Fault {
  readonly name: string;
  readonly ref: CellRef;
  readonly right: number | string;
  readonly wrong: number | string;
  readonly expected: readonly { readonly code: FindingCode; readonly ref: CellRef }[];
  /** Cannot be proven from what is printed: found or not, both are right. */
  readonly perhaps?: true;
}

/** A whole report with the truth beside it. */
export interface Report {
  readonly kind: string;
  readonly seed: number;
  readonly snapshot: Snapshot;
  readonly tables: readonly TrueTable[];
  readonly rows: readonly TrueRow[];
  readonly cells: readonly TrueCell[];
  readonly faults: readonly Fault[];
  /** The whole budget, each rupiah counted once. */
  readonly totals?: { readonly pagu: number; readonly realisasi: number };
}
