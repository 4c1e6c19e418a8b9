import { isEmptyPlan, type Plan } from "../workbook/plan";
import type { NewSheet } from "../workbook/new-sheet";
import type { Sheet, Snapshot } from "../workbook/snapshot";
import type { ApplyOutcome, Workbook } from "../workbook/workbook";
import { addSheet } from "./sheets/add-sheet";
import { readWorkbook } from "./read/read-workbook";
import { applyPlan } from "./write/apply-plan";

/** The workbook that is open in Excel, by Office.js (ExcelApi 1.14). */
export class ExcelWorkbook implements Workbook {
  /** The sheets as they were read last: what tells the cells that must not be written. */
  private sheets: readonly Sheet[] | undefined;

  async read(): Promise<Snapshot> {
    const snapshot = await readWorkbook();
    this.sheets = snapshot.sheets;
    return snapshot;
  }

  async apply(plan: Plan): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const sheets = this.sheets ?? (await this.read()).sheets;
    return applyPlan(plan, sheets);
  }

  addSheet(sheet: NewSheet): Promise<string> {
    return addSheet(sheet);
  }
}
