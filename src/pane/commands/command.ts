import type { NewSheet } from "../../workbook/new-sheet";
import type { Plan } from "../../workbook/plan";
import type { WorkbookSettings } from "../../workbook/snapshot";
import type { Engine } from "../model/engine";
import type { Book, Done, PaneState, Step, Task } from "../model/state";

/**
 * One thing that a user can ask for, as a value: what it would change, and what is said when it is done. Ribbon, pane and
 * tests name the same values; `CommandRunner` starts, applies and says each of them in the one way.
 */
export interface Command<Input = void> {
  readonly id: Task;
  /** Whether there is anything for it to do; absent where there always may be. */
  readonly possible?: (state: Pick<PaneState, "history">) => boolean;
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
  /** The last step that can be taken back, its sheets by the names that they have now. */
  lastStep(): Promise<Step | undefined>;
}

/**
 * What a command wants changed.
 *
 * tulis: cells, marks and settings; where `marks` is "ikut" and the workbook shows marks, they follow in the same step.
 * lembar: new sheets. kembali: the last step is taken back.
 */
export type Change =
  | { readonly kind: "tulis"; readonly plan: Plan; readonly marks?: "ikut"; readonly name?: string }
  | { readonly kind: "lembar"; readonly sheets: readonly NewSheet[] }
  | { readonly kind: "kembali"; readonly step: Step };

/** The change of a plan. */
export function written(plan: Plan): Change {
  return { kind: "tulis", plan };
}
