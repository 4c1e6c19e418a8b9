/** What can fall short with a workbook, and what the table calls it. All of them must be 0. */
export const SHORTFALLS = {
  crashed: "crashed, or took too long",
  withheld: "result was not handed over: the reading back refused it",
  unopenable: "result cannot be opened by another library",
  wrong: "another library reads another value",
  lost: "parts lost",
  changed: "parts changed that no plan touches",
  schema: "new schema errors",
  traces: "traces left by marks and settings",
} as const;

export type Shortfall = keyof typeof SHORTFALLS;

/** What one workbook came to. */
export interface FileReport {
  readonly file: string;
  /** The sentence with which it was refused; nothing else was done then. */
  readonly refusal?: string;
  readonly sheets: number;
  /** Cells written, and cells and sheets that may not be written. */
  readonly written: number;
  readonly refused: number;
  readonly marks: number;
  /** Whether the other library could open the input, and so was asked about the result. */
  readonly compared: boolean;
  readonly shortfalls: readonly { readonly kind: Shortfall; readonly what: string }[];
}
