import { writeTabel31 } from "../kinerja/tabel-3-1";
import { makeOffice } from "../office/office";
import type { LayoutKind } from "./kind";

/** Two to five blank rows in the middle of the indicators. */
export const blankRows: LayoutKind = {
  name: "baris kosong di tengah tabel",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3], oneSheet: false });
    const count = random.int(1, 5);
    const at = random.int(1, 2);
    writeTabel31(book, office, random, {
      before: (sheet, index) => {
        if (index === at) sheet.blank(count);
      },
    });
  },
};

/** The header again after a page break, with result cells above it that are to be filled. */
export const repeatedHeader: LayoutKind = {
  name: "judul kolom berulang",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3] });
    const at = random.int(1, 3);
    const empties = random.chance(0.5);
    const gap = random.chance(0.3);
    let index = 0;
    writeTabel31(book, office, random, {
      before: (sheet, own, repeatHeader) => {
        if (own !== at) return;
        if (gap) sheet.blank();
        repeatHeader();
      },
      empty: () => index++ === at - 1 && empties,
    });
  },
};

const LINES = [
  "Renstra 2021 - 2026",
  "Tujuan 1 : Terwujudnya pelayanan yang prima",
  "RPJMD Kabupaten 2021-2026",
  "IKU Perangkat Daerah",
  "Misi 2 : Meningkatkan kualitas sumber daya manusia",
  "Sasaran : Meningkatnya kualitas pelayanan",
] as const;

/** A row merged over the whole table right below the header. */
export const mergedFirstRow: LayoutKind = {
  name: "baris pertama digabung",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3] });
    const text = random.pick(LINES);
    writeTabel31(book, office, random, {
      before: (sheet, index) => {
        if (index > 0) return;
        const row = sheet.line([text], random.chance(0.5) ? { bold: true } : {});
        sheet.merge(row, 0, row, 5);
      },
    });
  },
};
