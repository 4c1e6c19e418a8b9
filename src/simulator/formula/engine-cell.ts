import type { Model } from "@ironcalc/wasm";
import type { CellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";

/** Shows a number to its fifteen digits, which is all that the engine gives out, and all that Excel shows. */
export const ALL_DIGITS = "0.00000000000000E+000";

const SHOWN_WHOLE = /^-?\d\.\d{14}E[+-]\d{3}$/;

/** What the engine answers for kinds of results, by its own numbers. */
const NUMBER = 1;
const LOGICAL = 4;

/** An error of the engine that Excel does not know: Excel shows 0 for a circular reference. */
const CIRCULAR = "#CIRC!";

/** The engine's own ways to say that it cannot take a formula at all. */
const NOT_TAKEN = new Set(["#NAME?", "#ERROR!", "#N/IMPL!"]);

/** Where a cell is in the engine: sheets from 0, rows and columns from 0 as everywhere else. */
export interface EngineAddress extends CellAddress {
  readonly sheet: number;
}

/** The value that the engine has worked out for a cell. */
export function readValue(model: Model, cell: EngineAddress): CellValue {
  const text = readText(model, cell);
  switch (model.getCellType(cell.sheet, cell.row + 1, cell.col + 1)) {
    case NUMBER:
      return Number(SHOWN_WHOLE.test(text) ? text : readAllDigits(model, cell));
    case LOGICAL:
      return text === "TRUE";
    default:
      return text === CIRCULAR ? 0 : text;
  }
}

/** Whether the engine could not take the cell's formula: a function, a name, or a form of reference that it lacks. */
export function isNotTaken(model: Model, cell: EngineAddress): boolean {
  return NOT_TAKEN.has(readText(model, cell));
}

/** Puts what is typed into a cell. */
export function type(model: Model, { sheet, row, col }: EngineAddress, input: string): void {
  model.setUserInput(sheet, row + 1, col + 1, input);
}

function readText(model: Model, { sheet, row, col }: EngineAddress): string {
  return model.getFormattedCellValue(sheet, row + 1, col + 1);
}

/** A formula may give its own cell a format (TODAY a date's): then all digits must be asked for. */
function readAllDigits(model: Model, cell: EngineAddress): string {
  const { sheet, row, col } = cell;
  model.updateRangeStyle(
    { sheet, row: row + 1, column: col + 1, width: 1, height: 1 },
    "num_fmt",
    ALL_DIGITS,
  );
  return readText(model, cell);
}
