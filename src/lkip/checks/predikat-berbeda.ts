import { formatPercent } from "../../language/format";
import type { Percent } from "../../language/units";
import { angka } from "../reading/amount";
import { indicatorRows, kelasOfRow } from "../tables/kelas";
import { defineCheck, defineResultCheck } from "./check";

interface Tick {
  readonly name: string;
  readonly percent: Percent;
  readonly right: string;
  /** The classes that are ticked, "" where none is. */
  readonly ticked: string;
}

const PREDIKAT = {
  code: "predikat-berbeda",
  about: "the mark (Tabel 3.5) or the word beside it (Tabel 3.1) is another class than that of the capaian",
  langkah: "Menentukan ulang predikat",
  kriteria: "Predikat sesuai dengan capaian dan skala yang berlaku.",
} as const;

/** The tick of Tabel 3.5 stands in another class than its capaian, is missing, or stands in several. */
const ticks = defineCheck({
  ...PREDIKAT,
  severity: "galat",
  says: ({ name, percent, right, ticked }: Tick) =>
    ticked === ""
      ? `“${name}” dengan capaian ${formatPercent(percent)} belum diberi tanda; seharusnya di kolom “${right}”.`
      : `“${name}” dengan capaian ${formatPercent(percent)} ditandai di kolom “${ticked}”; seharusnya hanya di kolom “${right}”.`,
  find: (context) =>
    indicatorRows(context).flatMap((row) => {
      const kelas = kelasOfRow(row, context);
      if (!kelas) return [];
      const { percent, right, ticked } = kelas;
      if (ticked.length === 1 && ticked[0] === right) return [];
      const isFilledIn = ticked.length > 0 || (row.capaian && angka(row.capaian.reading) !== undefined);
      if (!isFilledIn) return [];
      const [wrong] = ticked.filter((each) => each !== right);
      const names = ticked.map((each) => each.kelas.name).join(", ");
      return [
        {
          table: "3.5" as const,
          at: wrong?.ref ?? right.ref,
          related: [right.ref, ...(row.capaian ? [row.capaian.ref] : [])].filter((ref) => ref !== wrong?.ref),
          data: { name: row.name, percent, right: right.kelas.name, ticked: names },
          value: names === "" ? null : names,
          expected: right.kelas.name,
        },
      ];
    }),
});

/** The class of a capaian, ticked in Tabel 3.5 or in words beside it. */
export const predikatBerbeda = defineResultCheck(PREDIKAT, ticks.find);
