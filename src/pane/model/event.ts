import type { CellRef } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import type { SheetRenames } from "../../workbook/rename-sheets";
import type { JobFilter } from "../jobs/job";
import type { Failure } from "./pane-host";
import type { Book, Done, PanelName, Patience, Stage, Step, TabName, Task } from "./state";

/** Everything that can change what the pane shows. */
export type PaneEvent =
  | { readonly type: "office-lama" }
  | { readonly type: "dibaca"; readonly book: Book }
  /** What the findings of a book come from has been found. */
  | { readonly type: "sebab"; readonly book: Book; readonly evaluation: Book["evaluation"] }
  /** The workbook has changed, and only a click may read it. */
  | { readonly type: "berubah" }
  | { readonly type: "mulai"; readonly task: Task; readonly stage: Stage }
  | { readonly type: "tahap"; readonly stage: Stage }
  /** The share of what is being written, from 0 to 1. */
  | { readonly type: "kemajuan"; readonly share: number }
  | { readonly type: "sabar"; readonly patience: Patience }
  /** Something was written: from now on it can be undone, whatever happens next. */
  | { readonly type: "ditulis"; readonly step: Step }
  /** The last step wrote more, which goes back with it. */
  | { readonly type: "ditulis-lagi"; readonly applied: Plan }
  /** The last step was taken back; what could not be yet is left of it. */
  | { readonly type: "dikembalikan"; readonly left: Step | null }
  /** Sheets have got other names: what can be undone follows them. */
  | { readonly type: "lembar-berganti-nama"; readonly renames: SheetRenames }
  /** Cells of a sheet stand elsewhere by now: what can be undone there has to be looked for. */
  | { readonly type: "sel-berpindah"; readonly sheet: string }
  | { readonly type: "selesai"; readonly done: Done; readonly book: Book }
  | { readonly type: "menghentikan" }
  | { readonly type: "dihentikan" }
  | { readonly type: "gagal"; readonly failure: Failure }
  | { readonly type: "tutup-pesan" }
  /** Something beside the work itself did not go well. */
  | { readonly type: "kabar"; readonly sentence: string }
  | { readonly type: "tab"; readonly tab: TabName }
  | { readonly type: "saring"; readonly filter: Partial<JobFilter> }
  | { readonly type: "sorot"; readonly id: string }
  | { readonly type: "tampilkan"; readonly id: string }
  /** The line of a result is asked for, with its calculation. */
  | { readonly type: "tampilkan-hasil"; readonly ref: CellRef }
  /** The list goes to another of its entries. */
  | { readonly type: "langkah"; readonly id: string }
  | { readonly type: "rincian"; readonly id: string }
  | { readonly type: "panel"; readonly panel: PanelName | null };
