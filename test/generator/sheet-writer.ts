import type { Area, CellRef } from "../../src/workbook/address";
import {
  PLAIN_STYLE,
  type Cell,
  type CellStyle,
  type CellValue,
  type Sheet,
} from "../../src/workbook/snapshot";
import { plainSheet } from "../fixtures/plain-sheet";

/** A cell of a text or number; undefined for an empty text. */
export function cell(value: CellValue, style: Partial<CellStyle> = {}): Cell | undefined {
  return value === "" || value === null ? undefined : { value, style: { ...PLAIN_STYLE, ...style } };
}

/** A sheet that is filled from top to bottom. */
export class SheetWriter {
  /** The next free row. */
  next = 0;
  private readonly grid: (Cell | undefined)[][] = [];
  private readonly merges: Area[] = [];

  constructor(readonly name: string) {}

  put(row: number, col: number, content: Cell | undefined): CellRef {
    while (this.grid.length <= row) this.grid.push([]);
    const cells = this.grid[row]!;
    while (cells.length <= col) cells.push(undefined);
    cells[col] = content;
    return { sheet: this.name, row, col };
  }

  /** Writes texts into the next row. */
  line(texts: readonly string[], style: Partial<CellStyle> = {}): number {
    texts.forEach((text, col) => this.put(this.next, col, cell(text, style)));
    return this.next++;
  }

  blank(count = 1): void {
    this.next += count;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  sheet(): Sheet {
    return { ...plainSheet(this.name, this.grid), merges: this.merges };
  }
}
