import { refName } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { spoilChild, spoilParent, spoilTotal } from "./budget-faults";
import { spoilCopy, spoilResult } from "./result-faults";

const WAYS = [spoilParent, spoilParent, spoilChild, spoilTotal, spoilResult, spoilResult, spoilCopy] as const;

/**
 * Puts mistakes into a correct report, each in another place, and notes which finding must come of it. Nothing is spoilt
 * whose mistake the printed numbers could not show.
 */
export function spoilReport(book: ReportBook, random: Random, count: number): void {
  const touched = new Set<string>();
  for (let tries = 0; tries < 40 && book.faults.length < count; tries++) {
    const spoilt = random.pick(WAYS)(book, random);
    if (!spoilt) continue;
    const places = [spoilt.fault.ref, ...spoilt.fault.expected.map(({ ref }) => ref)].map(refName);
    if (places.some((place) => touched.has(place))) continue;
    places.forEach((place) => touched.add(place));
    spoilt.print();
    book.faults.push(spoilt.fault);
  }
}
