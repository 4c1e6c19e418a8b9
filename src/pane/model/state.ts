import type { Evaluation, Result } from "../../lkip/evaluation";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import type { NewSheet } from "../../workbook/new-sheet";
import type { Plan } from "../../workbook/plan";
import type { Riwayat } from "../../workbook/riwayat/riwayat";
import type { Snapshot } from "../../workbook/snapshot";
import type { Refusal } from "../../workbook/workbook";
import { EVERY_JOB, type JobFilter } from "../jobs/job";
import type { Tracked } from "../jobs/progress";
import type { Failure } from "./pane-host";
import type { Agreement } from "./recalculation";

/** A workbook as it was last read, and what the domain says about it. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly pengaturan: Pengaturan;
  /** What was changed in the workbook and still stands, sheets by the names that they have now. */
  readonly riwayat: Riwayat;
  /** One sentence for each part of the settings that cannot be read. */
  readonly problems: readonly string[];
  readonly evaluation: Evaluation;
  /** Whether what the findings come from has been looked for; until then the causes are those of the reading before. */
  readonly diagnosed: boolean;
  /** What a click on "Hitung Capaian" would write now. */
  readonly plan: Plan;
}

/** What the user asked for. */
export type Task =
  | "membaca"
  | "hitung"
  | "periksa"
  | "batalkan"
  | "perbaiki"
  | "kembalikan"
  | "hapus-tanda"
  | "lembar-uji"
  | "grafik"
  | "isi-dari-sipd"
  | "ketentuan"
  | "jawaban"
  | "peta"
  | "diperiksa"
  | "templat";

export type Stage = "membaca" | "memeriksa" | "menulis";

/** How long a task has been under way: at once nothing shows, then progress, then a word about Excel itself. */
export type Patience = "sebentar" | "lama" | "menunggu";

/** What a finished task did. */
export interface Done {
  readonly task: Task;
  /** Cells written. */
  readonly cells: number;
  /** Cells that carry a mark of ours now. */
  readonly marked: number;
  /** Whether marks were set or taken away. */
  readonly marksChanged: boolean;
  readonly milliseconds: number;
  readonly refused: readonly Refusal[];
  /** Results that are worked out and not written, for their sheets are protected. */
  readonly locked: number;
  /** Whether Excel has kept the settings; where it has not, they hold while the pane is open. */
  readonly settings: "tersimpan" | "sementara";
  /** Whether Excel works formulas out only when the user asks. */
  readonly manual: boolean;
  /** A cell or sheet that the sentence names. */
  readonly name?: string;
  /** What "Batalkan" has taken back. */
  readonly undone?: Task;
  /** Results that the task has written, as they were before it: what was printed, and what stands there now. */
  readonly results: readonly Result[];
}

export type Phase =
  | { readonly kind: "membuka" }
  | { readonly kind: "office-lama" }
  | { readonly kind: "tidak-ada-tabel" }
  | { readonly kind: "siap"; readonly halted: boolean }
  | {
      readonly kind: "bekerja";
      readonly task: Task;
      readonly stage: Stage;
      readonly patience: Patience;
      /** The share that is written, from 0 to 1; absent where it is not known. */
      readonly share?: number;
      /** True from the click on "Hentikan" until what was written has been taken back. */
      readonly halting?: boolean;
      /** Whether the task has changed the workbook already. */
      readonly written: boolean;
    }
  | { readonly kind: "selesai"; readonly done: Done }
  | {
      readonly kind: "gagal";
      readonly failure: Failure;
      /** Whether the task that failed had changed the workbook: it stands then, and can be undone. */
      readonly written: boolean;
    };

export type TabName = "pekerjaan" | "hasil" | "tabel";
export type PanelName = "ketentuan" | "peta" | "riwayat" | "bantuan";

/** What the user is looking at. */
export interface View {
  readonly tab: TabName;
  readonly filter: JobFilter;
  /** The entry that the list stands on, or a finding in it. */
  readonly current: string | null;
  /** The entry whose details are open, or a finding in it. */
  readonly open: string | null;
  readonly panel: PanelName | null;
  /** The result that was asked for from the sheet, by the name of its cell. */
  readonly result: string | null;
  /** Grows each time an entry is asked for from outside the list. */
  readonly reveal: number;
}

/** One step that can be undone. */
export interface Step {
  readonly task: Task;
  readonly applied: Plan;
  /** Its number in the riwayat; absent where it has changed no cell. */
  readonly nomor?: number;
  /** Sheets whose cells have come to stand elsewhere since, by the names that they have; absent where there are none. */
  readonly moved?: ReadonlySet<string>;
  /** Sheets that it added, under the names that they have. */
  readonly added?: readonly NewSheet[];
  /** What was in those of them before that were written anew, by the same names. */
  readonly replaced?: readonly NewSheet[];
}

export interface PaneState {
  readonly phase: Phase;
  readonly book: Book | null;
  /** True where the workbook has changed since it was read. */
  readonly stale: boolean;
  readonly history: readonly Step[];
  /** Null as long as the results have never agreed with what is worked out. */
  readonly agreement: Agreement | null;
  readonly view: View;
  /** The entries that were ever to be done. */
  readonly tracked: Tracked;
  /** Something beside the work itself that did not go well; it stands until the next task. */
  readonly remark: string | null;
}

export const FIRST_STATE: PaneState = {
  phase: { kind: "membuka" },
  book: null,
  stale: false,
  history: [],
  agreement: null,
  view: {
    tab: "pekerjaan",
    filter: EVERY_JOB,
    current: null,
    open: null,
    panel: null,
    result: null,
    reveal: 0,
  },
  tracked: [],
  remark: null,
};
