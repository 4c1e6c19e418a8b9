import type { CellRef } from "../../workbook/address";
import type { FindingCode, ResultKind, TableId, Unit } from "../evaluation";
import type { ValueCell } from "../tables/value-cell";
import type { ColumnScale } from "./column-scale";

/** What a result cell should hold. `hapus`: nothing. `tidak-dihitung`: the cell stays as it is. */
export type Outcome =
  | { readonly kind: "angka"; readonly value: number; readonly unit: "persen" | "poin" | "rupiah" }
  | { readonly kind: "teks"; readonly text: string }
  | { readonly kind: "hapus" }
  | { readonly kind: "tidak-dihitung" };

/** A result cell before it is held against what is printed. */
export interface Draft {
  readonly table: TableId;
  readonly kind: ResultKind;
  readonly name: string;
  readonly cell: ValueCell;
  readonly outcome: Outcome;
  readonly column: ColumnScale;
  /**
   * Live formula (without "=") that gives the outcome on the scale that the cell prints; undefined where the inputs
   * are no numeric cells. Several: the first is today's, the others are ours under other ketentuan.
   */
  readonly rumus?: (scale: "pecahan" | "angka") => readonly string[] | undefined;
  /** The finding when the printed result differs; absent where a table reports it in another way. */
  readonly temuan?: DraftFinding;
}

export interface DraftFinding {
  readonly code: FindingCode;
  readonly related: readonly CellRef[];
  readonly unit: Unit;
  /** The sentence, from what is printed and what it should be. */
  readonly message: (printed: string, expected: string) => string;
}
