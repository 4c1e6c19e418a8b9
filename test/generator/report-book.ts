import { refName, type CellRef } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/snapshot";
import type { Fault, Report, TrueCell, TrueRow, TrueTable } from "./report";
import { SheetWriter } from "./sheet-writer";

/** A report while it is written: its sheets, and the truth about them. */
export class ReportBook {
  readonly tables: TrueTable[] = [];
  readonly rows: TrueRow[] = [];
  readonly faults: Fault[] = [];
  totals: Report["totals"];
  private readonly byName = new Map<string, TrueCell>();
  private readonly writers: SheetWriter[] = [];

  addSheet(name: string): SheetWriter {
    const writer = new SheetWriter(name);
    this.writers.push(writer);
    return writer;
  }

  add(cell: TrueCell): CellRef {
    this.byName.set(refName(cell.ref), cell);
    return cell.ref;
  }

  /** The truth knows nothing of this cell any more: it must be left alone. */
  forget(ref: CellRef): void {
    this.byName.delete(refName(ref));
  }

  get sheets(): readonly SheetWriter[] {
    return this.writers;
  }

  get cells(): TrueCell[] {
    return [...this.byName.values()];
  }

  cell(ref: CellRef): TrueCell | undefined {
    return this.byName.get(refName(ref));
  }

  /** Prints another content into a cell that stands already. */
  overprint(ref: CellRef, content: Cell | undefined): void {
    this.writers.find(({ name }) => name === ref.sheet)!.put(ref.row, ref.col, content);
  }

  report(kind: string, seed: number): Report {
    return {
      kind,
      seed,
      snapshot: { sheets: this.writers.map((writer) => writer.sheet()), settings: {} },
      tables: this.tables,
      rows: this.rows,
      cells: this.cells,
      faults: this.faults,
      totals: this.totals,
    };
  }
}
