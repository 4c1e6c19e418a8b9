import type { CellRef } from "../../workbook/address";
import type { SheetNames } from "../../workbook/rename-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import type { Workbook } from "../../workbook/workbook";

/** Stops what a subscription started. */
export type Unsubscribe = () => void;

/** What went wrong, as a user may read it, and what a support person needs (never cell contents). */
export interface Failure {
  readonly message: string;
  readonly detail: string;
}

/** Formulas that wait for the user are worked out first, or stay as they are. */
export type WaitingFormulas = "hitung-dulu" | "apa-adanya";

/** The colours that Office shows. */
export type ThemeName = "terang" | "gelap" | "kontras";

/**
 * All that the pane asks of the program around it: the workbook port, the selection, and the theme. Excel stands behind
 * it in the product; a file or a literal workbook does in tests.
 */
export interface PaneHost extends Workbook {
  /**
   * Reads the whole workbook, for a click.
   *
   * @param formulas what becomes of formulas that wait for the user ("Hitung manual"); they stay as they are where it is absent
   */
  read(formulas?: WaitingFormulas): Promise<Snapshot>;
  /** False where Excel is older than the floor of the manifest. */
  minimumMet(): boolean;
  /** The names that the sheets have now, by their ids; asked by a click only. */
  sheetNames(): Promise<SheetNames>;
  /** Name of the workbook's file; "" where it has none yet. */
  fileName(): Promise<string>;
  /** Selects the cell and scrolls it into view. */
  selectCell(ref: CellRef): Promise<void>;
  /** Reads the workbook without a trace, in the background; undefined where only a click may read it. */
  look(): Promise<Snapshot | undefined>;
  /**
   * Calls back when cells were edited, or sheets have come, gone or got another name; with the name of a sheet where rows,
   * columns or cells of it were inserted or deleted: its cells stand elsewhere then.
   */
  onChanged(listener: (moved?: string) => void): Promise<Unsubscribe>;
  /** True where some edits are not told: in Excel on the web those by a dropdown. */
  missesEdits(): boolean;
  /** Calls back with the upper left cell of a new selection. */
  onSelectionChanged(listener: (ref: CellRef) => void): Promise<Unsubscribe>;
  /** Calls back with whether the pane is seen: at once, and when that has changed. */
  onVisibilityChanged(listener: (seen: boolean) => void): Promise<Unsubscribe>;
  /** Our own sentence for an error that one of the calls threw. */
  describeError(error: unknown): Failure;
  theme(): ThemeName;
  onThemeChanged(listener: (theme: ThemeName) => void): Unsubscribe;
}
