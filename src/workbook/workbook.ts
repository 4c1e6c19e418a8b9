import type { NewSheet } from "./new-sheet";
import type { CellWrite, Plan } from "./plan";
import type { Snapshot } from "./snapshot";

/**
 * The port: a workbook that can be read once and written once. Its adapters are src/xlsx (files) and src/excel
 * (Excel itself).
 */
export interface Workbook {
  /** Reads the whole workbook. */
  read(): Promise<Snapshot>;
  /**
   * Applies a plan, whole or not at all.
   *
   * @param watch       where the program that holds the workbook writes in slices: is told how far it has come, and may end it
   * @param settingsFor the plan's settings where some of its cells are refused; absent where they are the same then
   * @returns what was written and what could not be
   * @throws {WriteHalted} when it was ended in the middle: what was written has been taken back
   */
  apply(plan: Plan, watch?: WriteWatch, settingsFor?: SettingsFor): Promise<ApplyOutcome>;
  /**
   * Adds a sheet after the last one; the user's own sheets are never touched.
   *
   * @returns the name that it got
   */
  addSheet(sheet: NewSheet): Promise<string>;
  /**
   * Writes a sheet of ours anew: all that was in it goes. Whether it is ours is for the caller to know.
   *
   * @param name the sheet that is replaced; it keeps its name
   */
  replaceSheet(name: string, sheet: NewSheet): Promise<void>;
  /**
   * Takes a sheet out again that {@link addSheet} has added since the workbook was opened. Whether the user has made it
   * theirs meanwhile is for the caller to know: see `isAsAdded`.
   */
  removeSheet(name: string): Promise<void>;
}

/**
 * The settings that go with the writes of a plan that are not refused. Asked before anything is written, so that cells and
 * settings are one write.
 */
export type SettingsFor = (writes: readonly CellWrite[]) => Plan["settings"];

/** Who watches a write. */
export interface WriteWatch {
  /** Told after every slice: the share that is written, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Ends the write before its next slice. */
  readonly signal: AbortSignal;
}

/** A write was ended by its watcher, and the workbook is as it was before. */
export class WriteHalted extends Error {
  override readonly name = "WriteHalted";
}

/** What an adapter did with a plan. `applied` is the plan that really happened: invert it to undo. */
export interface ApplyOutcome {
  readonly applied: Plan;
  readonly refused: readonly Refusal[];
  /** True where the program that holds the workbook works formulas out only when its user asks. */
  readonly manual?: boolean;
}

/** A cell or sheet that could not be written, and why. */
export interface Refusal {
  readonly sheet: string;
  /** A1 name of the cell; absent when the whole sheet is meant. */
  readonly cell?: string;
  readonly reason:
    | "lembar-dilindungi"
    | "lembar-tidak-ada"
    | "sel-terkunci"
    | "sel-gabungan"
    | "sel-tabel"
    | "sel-berubah"
    | "sel-pindah";
}
