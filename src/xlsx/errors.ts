import { words } from "./words";

/** Why a file cannot be used. */
export type XlsxProblem = keyof typeof words.masalah;

/** A file that cannot be used; its message is one sentence for the user. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  /** @param sentence where one can say more than the problem's own sentence */
  constructor(
    readonly problem: XlsxProblem,
    sentence: string = words.masalah[problem],
  ) {
    super(sentence);
  }

  /** Whether its sentence says more than the problem's own. */
  get isNamed(): boolean {
    return this.message !== words.masalah[this.problem];
  }
}
