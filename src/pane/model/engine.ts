import type { Evaluation } from "../../lkip/evaluation";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import type { Plan } from "../../workbook/plan";
import type { Snapshot, WorkbookSettings } from "../../workbook/snapshot";

/** The domain as the pane uses it. It is loaded after the first paint, so that the pane opens at once. */
export interface Engine {
  evaluate(snapshot: Snapshot, pengaturan: Pengaturan): Evaluation;
  makePlan(snapshot: Snapshot, evaluation: Evaluation): Plan;
  /** What the user has settled, from the settings in the workbook. */
  readPengaturan(settings: WorkbookSettings): Pengaturan;
  /** Settings that keep it in the workbook: key → text, null where a key goes. */
  writePengaturan(pengaturan: Pengaturan): Readonly<Record<string, string | null>>;
}
