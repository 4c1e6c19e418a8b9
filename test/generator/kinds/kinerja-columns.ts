import { writeTabel31 } from "../kinerja/tabel-3-1";
import { makeOffice } from "../office/office";
import { cell } from "../sheet-writer";
import type { LayoutKind } from "./kind";

/** The capaian under other names. */
export const kinerjaResultNames: LayoutKind = {
  name: "nama lain kolom hasil kinerja",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3] });
    const capaian = random.pick([
      "Kinerja(%)",
      "% Kinerja",
      "Kinerja (%)",
      "Capaian Realisasi (%)",
      "Realisasi (%)",
      "Persen",
      "% Realisasi",
      "Tingkat Capaian",
      "Persentase Capaian",
      "Hasil (%)",
    ]);
    writeTabel31(book, office, random, { capaian });
  },
};

const SCALES = [
  [
    ["Sangat Tinggi", 91],
    ["Tinggi", 76],
    ["Sedang", 66],
    ["Rendah", 51],
    ["Sangat Rendah", 0],
  ],
  [
    ["Sangat Memuaskan", 90.000001],
    ["Memuaskan", 80.000001],
    ["Sangat Baik", 70.000001],
    ["Baik", 60.000001],
    ["Cukup", 50.000001],
    ["Kurang", 30.000001],
    ["Sangat Kurang", 0],
  ],
] as const;

/** The class as a word in a column beside the capaian. */
export const classWords: LayoutKind = {
  name: "predikat berupa kata",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3] });
    const scale = random.pick<readonly (readonly [string, number])[]>(SCALES);
    const empties = random.chance(0.2);
    writeTabel31(book, office, random, {
      mean: false,
      more: () => [
        {
          header: [random.pick(["Predikat", "Kategori", "Kriteria", "Predikat Kinerja"])],
          print: ({ refs }, ref) => {
            const capaian = book.cell(refs.capaian!)!.right as number;
            // Between two classes a rounded capaian may stand in either.
            const near = scale.some(([, from]) => Math.abs(capaian - from) < 1.1);
            const right = scale.find(([, from]) => capaian >= from)![0];
            const empty = empties && random.chance(0.3);
            book.add({
              ref,
              table: "3.1",
              what: "predikat",
              result: true,
              right,
              from: [refs.capaian!],
              code: near ? undefined : "predikat-berbeda",
              words: near ? undefined : scale.map(([word]) => word),
              ...(empty && { empty }),
              ...((near || empty) && { mayAsk: true as const }),
            });
            return empty ? undefined : cell(right);
          },
        },
      ],
    });
  },
};
