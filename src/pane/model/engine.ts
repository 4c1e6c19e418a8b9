import type { Evaluation, Finding } from "../../lkip/evaluation";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import type { NewSheet } from "../../workbook/new-sheet";
import type { Plan } from "../../workbook/plan";
import type { Riwayat } from "../../workbook/riwayat/riwayat";
import type { Snapshot, WorkbookSettings } from "../../workbook/snapshot";

/** What a workbook's settings come to, and one sentence for each part of them that cannot be read. */
export interface SettledReading {
  readonly pengaturan: Pengaturan;
  readonly riwayat: Riwayat;
  readonly problems: readonly string[];
}

/** A sheet of ours to be written, and the one that it takes the place of, as it is now. */
export interface OwnSheet {
  readonly sheet: NewSheet;
  readonly lama?: NewSheet;
}

/** The domain as the pane uses it. It is loaded after the first paint, so that the pane opens at once. */
export interface Engine {
  /** Works in slices: between them the pane answers. */
  evaluate(snapshot: Snapshot, pengaturan: Pengaturan): Promise<Evaluation>;
  /** The same with its causes. */
  diagnose(snapshot: Snapshot, pengaturan: Pengaturan): Promise<Evaluation>;
  /** Results and marks. */
  makePlan(snapshot: Snapshot, evaluation: Evaluation): Plan;
  /** Marks alone. */
  makeCheckPlan(snapshot: Snapshot, evaluation: Evaluation): Plan;
  /** Takes every mark of ours away. */
  makeClearPlan(snapshot: Snapshot): Plan;
  /** Empty amounts of Tabel 3.8 from the export of SIPD in the workbook. */
  makeSipdPlan(snapshot: Snapshot, pengaturan: Pengaturan): Plan;
  /** The one write of a finding's "Perbaiki"; undefined where it has no safe fix. */
  makeFixPlan(snapshot: Snapshot, finding: Finding): Plan | undefined;
  /** The working paper of a review, and the one that it takes the place of. */
  makeLembarUji(
    snapshot: Snapshot,
    pengaturan: Pengaturan,
    evaluation: Evaluation,
    keterangan: { readonly berkas: string; readonly tanggal: Date },
  ): OwnSheet;
  /** The charts of the report, and the sheet that they take the place of; undefined where there is nothing to draw. */
  makeGrafik(snapshot: Snapshot, pengaturan: Pengaturan, evaluation: Evaluation): OwnSheet | undefined;
  /** What the user has settled, from the settings in the workbook. */
  readSettled(settings: WorkbookSettings): Promise<SettledReading>;
  /** Settings that keep it in the workbook: key → text, null where a key goes. */
  writeSettled(pengaturan: Pengaturan): Promise<Readonly<Record<string, string | null>>>;
}
