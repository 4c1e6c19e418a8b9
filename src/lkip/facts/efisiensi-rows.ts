import type { CellRef } from "../../workbook/address";
import { dataRows, isTotalName } from "../recognition/rows";
import { readTogether } from "../recognition/read-together";
import { readOnce } from "../recognition/read-once";
import type { Region } from "../recognition/region";
import type { KinerjaRow } from "./kinerja-rows";
import { columnOf, columnsOf, nameColumn, readValues, type ValueCell } from "../recognition/value-cell";

/** A row of Tabel 3.7. */
export interface EfisiensiRow {
  readonly region: Region;
  readonly row: number;
  /** What the row is about: a sasaran, an indicator, or a program. */
  readonly about: "sasaran" | "indikator" | "program";
  readonly name: string;
  readonly nameRef: CellRef;
  readonly capaian?: ValueCell;
  /** The row's own budget, where the table prints it. */
  readonly pagu?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly serapan?: ValueCell;
  readonly efisiensi?: ValueCell;
  /** The target and realisasi that the row prints beside its capaian, as those of an indicator. */
  readonly kinerja?: KinerjaRow;
}

/** The rows of all parts of Tabel 3.7. */
export const efisiensiRows = readOnce((regions: readonly Region[]): readonly EfisiensiRow[] =>
  regions.flatMap(readRegion),
);

function readRegion(region: Region): EfisiensiRow[] {
  const sasaran = nameColumn(region, "sasaran") ?? nameColumn(region, "sasaran-indikator");
  const indikator = nameColumn(region, "indikator");
  const nameCol = indikator ?? sasaran ?? nameColumn(region, "uraian");
  if (nameCol === undefined) return [];
  const about = indikator !== undefined ? "indikator" : sasaran !== undefined ? "sasaran" : "program";
  const numbers = dataRows(region);
  const persen = columnsOf(region, "persen");
  const capaianCol = columnOf(region, "capaian") ?? persen[0];
  const serapanCol = columnOf(region, "serapan") ?? persen.find((col) => col !== capaianCol);
  const capaian = readValues(region, numbers, capaianCol);
  const serapan = readValues(region, numbers, serapanCol);
  const money = (role: "pagu" | "realisasi") =>
    readValues(region, numbers, columnOf(region, role), { rupiah: true });
  const [pagu, realisasi] = [money("pagu"), money("realisasi")];
  const [target, reached] = (["target", "realisasi-kinerja"] as const).map((role) =>
    readValues(region, numbers, columnOf(region, role)),
  );
  const kinerja = (row: number, i: number, own: string): KinerjaRow | undefined => {
    const [promised, gained] = readTogether(target?.[i], reached?.[i]);
    if (!promised || !gained) return undefined;
    const nameRef = region.view.ref(row, nameCol);
    return {
      region,
      row,
      name: own,
      nameRef,
      sasaran: "",
      satuan: "",
      target: promised,
      realisasi: gained,
      years: [],
    };
  };
  const efisiensi = readValues(region, numbers, columnOf(region, "efisiensi"));
  return numbers.flatMap((row, i): EfisiensiRow[] => {
    const name = region.view.text(row, nameCol);
    if (!/\p{L}/u.test(name) || isTotalName(name)) return [];
    return [
      {
        region,
        row,
        about,
        name,
        nameRef: region.view.ref(row, nameCol),
        capaian: capaian[i],
        pagu: pagu[i],
        realisasi: realisasi[i],
        serapan: serapan[i],
        efisiensi: efisiensi[i],
        kinerja: kinerja(row, i, name),
      },
    ];
  });
}
