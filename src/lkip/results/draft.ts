import type { CellRef } from "../../workbook/address";
import type { FindingCode, ResultKind, TableId, Unit } from "../evaluation";
import type { ValueCell } from "../recognition/value-cell";
import type { ColumnScale } from "../recognition/column-scale";
import type { FinalCell } from "./result-book";

/**
 * What a result cell should hold. `hapus`: nothing. `tidak-dihitung`: the cell stays as it is. `juga` are other values
 * that agree as well: what follows from the printed, rounded inputs instead of the exact ones.
 */
export type Outcome =
  | {
      readonly kind: "angka";
      readonly value: number;
      readonly unit: "persen" | "poin" | "rupiah";
      readonly juga?: readonly number[];
    }
  | { readonly kind: "teks"; readonly text: string; readonly juga?: readonly string[] }
  | { readonly kind: "hapus" }
  | { readonly kind: "tidak-dihitung" };

/** A live formula, without "=". */
export interface Rumus {
  readonly text: string;
  /** The number that it gives on the cell's own scale, where its inputs are rounded; else the outcome itself. */
  readonly value?: number;
  /** What we would have written under other ketentuan: such a formula in the cell is ours, not the user's. */
  readonly lain?: readonly string[];
}

/** A result cell before it is held against what is printed. */
export interface Draft {
  readonly table: TableId;
  readonly kind: ResultKind;
  readonly name: string;
  readonly cell: ValueCell;
  readonly outcome: Outcome;
  readonly column: ColumnScale;
  /** Live formula that gives the outcome on the scale that the cell prints; undefined where the inputs are no numeric cells. */
  readonly rumus?: (scale: "pecahan" | "angka") => Rumus | undefined;
  /** Result cells that this one rests on. */
  readonly dari?: readonly (FinalCell | undefined)[];
  /** The finding when the printed result differs; absent where a table reports it in another way. */
  readonly temuan?: DraftFinding;
}

export interface DraftFinding {
  readonly code: FindingCode;
  readonly related: readonly CellRef[];
  readonly unit: Unit;
  /** The sentence, from what is printed and what it should be. */
  readonly message: (printed: string, expected: string) => string;
  /** What explains the printed number, where something does. */
  readonly hint?: (printed: number) => string | undefined;
}

/**
 * A percentage as an outcome; what cannot be computed stays as it is.
 *
 * @param shown the same percentage worked out of printed inputs: a cell that holds one of them agrees as well
 */
export function percentOutcome(
  value: number | null,
  ...shown: readonly (number | null | undefined)[]
): Outcome {
  if (value === null) return { kind: "tidak-dihitung" };
  const juga = shown.filter((other) => other !== undefined && other !== null);
  return { kind: "angka", value, unit: "persen", juga };
}
