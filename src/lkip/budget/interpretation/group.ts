/** What rows at the top add up to, by column of money. */
export class Group {
  readonly sum: Float64Array;
  readonly count: Int32Array;
  readonly unknown: Int32Array;
  /** What repeated rows added: the sum may count them once. */
  readonly again: Float64Array;

  constructor(columns: number) {
    this.sum = new Float64Array(columns);
    this.count = new Int32Array(columns);
    this.unknown = new Int32Array(columns);
    this.again = new Float64Array(columns);
  }

  put(k: number, amount: number, repeated: boolean): void {
    this.sum[k]! += amount;
    this.count[k]!++;
    if (repeated) this.again[k]! += amount;
  }

  add(other: Group): void {
    for (let k = 0; k < this.sum.length; k++) {
      this.sum[k]! += other.sum[k]!;
      this.count[k]! += other.count[k]!;
      this.unknown[k]! += other.unknown[k]!;
      this.again[k]! += other.again[k]!;
    }
  }

  same(other: Group): boolean {
    return this.sum.every((sum, k) => sum === other.sum[k] && this.count[k] === other.count[k]);
  }

  isEmpty(): boolean {
    return this.count.every((count) => count === 0);
  }

  clear(): void {
    // One or two columns, cleared for every row at the top: a loop spares four calls of `fill`.
    for (let k = 0; k < this.sum.length; k++) {
      this.sum[k] = 0;
      this.count[k] = 0;
      this.unknown[k] = 0;
      this.again[k] = 0;
    }
  }
}
