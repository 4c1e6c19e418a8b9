import type { CellRef } from "../../workbook/address";
import type { ResultKind, TableId } from "../evaluation";
import type { Expr } from "../expression/expr";
import type { Outcome } from "../expression/outcome";
import type { Region } from "../recognition/region";
import type { ValueCell } from "../recognition/value-cell";
import type { ColumnForm } from "../recognition/column-form";

/** What a result is counted in: percent, points of a difference, rupiah, or words. */
export type ResultUnit = "persen" | "poin" | "rupiah" | "kata";

/** A result cell before it is held against what is printed. */
export interface Draft {
  readonly table: TableId;
  readonly kind: ResultKind;
  readonly name: string;
  /** Where it stands: protected sheets and locked cells are never written. */
  readonly region: Region;
  readonly cell: ValueCell;
  readonly unit: ResultUnit;
  readonly column: ColumnForm;
  readonly outcome: Outcome;
  /** What other rules of an office would give: such a formula in the cell is ours, not the user's. */
  readonly underOtherRules: () => readonly Expr[];
  /** The finding when the printed result differs; absent where a table reports it in another way. */
  readonly finding?: () => DraftFinding;
}

export interface DraftFinding {
  readonly code: string;
  /** The cells it is about, where they are not those of the expression. */
  readonly related?: readonly CellRef[];
  /** The sentence, from what is printed and what it should be. */
  readonly says: (printed: string, expected: string) => string;
  /** What explains the printed number, where something does. */
  readonly hint?: (printed: number) => string | undefined;
}
