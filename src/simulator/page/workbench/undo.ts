import type { CellEdit, WorkbookModel } from "../../model/workbook-model";

/** One edit of the user, and what brings back what was there before it. */
interface Step {
  readonly sheetId: string;
  readonly before: readonly CellEdit[];
}

const MOST_STEPS = 100;

/** The user's own edits, the last one to be taken back first. Writes of the add-in are undone in its pane. */
export class UndoHistory {
  private steps: Step[] = [];

  constructor(private readonly model: WorkbookModel) {}

  /** Remembers the cells as they are now, before they are edited. */
  remember(sheetId: string, cells: readonly { readonly row: number; readonly col: number }[]): void {
    const sheet = this.model.sheetById(sheetId);
    const before = cells.map(({ row, col }): CellEdit => {
      const { value, formula, quoted, style } = sheet.cell(row, col);
      return { row, col, content: { value, formula, quoted }, style };
    });
    this.steps = [...this.steps.slice(1 - MOST_STEPS), { sheetId, before }];
  }

  /** Drops the last step, for its edit was refused. */
  forget(): void {
    this.steps = this.steps.slice(0, -1);
  }

  /** Takes the last edit back; its place, or undefined when there is none. */
  undo(): { sheetId: string; row: number; col: number } | undefined {
    const step = this.steps.at(-1);
    const first = step?.before[0];
    if (!step || !first) return undefined;
    this.forget();
    this.model.edit(this.model.sheetById(step.sheetId), step.before, "pengguna");
    return { sheetId: step.sheetId, row: first.row, col: first.col };
  }
}
