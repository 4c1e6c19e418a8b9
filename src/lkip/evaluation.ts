import type { Percent, Rupiah } from "../language/units";
import type { Area, CellRef } from "../workbook/address";
import type { CellContent } from "../workbook/plan";
import type { Cause } from "./cause";
import type { Expr } from "./expression/expr";
import type { Role } from "./recognition/role";
import type { TableId } from "./tables";
import type { WhyLeft } from "./expression/outcome";
import type { KetentuanLaporan } from "./ketentuan-laporan";

export type { TableId };

/** A table that the program knows: its number, what it is called, and the columns that a user can show by hand. */
export interface TableKind {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly Role[];
}

/** A table that was found: where it stands, in one part or several. */
export interface FoundTable {
  readonly id: TableId;
  readonly sheet: string;
  /** All its parts in one rectangle, header included. */
  readonly area: Area;
  readonly parts: readonly Area[];
  readonly caption?: string;
}

export type ResultKind =
  "capaian" | "rata-rata" | "persen" | "serapan" | "efisiensi" | "predikat" | "selisih" | "jumlah";

/** isi: empty, is filled. ganti: differs, is overwritten. tetap: agrees, untouched. lewati: nothing is or may be written. */
export type ResultAction = "isi" | "ganti" | "tetap" | "lewati";

/** One result cell. */
export interface Result {
  readonly table: TableId;
  readonly ref: CellRef;
  readonly kind: ResultKind;
  /** The row's name: indicator, sasaran, or uraian. */
  readonly name: string;
  /** Percent for percentages, points for selisih, rupiah for jumlah; null for words and for what cannot be computed. */
  readonly value: number | null;
  /** The value as a reader expects it: "95,00%", "Efisien", "v", "-", "". */
  readonly text: string;
  /** What was printed before. */
  readonly before: string;
  readonly action: ResultAction;
  /** How it is worked out; absent where it is not. */
  readonly expr?: Expr;
  /** Why nothing is worked out. */
  readonly why?: WhyLeft;
  /** What will be written; absent for tetap and lewati. */
  readonly after?: CellContent;
}

export type Severity = "galat" | "peringatan" | "info";

/** What a finding's numbers are counted in. */
export type Unit = "rupiah" | "persen" | "poin" | "angka";

/** Something in the workbook that is inconsistent (temuan), with the numbers that prove it. */
export interface Finding {
  /** Stable within a workbook: code and cell, "persen-berbeda@'Tabel 3.6'!E10". */
  readonly id: string;
  /** The code of its check (`FindingCode` in checks/index.ts). */
  readonly code: string;
  readonly severity: Severity;
  readonly table: TableId;
  readonly ref: CellRef;
  readonly related: readonly CellRef[];
  /** One sentence in plain Indonesian. */
  readonly message: string;
  /** The value that stands in the cell: number where it is one, else its text; null when there is none. */
  readonly value: number | string | null;
  readonly expected: number | string | null;
  /** value − expected, where both are numbers. */
  readonly difference: number | null;
  readonly unit: Unit;
  /** A sentence that names the likely cause, where the numbers prove one. */
  readonly hint?: string;
  /** Findings with one root cause share the id of the finding that stands for it. */
  readonly cause?: string;
  /** What the expected value is worked out of: its parts and their amounts. */
  readonly expr?: Expr;
  /** What "Perbaiki" would write into `ref`, where that is safe. */
  readonly fix?: CellContent;
}

/** A finding that the user has looked into: it is in no count and marks no cell. */
export interface CheckedFinding extends Finding {
  /** Why it stays as it is, in the user's own words. */
  readonly alasan: string;
}

/** How many relations between the cells of a report were looked at, and how many of them hold. */
export interface RelationCounts {
  readonly checked: number;
  readonly held: number;
  readonly failed: number;
  /** The same by table: what must hold beside its results. */
  readonly perTable: readonly TableCounts[];
}

/** What was looked at in one table: parents and totals against their rows, and facts against other tables. */
export interface TableCounts {
  readonly table: TableId;
  readonly kind: "sum" | "same";
  readonly held: number;
  readonly failed: number;
}

/** The report in a few numbers. */
export interface Summary {
  readonly tahun: number | null;
  /** Mean capaian of Tabel 3.1, and its predikat. */
  readonly rataRataCapaian: Percent | null;
  /** How many indicators that mean stands on, and how many there are. */
  readonly indikatorDihitung: number;
  readonly indikatorSemua: number;
  readonly predikat: string | null;
  /** Totals of Tabel 3.8, and their ratio. */
  readonly totalPagu: Rupiah | null;
  readonly totalRealisasi: Rupiah | null;
  readonly serapan: Percent | null;
  readonly galat: number;
  readonly peringatan: number;
  readonly info: number;
  readonly isi: number;
  readonly ganti: number;
  readonly tetap: number;
  readonly lewati: number;
}

/**
 * Something that the numbers do not decide: the user is asked once, the answer is kept in the workbook
 * (`Pengaturan.jawaban`, by the question's id), and until then nothing that hangs on it is written or called a galat.
 */
export interface Question {
  /** Stable within a workbook: kind and cell, "susunan@'Tabel 3.8'!B7". */
  readonly id: string;
  /** What is asked about: levels of the budget, a table's columns, a rule of the office, a total, a merged result. */
  readonly kind: "susunan" | "kolom" | "ketentuan" | "jumlah" | "gabungan";
  readonly table: TableId;
  readonly ref: CellRef;
  readonly related: readonly CellRef[];
  /** One sentence with the readings and their numbers. */
  readonly message: string;
  readonly options: readonly QuestionOption[];
}

/** One answer: `value` is what is kept, `text` what the user reads, the likeliest first. */
export interface QuestionOption {
  readonly value: string;
  readonly text: string;
}

/** A part of a sheet that looks like one of our tables and could not be read, and what is missing. */
export interface UnreadTable {
  readonly sheet: string;
  readonly area: Area;
  /** One sentence: "Lembar “Rekap”, baris 6: ada target dan realisasi, kolom hasilnya tidak ditemukan." */
  readonly message: string;
}

/**
 * A row without its counterpart in another table, and the names there that the user may tie it to: those that are still
 * free, and those that another row has. Rows of one table share their lists.
 */
export interface OpenTie {
  /** The cell of the row's name. */
  readonly at: CellRef;
  /** The table whose row is tied, and the row's name as it stands there. */
  readonly table: TableId;
  readonly name: string;
  readonly toTable: TableId;
  readonly kind: "indikator" | "sasaran" | "program" | "sub";
  readonly free: readonly string[];
  readonly taken: readonly string[];
}

/** What one pass over a workbook finds. */
export interface Evaluation {
  /** All tables that the program knows, in the report's order. */
  readonly kinds: readonly TableKind[];
  readonly tables: readonly FoundTable[];
  readonly results: readonly Result[];
  /** Those that count. */
  readonly findings: readonly Finding[];
  /** Those that the user has looked into, as long as their numbers are what they were then. */
  readonly checked: readonly CheckedFinding[];
  readonly questions: readonly Question[];
  readonly unread: readonly UnreadTable[];
  readonly ties: readonly OpenTie[];
  readonly ketentuan: KetentuanLaporan;
  /** How much was looked at and holds; worked out when it is first asked for. */
  readonly relations: () => RelationCounts;
  /** What the findings come from; absent where it was not looked for (see diagnose.ts). */
  readonly causes?: readonly Cause[];
  readonly summary: Summary;
}
