import type { CellAddress } from "../../workbook/address";
import type { EngineChange, EngineResult, FormulaEngine } from "./formula-engine";
import { contentOfCell } from "./model-cell";
import type { ModelSheet } from "./model-sheet";

/** A cell by the id of its sheet. */
type CellOfSheet = CellAddress & { readonly sheetId: string };

/** How the formulas of a workbook follow what is entered. */
export class Calculation {
  /** In "Manual" a formula is worked out when it is entered, and its followers when the user asks. */
  mode: "Automatic" | "Manual" = "Automatic";
  /** True for an Excel that goes on saying "pending" although everything is worked out. */
  saysPending = false;
  /** Cells that were entered inside `atOnce` and are not worked out yet; undefined outside of it. */
  private entered: EngineChange[] | undefined;
  /** What the engine knows already and the sheets do not show yet. */
  private readonly uncalculated = new Map<string, EngineResult>();

  /**
   * @param engine what works formulas out
   * @param sheets the sheets of the workbook, as they are now
   * @param tell   is told of the cells that show another value
   */
  constructor(
    private readonly engine: FormulaEngine,
    private readonly sheets: readonly ModelSheet[],
    private readonly tell: (cells: readonly CellOfSheet[]) => void,
  ) {}

  /** Whether some formulas do not show yet what they give. */
  get state(): "Done" | "Pending" {
    return this.saysPending || this.uncalculated.size > 0 ? "Pending" : "Done";
  }

  /** Takes the whole workbook in: at opening, and after its sheets have changed. */
  load(): void {
    this.settle();
    this.engine.load(
      this.sheets.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        cells: [...sheet.cells()].map(({ row, col, cell }) => ({ row, col, content: contentOfCell(cell) })),
      })),
    );
  }

  /** Works out what follows from new contents: now, or at the end of `atOnce`. */
  enter(changes: readonly EngineChange[]): void {
    if (this.entered) this.entered.push(...changes);
    else this.workOut(changes);
  }

  /**
   * Runs edits of which formulas are worked out once, at the end: Excel takes a batch as a whole. Who reads a value in
   * between asks with `settle` first.
   */
  atOnce<T>(job: () => T): T {
    if (this.entered) return job();
    this.entered = [];
    try {
      return job();
    } finally {
      this.settle();
      this.entered = undefined;
    }
  }

  /** Works out what was entered inside `atOnce` so far. */
  settle(): void {
    if (this.entered && this.entered.length > 0) this.workOut(this.entered.splice(0));
  }

  /** Works out the formulas that manual calculation has left as they were. */
  recalculate(): void {
    this.settle();
    this.show([...this.uncalculated.values()]);
  }

  private workOut(changes: readonly EngineChange[]): void {
    const entered = new Set(changes.map(keyOf));
    const results = this.engine.update(changes);
    for (const result of results) this.uncalculated.set(keyOf(result), result);
    this.show(this.mode === "Manual" ? results.filter((own) => entered.has(keyOf(own))) : results);
  }

  private show(results: readonly EngineResult[]): void {
    const followed: CellOfSheet[] = [];
    for (const result of results) {
      const { sheetId, row, col, value } = result;
      this.uncalculated.delete(keyOf(result));
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      const cell = sheet?.cell(row, col);
      if (!sheet || cell?.formula === undefined || cell.value === value) continue;
      sheet.put(row, col, { ...cell, value });
      followed.push({ sheetId, row, col });
    }
    if (followed.length > 0) this.tell(followed);
  }
}

function keyOf({ sheetId, row, col }: CellOfSheet): string {
  return `${sheetId}!${row},${col}`;
}
