import { amountAt, countAt } from "./block";
import { tolerance } from "./weights";

/** What rows at the top add up to, by column of money. */
export class Group {
  private readonly sum: Float64Array;
  private readonly count: Int32Array;
  private readonly unknown: Int32Array;
  /** What repeated rows added: the sum may count them once. */
  private readonly again: Float64Array;

  constructor(columns: number) {
    this.sum = new Float64Array(columns);
    this.count = new Int32Array(columns);
    this.unknown = new Int32Array(columns);
    this.again = new Float64Array(columns);
  }

  put(k: number, amount: number): void {
    this.sum[k] = this.sumOf(k) + amount;
    this.count[k] = this.countOf(k) + 1;
  }

  /** Puts the amount of a repeated row in. */
  putAgain(k: number, amount: number): void {
    this.put(k, amount);
    this.again[k] = amountAt(this.again, k) + amount;
  }

  putUnknown(k: number): void {
    this.unknown[k] = countAt(this.unknown, k) + 1;
  }

  add(other: Group): void {
    for (let k = 0; k < this.sum.length; k++) {
      this.sum[k] = this.sumOf(k) + other.sumOf(k);
      this.count[k] = this.countOf(k) + other.countOf(k);
      this.unknown[k] = countAt(this.unknown, k) + countAt(other.unknown, k);
      this.again[k] = amountAt(this.again, k) + amountAt(other.again, k);
    }
  }

  sumOf(k: number): number {
    return amountAt(this.sum, k);
  }

  private sumOnce(k: number): number {
    return this.sumOf(k) - amountAt(this.again, k);
  }

  /** The sum that a printed amount is, repeated rows counted twice or once; undefined where it is neither. */
  sumLike(k: number, printed: number): number | undefined {
    const count = this.countOf(k);
    if (count === 0 || Number.isNaN(printed)) return undefined;
    return [this.sumOf(k), this.sumOnce(k)].find((sum) => Math.abs(printed - sum) <= tolerance(count));
  }

  countOf(k: number): number {
    return countAt(this.count, k);
  }

  /** Whether something in it is no known amount. */
  isOpen(k: number): boolean {
    return countAt(this.unknown, k) > 0;
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
