import { spoilReport } from "./faults/spoil-report";
import { KINDS } from "./kinds";
import type { LayoutKind } from "./kinds/kind";
import { Random } from "./random";
import { ReportBook } from "./report-book";
import type { Report } from "./report";

/**
 * Makes one whole report. Seeds up to 999,999 are for tuning; those from 1,000,000 on are held out: nobody looks at their
 * cases, only at their figures.
 *
 * @param faults how many mistakes; undefined: 0 to 3, by the seed
 */
export function makeReport(kind: LayoutKind, seed: number, faults?: number): Report {
  const random = new Random(seed);
  const book = new ReportBook();
  kind.write(book, new Random(random.seed()));
  spoilReport(book, new Random(random.seed()), faults ?? random.pick([0, 0, 1, 1, 2, 3]));
  return book.report(kind.name, seed);
}

/** The reports of a run: the kinds in turn, one seed each. */
export function* reports(from: number, count: number, only?: string): Generator<Report> {
  const kinds = KINDS.filter(({ name }) => only === undefined || name.includes(only));
  if (kinds.length === 0)
    throw new Error(
      `Tidak ada jenis tata letak “${only}”. Yang ada: ${KINDS.map(({ name }) => name).join("; ")}`,
    );
  for (let i = 0; i < count; i++) yield makeReport(kinds[i % kinds.length]!, from + i);
}
