import type { Percent } from "../../language/units";
import type { CellRef } from "../../workbook/address";
import {
  inPercent,
  inRupiah,
  number,
  type Leaf,
  type PercentExpr,
  type RupiahExpr,
} from "../expression/expr";
import type { Storage } from "../reading/storage";

/** What a result cell holds when the run is over: what other results may rest on. */
export interface FinalCell {
  readonly ref: CellRef;
  /** What was worked out, in percent, points or rupiah; undefined where nothing was. */
  readonly computed?: number;
  /** What a reader sees in the cell, in the same unit: the printed number where it agrees, else the new one. */
  readonly shown?: number;
  /** Decimals that are printed of it. */
  readonly decimals: number;
  /** Whether a formula of the user's in it waits to be worked out: what rests on it is not proven wrong. */
  readonly waits: boolean;
  /** Whether this run changes the cell: a formula of the user's that rests on it still shows the old result. */
  readonly written: boolean;
  /** The bare number in the cell, as a formula sees it, and how it stores a percentage. */
  readonly stored?: number;
  readonly storage: Storage;
}

/** The number of a result that counts where nothing was worked out: none, or the one that is printed. */
type Otherwise = "nothing" | "printed";

/** The cell of a percentage as an input of another result. */
export function percentOfResult(final: FinalCell, name: string, otherwise: Otherwise): PercentExpr {
  return inPercent(leafOfResult(final, name, otherwise));
}

/** The cell of an amount in rupiah as an input of another result. */
export function rupiahOfResult(final: FinalCell, name: string, otherwise: Otherwise): RupiahExpr {
  return inRupiah(leafOfResult(final, name, otherwise));
}

function leafOfResult(final: FinalCell, name: string, otherwise: Otherwise): Leaf {
  return {
    kind: "cell",
    ref: final.ref,
    name,
    exact: final.computed ?? (otherwise === "printed" ? final.shown : undefined),
    printed: final.shown,
    decimals: final.decimals,
    rounded: final.computed === undefined,
    stored: final.stored,
    fraction: final.storage === "pecahan",
  };
}

/** The percentage that was worked out for a row whose table has no cell for it. */
export function withoutCell(value: Percent | undefined): PercentExpr | undefined {
  return value === undefined ? undefined : number(value);
}
