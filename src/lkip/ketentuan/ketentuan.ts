import type { PredikatScale } from "./predikat-scale";

/** How capaian of a negative indicator (less is better) is computed. */
export type RumusNegatif = "selisih" | "terbalik";

/** What happens to a capaian outside 0–100: both ends cut, only the lower, neither, or cut at 120. */
export type Batas = "0-100" | "dari-0" | "tanpa-batas" | "0-120";

/** What happens when a realised grade is below its target and a score is missing. */
export type AturanPredikatHuruf = "perlu-skor" | "peringkat";

/** How tingkat efisiensi is worked out of capaian and serapan. */
export type RumusEfisiensi =
  "label" | "rentang" | "selisih" | "sisa" | "rasio" | "pmk-22-2021" | "pmk-22-2021-ne";

/** Whether results are written as live formulas where their inputs are numbers, or always as values. */
export type CaraTulis = "rumus" | "nilai";

/** Direction of an indicator: more is better, or less is. */
export type Arah = "positif" | "negatif";

/**
 * The office's own rules of calculation (BAB III A of its report).
 *
 * @see src/lkip/ketentuan/default.ts for the defaults
 */
export interface Ketentuan {
  readonly rumusNegatif: RumusNegatif;
  readonly batas: Batas;
  readonly predikatHuruf: AturanPredikatHuruf;
  readonly skala: PredikatScale;
  readonly efisiensi: RumusEfisiensi;
  readonly caraTulis: CaraTulis;
  /** The report's year; absent: found from captions and headers. */
  readonly tahun?: number;
}

/** A name of one table that the user has tied to a name of another. */
export interface Ikatan {
  /** Table of the row that is tied ("3.7"), and the row's name as it stands there. */
  readonly table: string;
  readonly name: string;
  /** Table that holds the fact ("3.1"), and the name there. */
  readonly toTable: string;
  readonly toName: string;
}

/** A table that the user has mapped by hand. Rows and columns count from 0. */
export interface PetaTabel {
  readonly sheet: string;
  readonly table: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of each role (see recognition/role.ts); years go as "target:2023". */
  readonly columns: Readonly<Record<string, number>>;
}

/** A finding that the user has looked into and leaves as it is: it is counted again when its numbers change. */
export interface SudahDiperiksa {
  /** The finding's id. */
  readonly temuan: string;
  /** Why it stays as it is, in the user's own words. */
  readonly alasan: string;
  /** What the finding said when it was looked into. */
  readonly angka: string;
}

/** Everything that the user has settled: rules, directions, ties, mapped tables. */
export interface Pengaturan {
  readonly ketentuan: Ketentuan;
  /** The rules that the user has settled, a confirmed default too; the others are heard from the printed results first. */
  readonly ditetapkan: readonly (keyof Ketentuan)[];
  /** Direction of indicators by name, where the user has answered. */
  readonly arah: Readonly<Record<string, Arah>>;
  readonly ikatan: readonly Ikatan[];
  readonly peta: readonly PetaTabel[];
  /** The user's answers to questions, by the question's id (see `Question` in evaluation.ts). */
  readonly jawaban: Readonly<Record<string, string>>;
  readonly diperiksa: readonly SudahDiperiksa[];
}
