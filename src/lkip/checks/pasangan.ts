import type { TableId } from "../evaluation";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Context } from "../tables/context";
import type { ValueCell } from "../recognition/value-cell";

/** A target and the realisasi that is held against it. */
export interface Pair {
  readonly table: TableId;
  readonly row: KinerjaRow;
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly capaian?: ValueCell;
}

/** Every target with its realisasi in the tables of kinerja; Tabel 3.2 has one for each year. */
export function kinerjaPairs({ laporan }: Context): Pair[] {
  const plain = (table: TableId, rows: readonly KinerjaRow[]) =>
    rows.map((row): Pair => ({
      table,
      row,
      target: row.target,
      realisasi: row.realisasi,
      capaian: row.capaian,
    }));
  return [
    ...plain("3.1", laporan.pengukuran.rows),
    ...laporan.tahunLalu.rows.flatMap((row) =>
      row.years.map(({ target, realisasi, capaian }): Pair => ({
        table: "3.2",
        row,
        target,
        realisasi,
        capaian,
      })),
    ),
    ...plain("3.3", laporan.renstra.rows),
  ];
}

export function isPositive(context: Context, row: KinerjaRow): boolean {
  return context.arah.of(row).arah === "positif";
}
