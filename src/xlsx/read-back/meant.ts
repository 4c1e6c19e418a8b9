import type { Mark } from "../../workbook/mark";
import type { NewSheet } from "../../workbook/new-sheet";
import type { CellContent, Plan } from "../../workbook/plan";

/** Contents of cells by row, then column. */
export type MeantCells = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** What a result is meant to hold that its input does not: gathered from all that was applied to it. */
export class Meant {
  private readonly cells = new Map<string, Map<number, Map<number, CellContent>>>();
  private readonly marks = new Map<string, readonly Mark[]>();
  private readonly added = new Map<string, NewSheet>();
  private readonly replaced = new Map<string, NewSheet>();
  /** Settings that were written; null where one was removed. */
  readonly settings: Record<string, string | null> = {};

  /** Adds what a plan did; where it overwrites what one before it did, the last one counts. */
  addPlan({ writes, marks, settings }: Plan): void {
    for (const { ref, after } of writes) {
      const rows = this.cells.get(ref.sheet) ?? new Map<number, Map<number, CellContent>>();
      const row = rows.get(ref.row) ?? new Map<number, CellContent>();
      this.cells.set(ref.sheet, rows.set(ref.row, row.set(ref.col, after)));
    }
    for (const { sheet, after } of marks) this.marks.set(sheet, after);
    Object.assign(this.settings, settings?.after);
  }

  addSheet(name: string, sheet: NewSheet): void {
    this.added.set(name, sheet);
  }

  replaceSheet(name: string, sheet: NewSheet): void {
    this.replaced.set(name, sheet);
  }

  /** Cells of a sheet that were written. */
  cellsOf(sheet: string): MeantCells {
    return this.cells.get(sheet) ?? new Map();
  }

  /** All marks of a sheet; undefined where they were left alone. */
  marksOf(sheet: string): readonly Mark[] | undefined {
    return this.marks.get(sheet);
  }

  /** What a sheet that was added or written anew is made of; undefined for one that is the input's own. */
  newSheet(name: string): NewSheet | undefined {
    return this.added.get(name) ?? this.replaced.get(name);
  }

  /** Names of the sheets that were added or written anew. */
  get newSheets(): ReadonlySet<string> {
    return new Set([...this.added.keys(), ...this.replaced.keys()]);
  }

  /** How many sheets were added. */
  get sheetCount(): number {
    return this.added.size;
  }

  /** Whether any cell was written: then results of formulas may be dropped, so that they are worked out anew. */
  get hasWrites(): boolean {
    return this.cells.size > 0;
  }
}
