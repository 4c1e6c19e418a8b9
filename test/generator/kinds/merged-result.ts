import { writeTabel31 } from "../kinerja/tabel-3-1";
import { makeOffice } from "../office/office";
import type { LayoutKind } from "./kind";

/** One capaian merged over the indicators of a sasaran: whose it is only the office can say. */
export const mergedResult: LayoutKind = {
  name: "capaian digabung atas beberapa indikator",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3], oneSheet: false });
    const items = writeTabel31(book, office, random, { mean: false });
    for (const sasaran of office.sasaran) {
      const own = items.filter((item) => item.sasaran === sasaran).map(({ refs }) => refs.capaian!);
      if (own.length < 2) continue;
      const values = own.map((ref) => book.cell(ref)!.right as number);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      own.forEach((ref, i) => {
        book.overprint(ref, i === 0 ? office.percent(mean) : undefined);
        book.forget(ref);
      });
      const [{ row, col }, last] = [own[0]!, own.at(-1)!];
      book.sheets[0]!.merge(row, col, last.row, col);
    }
  },
};
