import { words } from "./words";

/** What our own checks of Excel can say. */
export type ExcelProblem = keyof typeof words.masalah;

/** Something that we found out about the workbook in Excel; its message is one sentence for the user. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  /** @param sheet the sheet that the sentence names */
  constructor(
    readonly problem: ExcelProblem,
    sheet = "",
    override readonly cause?: unknown,
  ) {
    super(words.masalah[problem](sheet));
  }
}
