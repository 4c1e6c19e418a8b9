import { countAt } from "./block";

/** The rows that stand open above the one that is looked at, the outermost first; its memory is used again. */
export class OpenRows {
  private readonly rows: Int32Array;
  private height = 0;

  constructor(most: number) {
    this.rows = new Int32Array(most + 1);
  }

  /** The innermost row; -1 where none is open. */
  get innermost(): number {
    return this.height > 0 ? countAt(this.rows, this.height - 1) : -1;
  }

  /** The outermost row. @throws {RangeError} where the table has no row */
  get outermost(): number {
    return countAt(this.rows, 0);
  }

  push(row: number): void {
    this.rows[this.height++] = row;
  }

  /** Takes the innermost row out. */
  pop(): number {
    return countAt(this.rows, --this.height);
  }

  clear(): void {
    this.height = 0;
  }

  /** The innermost row that a test holds for; -1 where there is none. */
  find(test: (row: number) => boolean): number {
    for (let at = this.height - 1; at >= 0; at--) {
      const row = countAt(this.rows, at);
      if (test(row)) return row;
    }
    return -1;
  }
}
