import type { Arah, Ketentuan, Pengaturan } from "../ketentuan/ketentuan";
import { normalizeName } from "../matching/normalize-name";
import type { Capaian } from "../measure/capaian";
import type { FinalCell, ResultBook } from "../results/result-book";
import type { KinerjaRow } from "./kinerja-rows";
import type { Laporan } from "./laporan";
import type { Tautan } from "./tautan";

/** A capaian of Tabel 3.1 and the cell that holds it, where the table has one. */
export interface CapaianUkur {
  readonly capaian: Capaian;
  readonly cell?: FinalCell;
}

/** Amounts of a budget row when the run is over, in rupiah; undefined where they cannot be read. */
export interface Amounts {
  readonly pagu?: number;
  readonly realisasi?: number;
}

/** What the tables compute with and what they leave for each other. */
export interface Konteks {
  readonly laporan: Laporan;
  readonly tautan: Tautan;
  readonly pengaturan: Pengaturan;
  readonly ketentuan: Ketentuan;
  readonly book: ResultBook;
  /** Capaian of Tabel 3.1 by row: the reference of the tables after it. */
  readonly ukur: Map<KinerjaRow, CapaianUkur>;
  /** Totals of Tabel 3.8, where they can be worked out. */
  readonly totals: { pagu?: number; realisasi?: number };
}

/** Direction of an indicator: the user's answer, else the table's column, else positive. */
export function arahOf(konteks: Pick<Konteks, "pengaturan">, row: KinerjaRow): Arah {
  return arahJawaban(konteks.pengaturan, row.name) ?? row.arah ?? "positif";
}

/** The direction that the user has answered for a name. */
export function arahJawaban(pengaturan: Pengaturan, name: string): Arah | undefined {
  const key = normalizeName(name);
  for (const [answered, arah] of Object.entries(pengaturan.arah))
    if (normalizeName(answered) === key) return arah;
  return undefined;
}
