import type { Random } from "../random";
import type { ReportBook } from "../report-book";

/** A kind of layout (jenis tata letak): what the members have in common is what the product has to get right. */
export interface LayoutKind {
  /** Its name on the command line and in the table of results. */
  readonly name: string;
  /** Writes a correct report of this kind, its truth included; mistakes are added afterwards. */
  readonly write: (book: ReportBook, random: Random) => void;
}
