import { writeTabel31 } from "../kinerja/tabel-3-1";
import { makeOffice } from "../office/office";
import { capaianOf } from "../office/performance";
import type { LayoutKind } from "./kind";

/** The numbers stand a column to the right of their header: which of the two is meant has to be asked. */
export const shiftedData: LayoutKind = {
  name: "isi bergeser satu kolom",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3], oneSheet: false });
    writeTabel31(book, office, random, {
      mean: false,
      mayAsk: () => true,
      values: () => [
        { header: ["Target"], print: () => undefined },
        { header: ["Realisasi"], print: ({ indicator }) => office.value(indicator, indicator.target) },
        { header: ["Capaian"], print: ({ indicator }) => office.value(indicator, indicator.realisasi) },
        {
          header: [""],
          print: ({ indicator: { target, realisasi } }) =>
            office.percent(capaianOf(target, realisasi, office.clamp)),
        },
      ],
    });
    // Read or not, both are right here; what counts is that nothing is written and nothing called wrong.
    book.tables.splice(0, 1, { ...book.tables[0]!, alsoFine: ["bukan"] });
  },
};
