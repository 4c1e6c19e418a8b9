import { amountAt, countAt } from "./block";
import { tolerance } from "./weights";

/** What each cell gathers from the rows below its own; one object serves many readings of one table. */
export class Gathered {
  private readonly sum: Float64Array;
  private readonly count: Int32Array;
  private readonly unknown: Int32Array;
  /** What repeated rows below a row would add if they counted again. */
  private readonly again: Float64Array;
  /** What rows of a name that stands there already add: the sum may leave it out. */
  private readonly named: Float64Array;

  constructor(cells: number) {
    this.sum = new Float64Array(cells);
    this.count = new Int32Array(cells);
    this.unknown = new Int32Array(cells);
    this.again = new Float64Array(cells);
    this.named = new Float64Array(cells);
  }

  /** Forgets what the first cells have gathered. */
  clear(cells: number): void {
    this.sum.fill(0, 0, cells);
    this.count.fill(0, 0, cells);
    this.unknown.fill(0, 0, cells);
    this.again.fill(0, 0, cells);
    this.named.fill(0, 0, cells);
  }

  add(at: number, amount: number): void {
    this.sum[at] = amountAt(this.sum, at) + amount;
    this.count[at] = countAt(this.count, at) + 1;
  }

  /** An amount that is in the sum already, once. */
  addAgain(at: number, amount: number): void {
    this.again[at] = amountAt(this.again, at) + amount;
  }

  /** Says that an amount in the sum is that of a name that stands there already. */
  addNamed(at: number, amount: number): void {
    this.named[at] = amountAt(this.named, at) + amount;
  }

  addUnknown(at: number): void {
    this.unknown[at] = countAt(this.unknown, at) + 1;
  }

  sumAt(at: number): number {
    return amountAt(this.sum, at);
  }

  countAt(at: number): number {
    return countAt(this.count, at);
  }

  /** Whether something below is no known amount. */
  isOpen(at: number): boolean {
    return countAt(this.unknown, at) > 0;
  }

  /** What a printed amount should be; undefined where nothing below it proves that. */
  expectedAt(at: number, printed: number): number | undefined {
    const count = this.countAt(at);
    if (count === 0 || Number.isNaN(printed)) return undefined;
    const off = tolerance(count);
    let expected = this.sumAt(at);
    const again = amountAt(this.again, at);
    if (again !== 0 && !near(printed, expected, off) && near(printed, expected + again, off))
      expected += again;
    const named = amountAt(this.named, at);
    if (named !== 0 && !near(printed, expected, off) && near(printed, expected - named, off))
      expected -= named;
    return this.isOpen(at) && !near(printed, expected, off) ? undefined : expected;
  }
}

function near(printed: number, sum: number, off: number): boolean {
  return Math.abs(printed - sum) <= off;
}
