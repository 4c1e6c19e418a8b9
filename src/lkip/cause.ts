import type { Rupiah } from "../language/units";
import type { CellRef } from "../workbook/address";
import type { CellWrite } from "../workbook/plan";
import type { TableId } from "./tables";

/** How sure a cause is: see causes/certainty.ts. */
export type CauseLevel = "pasti" | "sangat mungkin" | "mungkin";

/** What went wrong, as far as the numbers show it, with every finding that comes from it. */
export interface Cause {
  /** Stable within a workbook: kind and cell, "rantai@'Tabel 3.8'!C32". */
  readonly id: string;
  /** What is wrong and where, in one sentence. */
  readonly title: string;
  readonly level: CauseLevel;
  /** The cell to look at first. */
  readonly ref: CellRef;
  /** Every cell that is wrong or may be. */
  readonly cells: readonly CellRef[];
  /** Why this is the cause: plain sentences with the numbers. */
  readonly proof: readonly string[];
  /** What mends it; absent where only the office knows, or where writing it would make a new galat. */
  readonly proposal?: Proposal;
  /** Ids of the findings that come from it, the one that stands for them first. */
  readonly explains: readonly string[];
  /** How two totals that should agree are told apart to the last rupiah. */
  readonly bridge?: Bridge;
}

/** What mends a cause. */
export interface Proposal {
  /** Cells that get another value. */
  readonly writes: readonly CellWrite[];
  /** Rows that are missing: never inserted, only prepared to be copied. */
  readonly rows: readonly PreparedRow[];
  /** Another rule of the office, where that explains the findings. */
  readonly ketentuan?: { readonly field: string; readonly value: string };
  /** What became of the findings when it was tried; absent where it was not tried yet: then it must not be offered. */
  readonly effect?: ProposalEffect;
}

/** Ids of findings that are gone with a proposal, and of those that are new; results that follow are written anew. */
export interface ProposalEffect {
  readonly vanishes: readonly string[];
  readonly appears: readonly string[];
  /** Result cells that "Hitung Capaian" writes anew then. */
  readonly follows: readonly CellRef[];
}

/** A row that a table lacks. */
export interface PreparedRow {
  readonly table: TableId;
  /** The row that it stands under, or below. */
  readonly under: CellRef;
  /** Its name, where another table has it. */
  readonly name: string | null;
  readonly pagu: Rupiah | null;
  readonly realisasi: Rupiah | null;
}

/** From one total to another: the amounts that make the difference, in rupiah. */
export interface Bridge {
  readonly from: BridgeEnd;
  readonly to: BridgeEnd;
  readonly terms: readonly { readonly amount: Rupiah; readonly what: string }[];
}

export interface BridgeEnd {
  readonly name: string;
  readonly value: Rupiah;
}
