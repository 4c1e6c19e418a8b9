import { xlsx as kalimat } from "../strings/id";

/** Why a file cannot be used. */
export type XlsxProblem = keyof typeof kalimat.masalah;

/** A file that cannot be used; its message is one sentence for the user. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(readonly problem: XlsxProblem) {
    super(kalimat.masalah[problem]);
  }
}
