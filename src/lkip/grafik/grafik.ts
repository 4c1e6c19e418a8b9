import type { NewSheet } from "../../workbook/new-sheet";
import type { Snapshot } from "../../workbook/snapshot";
import type { Evaluation } from "../evaluation";
import { readLaporan } from "../facts/laporan";
import { denganJawaban } from "../ketentuan/ditetapkan";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { TABLES } from "../tables";
import { bagi } from "./bagian";
import { dataGrafik } from "./data";
import { grafikLama } from "./lama";
import { lembarGrafik, NAMA } from "./lembar";

/** The sheet of charts, and the one that it takes the place of, as it is now. */
export interface Grafik {
  readonly sheet: NewSheet;
  readonly lama?: NewSheet;
}

/**
 * A sheet with charts for BAB III, each beside the numbers that it draws; undefined where the report has none.
 *
 * @param evaluation of the same snapshot and pengaturan
 */
export function makeGrafik(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  evaluation: Evaluation,
): Grafik | undefined {
  const laporan = readLaporan(snapshot, denganJawaban(pengaturan), TABLES);
  const data = dataGrafik(laporan, evaluation).flatMap(bagi);
  if (data.length === 0) return undefined;
  const lama = grafikLama(snapshot);
  return { sheet: { ...lembarGrafik(data), name: lama?.name ?? NAMA }, ...(lama && { lama }) };
}
