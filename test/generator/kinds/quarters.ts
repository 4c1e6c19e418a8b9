import { makeOffice, type OfficeChoices } from "../office/office";
import { capaianReadings, type Indicator } from "../office/performance";
import type { Random } from "../random";
import { writeTabel31, factTarget } from "../kinerja/tabel-3-1";
import type { KinerjaColumns, KinerjaItem } from "../kinerja/kinerja-table";
import type { Column } from "../table-writer";
import type { LayoutKind } from "./kind";

const QUARTERS = ["TW I", "TW II", "TW III", "TW IV"] as const;
const SHARES = [0.2, 0.45, 0.7, 1] as const;
const ROWS_THAT_TELL = 4;

type Values = (columns: KinerjaColumns, random: Random) => Column<KinerjaItem>[];

/** What was reached up to a quarter: the last quarter has the value of the year. */
const upTo =
  (quarter: number, of: (indicator: Indicator) => number) =>
  (indicator: Indicator): number => {
    const scale = 10 ** indicator.decimals;
    return quarter === 3 ? of(indicator) : Math.round(of(indicator) * SHARES[quarter]! * scale) / scale;
  };

const target = (indicator: Indicator): number => indicator.target;
const realisasi = (indicator: Indicator): number => indicator.realisasi;
const CAPAIAN = ["Capaian", "Capaian (%)", "% Capaian", "%"] as const;

/** The year's target, one quarter's target and realisasi, and the capaian of the quarter. */
const oneQuarter: Values = (columns, random) => {
  const quarter = random.int(0, 2);
  const name = QUARTERS[quarter]!;
  return [
    columns.given(["Target Tahunan"], "target tahun", target, factTarget),
    columns.given([`Target ${name}`], "target triwulan", upTo(quarter, target)),
    columns.given([`Realisasi ${name}`], "realisasi triwulan", upTo(quarter, realisasi)),
    columns.capaian([random.pick(CAPAIAN)], "target triwulan", "realisasi triwulan"),
  ];
};

/** The year's target and what was reached up to each quarter; the last one counts. */
const cumulative: Values = (columns, random) => [
  columns.given([random.pick(["Target", "Target Tahunan"])], "target", target, factTarget),
  ...QUARTERS.map((name, quarter) =>
    columns.given([random.pick(["", "Realisasi "]) + name], `triwulan ${quarter}`, upTo(quarter, realisasi)),
  ),
  columns.capaian([random.pick(CAPAIAN)], "target", "triwulan 3"),
];

/** Groups of four quarters each; the last of both counts. */
const grouped: Values = (columns, random) => {
  const group = (text: string, of: (indicator: Indicator) => number) =>
    QUARTERS.map((name, quarter) => columns.given([text, name], `${text} ${quarter}`, upTo(quarter, of)));
  return [
    ...group("Target", target),
    ...group("Realisasi", realisasi),
    columns.capaian([random.pick(CAPAIAN)], "Target 3", "Realisasi 3"),
  ];
};

/** The realisasi of the year stands in a column of its own beside its quarters. */
const withYear: Values = (columns, random) => [
  columns.given(["Target"], "target", target, factTarget),
  ...QUARTERS.map((name, quarter) =>
    columns.given(["Realisasi", name], `triwulan ${quarter}`, upTo(quarter, realisasi)),
  ),
  columns.given(["Realisasi", random.pick(["Tahun", "s.d. TW IV", "Total"])], "realisasi", realisasi),
  columns.capaian([random.pick(CAPAIAN)], "target", "realisasi"),
];

const OFFICE: OfficeChoices = { units: "column", sasaran: [2, 3] };

/** Columns of quarters in Tabel 3.1: which of them the capaian follows from, its numbers show. */
export const quarters: LayoutKind = {
  name: "kolom triwulan kinerja",
  write(book, random) {
    const office = makeOffice(book, random, OFFICE);
    const values = random.pick([oneQuarter, cumulative, grouped, withYear]);
    const items = writeTabel31(book, office, random, {
      values: (columns) => values(columns, random),
      mean: false,
      mayAsk: (own) => own.length < ROWS_THAT_TELL,
    });
    // A wrong capaian of one quarter must not be the right one of another.
    for (const { indicator, refs } of items) {
      const cell = book.cell(refs.capaian!)!;
      const readings = [0, 1, 2, 3].flatMap((q) =>
        [0, 1, 2, 3].flatMap((p) =>
          capaianReadings(upTo(q, target)(indicator), upTo(p, realisasi)(indicator)),
        ),
      );
      book.add({ ...cell, plausible: readings });
    }
  },
};
