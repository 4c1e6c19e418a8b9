/** A cell as its part has it, before strings and styles are looked up. */
export interface RawCell {
  readonly row: number;
  readonly col: number;
  /** Index of its style. */
  readonly style: number;
  /** Kind of its value: "s", "str", "inlineStr", "b", "e", "d", "n"; undefined is a number. */
  readonly type: string | undefined;
  /** Text of its value; of an inline string, the text itself. */
  readonly value: string | undefined;
  readonly formula: RawFormula | undefined;
}

/** A formula as its part has it: without "=", and with the attributes that say whom it belongs to. */
export interface RawFormula {
  readonly text: string;
  /** Undefined where the formula is the cell's own and nothing more. */
  readonly attributes: Readonly<Record<string, string>> | undefined;
}

/** Takes the cells of a sheet one by one. */
export type CellSink = (cell: RawCell) => void;
