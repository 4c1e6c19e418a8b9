import type { KetentuanFile } from "../settings/ketentuan-file";

/** How a report is printed: for a reader, or as one object of JSON, pretty or on one line. */
export type ReportForm = "teks" | "json" | "json-sebaris";

/** A sheet of ours that is added to the result. */
export type OwnSheet = "lembar-uji" | "grafik";

/** What the user asked for, the same for every file. Plain data, so that it can go to a worker thread. */
export interface JobOptions {
  readonly form: ReportForm;
  readonly colour: boolean;
  /** Write values instead of formulas (`--nilai`), whatever the ketentuan say. */
  readonly nilai: boolean;
  /** Replace whatever is where the result goes (`--timpa`); the input never is. */
  readonly timpa?: boolean;
  /** What `--ketentuan` names. */
  readonly ketentuan: KetentuanFile;
  /** Sheets that are added to the result. */
  readonly lembar?: readonly OwnSheet[];
  /** True where nothing but those sheets is written (`--periksa`). */
  readonly lembarSaja?: boolean;
}

/** One workbook to be worked on. */
export interface Job {
  readonly file: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Where the result goes; absent where nothing is to be written (`--periksa`). */
  readonly target?: string;
}

/** An input that cannot be used, and why in one sentence. */
export interface Failure {
  readonly file: string;
  readonly sentence: string;
}

/** What one file came to: its report, ready to be printed. */
export interface JobOutcome {
  readonly file: string;
  readonly verdict: "tanpa-galat" | "galat" | "gagal";
  readonly report: string;
}
