import type { Ketentuan, Pengaturan } from "../ketentuan/ketentuan";
import type { Capaian } from "../measure/capaian";
import type { FinalCell, ResultBook } from "../results/result-book";
import type { ArahIndikator } from "../facts/arah";
import type { KetentuanBerlaku } from "../facts/ketentuan-tercetak";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Laporan } from "../facts/laporan";
import type { Tautan } from "../facts/tautan";

/** A capaian of Tabel 3.1 and the cell that holds it, where the table has one. */
export interface CapaianUkur {
  readonly capaian: Capaian;
  readonly cell?: FinalCell;
  /** The capaian under each set of rules that nothing rules out (`aturanTerbuka`). */
  readonly menurut: readonly (number | undefined)[];
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
  /** The rules in force with the options that nothing rules out. */
  readonly berlaku: KetentuanBerlaku;
  readonly book: ResultBook;
  /** Whether more or less is better, for each indicator. */
  readonly arah: ArahIndikator;
  /** Capaian of Tabel 3.1 by row: the reference of the tables after it. */
  readonly ukur: Map<KinerjaRow, CapaianUkur>;
  /** Totals of Tabel 3.8, where they can be worked out. */
  readonly totals: { pagu?: number; realisasi?: number };
}
