import { refName } from "../../../src/workbook/address";
import type { Random } from "../random";
import { reachedBy } from "../taint";
import type { Fault } from "../report";
import { placeOf } from "./spoil";
import type { ReportBook } from "../report-book";
import { spoilChild, spoilParent, spoilTotal } from "./budget-faults";
import { spoilTick, spoilWord } from "./word-faults";
import { spoilCopy, spoilResult } from "./result-faults";

const WAYS = [
  spoilParent,
  spoilParent,
  spoilChild,
  spoilTotal,
  spoilResult,
  spoilResult,
  spoilCopy,
  spoilWord,
  spoilTick,
] as const;

/**
 * Puts mistakes into a correct report, each in another place, and notes which finding must come of it. Nothing is spoilt
 * whose mistake the printed numbers could not show.
 */
export function spoilReport(book: ReportBook, random: Random, count: number): void {
  for (let tries = 0; tries < 40 && book.faults.length < count; tries++) {
    const spoilt = random.pick(WAYS)(book, random);
    if (!spoilt || meets(spoilt.fault, book)) continue;
    spoilt.print();
    book.faults.push(spoilt.fault);
  }
}

/** Whether a mistake and an earlier one reach each other: then nobody could say what each of them proves. */
function meets(fault: Fault, { faults, cells }: ReportBook): boolean {
  const rows = (own: Fault) => [own.ref, ...own.expected.map(({ ref }) => ref)].map(placeOf);
  const before = new Set(faults.flatMap(rows));
  if (rows(fault).some((row) => before.has(row))) return true;
  const reached = reachedBy({ cells, faults });
  const reaches = reachedBy({ cells, faults: [fault] });
  return reached.has(refName(fault.ref)) || faults.some(({ ref }) => reaches.has(refName(ref)));
}
