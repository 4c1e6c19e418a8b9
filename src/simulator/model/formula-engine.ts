import type { CellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";

/** A cell as the engine takes it in; the value of a formula is the one that was known last. */
export interface EngineCell extends CellAddress {
  readonly content: CellContent;
}

/** A sheet as the engine takes it in. Its id stays when its name changes. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: Iterable<EngineCell>;
}

/** New content of a cell. */
export interface EngineChange extends EngineCell {
  readonly sheetId: string;
}

/** The value of a formula cell. */
export interface EngineResult extends CellAddress {
  readonly sheetId: string;
  readonly value: CellValue;
}

/**
 * What works formulas out. The workbook cannot be opened without one: a formula that nobody computes would show a stale
 * value as if it were true.
 */
export interface FormulaEngine {
  /** Takes in a whole workbook, in the order of its sheets: at opening, and after sheets were added, renamed or deleted. */
  load(sheets: readonly EngineSheet[]): void;
  /**
   * Takes in new contents, and answers with the values of the formula cells that they reach (the changed formulas
   * themselves included). More cells than needed may be answered; errors are their texts ("#DIV/0!").
   */
  update(changes: readonly EngineChange[]): readonly EngineResult[];
}
