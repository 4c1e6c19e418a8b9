import type { ModelSheet } from "./model-sheet";
import type { CellEdit, WorkbookModel } from "./workbook-model";

/** One edit of the user, and what brings back what was there before it. */
interface Step {
  readonly sheetId: string;
  readonly before: readonly CellEdit[];
}

const MOST_STEPS = 100;

/**
 * The user's own edits, the last one to be taken back first (Ctrl+Z). Excel empties it for every request of an add-in that
 * writes and cannot be undone, whatever it really does. Writes of the add-in are undone in its pane.
 */
export class UndoList {
  private steps: Step[] = [];

  constructor(private readonly model: WorkbookModel) {}

  /** How many edits can be taken back. */
  get length(): number {
    return this.steps.length;
  }

  /**
   * Changes cells for the user, and remembers what they were.
   *
   * @throws {ModelError} as `WorkbookModel.edit` does; nothing is remembered then
   */
  edit(sheet: ModelSheet, edits: readonly CellEdit[]): void {
    const before = edits.map(({ row, col }): CellEdit => {
      const { value, formula, quoted, style } = sheet.cell(row, col);
      return { row, col, content: { value, formula, quoted }, style };
    });
    this.model.edit(sheet, edits, "pengguna");
    this.steps = [...this.steps.slice(1 - MOST_STEPS), { sheetId: sheet.id, before }];
  }

  /** Takes the last edit back; its place, or undefined when there is none. */
  undo(): { sheetId: string; row: number; col: number } | undefined {
    const step = this.steps.pop();
    const first = step?.before[0];
    if (!step || !first) return undefined;
    this.model.edit(this.model.sheetById(step.sheetId), step.before, "pengguna");
    return { sheetId: step.sheetId, row: first.row, col: first.col };
  }

  /** Nothing can be taken back any more. */
  clear(): void {
    this.steps = [];
  }
}
