import type { CellWrite, Plan } from "../../workbook/plan";
import { isNamed, type NewSheet } from "../../workbook/new-sheet";
import type { Snapshot, WorkbookSettings } from "../../workbook/snapshot";
import type { Refusal } from "../../workbook/workbook";
import type { Engine, OwnSheet } from "../model/engine";
import type { Book, Done, PaneState, Step, Task } from "../model/state";

/**
 * One thing that a user can ask for, as a value: what it would change, and what is said when it is done. Ribbon, pane and
 * tests name the same values; `CommandRunner` starts, applies and says each of them in the one way.
 */
export interface Command<Input = void> {
  readonly id: Task;
  /** Whether there is anything for it to do; absent where there always may be. */
  readonly possible?: (state: Pick<PaneState, "history">) => boolean;
  /** What becomes of it while another task runs; absent where it is passed over. */
  readonly whileBusy?: "tunggu";
  readonly plan: (desk: Desk, input: Input) => Change | Promise<Change>;
  /** One sentence about what was done. */
  readonly says: (done: Done) => string;
  /** One sentence about its having been taken back; absent where the cells tell it. */
  readonly saysUndone?: string;
}

/** What a command may ask for while it plans: each question costs only the one that asks it. */
export interface Desk {
  readonly engine: Engine;
  /** The settings that were read last. */
  readonly settings: WorkbookSettings;
  /** Reads the workbook and thinks about it. */
  read(): Promise<Book>;
  /** Name of the workbook's file; "" where it has none yet. */
  fileName(): Promise<string>;
  /** The last step that can be taken back, its sheets by the names that they have now. */
  lastStep(): Promise<Step | undefined>;
}

/**
 * What a command wants changed.
 *
 * tulis: cells, marks and settings; where `marks` is "ikut" and the workbook shows marks, they follow in the same step.
 * lembar: new sheets, or sheets of ours that are written anew. kembali: the last step is taken back.
 */
export type Change =
  | {
      readonly kind: "tulis";
      readonly plan: Plan;
      readonly marks?: "ikut";
      readonly name?: string;
      /** Cells that the command leaves of itself, told with those that the workbook refuses. */
      readonly refused?: readonly Refusal[];
    }
  | {
      readonly kind: "lembar";
      readonly sheets: readonly NewSheet[];
      /** Those of ours that go for the sheets of the same names, as they are now. */
      readonly replaced?: readonly NewSheet[];
      /** Where there, the first sheet is shown afterwards. */
      readonly then?: "buka";
    }
  | {
      readonly kind: "kembali";
      readonly step: Step;
      /** Cells of it that are left, for they are not where they were. */
      readonly lost?: readonly CellWrite[];
    };

/** The change of a command that finds nothing to make a sheet of. */
export const NO_SHEET: Change = { kind: "lembar", sheets: [] };

/** The change of a plan. */
export function written(plan: Plan): Change {
  return { kind: "tulis", plan };
}

/**
 * The change of a sheet of ours. It takes the place of the one before it, unless a formula of the user names that one: it
 * would lose what it stands on, so that the new one comes beside it.
 */
export function ownSheet(snapshot: Snapshot, { sheet, lama }: OwnSheet): Change {
  const replaced = lama && !isNamed(snapshot, lama.name) ? [lama] : [];
  return { kind: "lembar", sheets: [sheet], replaced, then: "buka" };
}
