import { SCOPE, type Amounts } from "./amounts";
import { Group } from "./group";
import { inTree, OUT, TOTAL } from "./line";
import { tolerance } from "./weights";

/**
 * The sums that follow from the depths of the rows: for every cell of a parent or a JUMLAH what it should hold and how
 * many amounts make it up. One object works out many readings of one table, its memory used again.
 *
 * An empty parent counts as the sum of its rows; an empty row without rows makes a sum that does not hold unprovable. A
 * repeated row counts once, unless the printed sum shows that it counts twice. A JUMLAH adds the rows since the one before
 * it or all rows above it, whichever is printed; one that stands above all rows adds those below it; one in the middle of
 * an open row that repeats that row's amount is a subtotal.
 */
export class Sums {
  /** Rupiah for each cell, row by row; only where `addends` is not 0. */
  readonly expected: Float64Array;
  /** How many amounts the sum has; 0 where the cell has none that can be proven. */
  readonly addends: Int32Array;
  /** First row of what a JUMLAH adds. */
  readonly from: Int32Array;
  /** The row whose amount a subtotal says again; -1 for any other row. */
  readonly repeats: Int32Array;
  private readonly sum: Float64Array;
  private readonly count: Int32Array;
  private readonly unknown: Int32Array;
  /** What repeated rows below a row would add if they counted again. */
  private readonly again: Float64Array;
  /** What rows of a name that stands there already add: the sum may leave it out. */
  private readonly named: Float64Array;
  private readonly parent: Int32Array;
  /** The row that gathers what stands below: the first of repeated rows. */
  private readonly gatherer: Int32Array;
  private readonly stack: Int32Array;
  private depth: Int16Array = new Int16Array();
  private height = 0;
  private part: Group;
  private all: Group;
  /** The last row at the top. */
  private last: Group;
  private totals = 0;
  private above = -1;
  private partFrom = 0;

  constructor(private readonly amounts: Amounts) {
    const { rows, columns } = amounts;
    const cells = rows * columns;
    this.expected = new Float64Array(cells);
    this.addends = new Int32Array(cells);
    this.from = new Int32Array(rows);
    this.repeats = new Int32Array(rows);
    this.sum = new Float64Array(cells);
    this.count = new Int32Array(cells);
    this.unknown = new Int32Array(cells);
    this.again = new Float64Array(cells);
    this.named = new Float64Array(cells);
    this.parent = new Int32Array(rows);
    this.gatherer = new Int32Array(rows);
    this.stack = new Int32Array(rows + 1);
    this.part = new Group(columns);
    this.all = new Group(columns);
    this.last = new Group(columns);
  }

  /**
   * Works out the sums of one reading.
   *
   * @param end how many rows from the top take part
   */
  walk(depth: Int16Array, end = this.amounts.rows): this {
    this.reset(end);
    this.depth = depth;
    for (let row = 0; row < end; row++) {
      if (depth[row] === OUT) continue;
      if (depth[row] === TOTAL) this.total(row);
      else this.open(row);
    }
    while (this.height > 0) this.close();
    if (this.above >= 0) {
      this.all.add(this.part);
      this.settleTotal(this.above, [this.all]);
      this.from[this.above] = this.above + 1;
    }
    return this;
  }

  private reset(end: number): void {
    const cells = end * this.amounts.columns;
    this.addends.fill(0, 0, cells);
    this.repeats.fill(-1, 0, end);
    this.last.clear();
    this.sum.fill(0, 0, cells);
    this.count.fill(0, 0, cells);
    this.unknown.fill(0, 0, cells);
    this.again.fill(0, 0, cells);
    this.named.fill(0, 0, cells);
    this.height = 0;
    this.part.clear();
    this.all.clear();
    this.totals = 0;
    this.above = -1;
    this.partFrom = 0;
  }

  private open(row: number): void {
    const { depth, stack } = this;
    while (this.height > 0 && depth[stack[this.height - 1]!]! >= depth[row]!) this.close();
    const parent = this.height > 0 ? this.gatherer[stack[this.height - 1]!]! : -1;
    const twin = this.amounts.twin[row]!;
    const repeats = twin >= 0 && depth[twin] === depth[row] && this.parent[twin] === parent;
    this.parent[row] = parent;
    this.gatherer[row] = repeats ? this.gatherer[twin]! : row;
    stack[this.height++] = row;
  }

  private close(): void {
    const row = this.stack[--this.height]!;
    const own = this.gatherer[row]!;
    const parent = this.parent[row]!;
    const { columns, values } = this.amounts;
    if (parent < 0) this.last.clear();
    for (let k = 0; k < columns; k++) {
      const at = own * columns + k;
      const printed = values[row * columns + k]!;
      this.settleParent(at, printed);
      let amount = printed;
      if (Number.isNaN(amount)) {
        const counted = this.count[at]! > 0;
        const unread = this.amounts.unread[row * columns + k] === 1;
        if (counted && this.unknown[at] === 0 && !unread) amount = this.sum[at]!;
        else if (counted || unread || this.unknown[at]! > 0 || this.hasOther(row)) {
          if (parent >= 0) this.unknown[parent * columns + k]!++;
          else this.part.unknown[k]!++;
          continue;
        } else continue;
      }
      if (parent < 0) {
        this.part.put(k, amount, own !== row);
        this.last.put(k, amount, false);
      } else if (own !== row) this.again[parent * columns + k]! += amount;
      else {
        this.sum[parent * columns + k]! += amount;
        this.count[parent * columns + k]!++;
        if (this.isNamesake(row)) this.named[parent * columns + k]! += amount;
      }
    }
  }

  /** Whether a row of the same name stands beside it. */
  private isNamesake(row: number): boolean {
    const other = this.amounts.namesake[row]!;
    return other >= 0 && this.parent[other] === this.parent[row] && this.depth[other] === this.depth[row];
  }

  private hasOther(row: number): boolean {
    const { columns, values } = this.amounts;
    for (let k = 0; k < columns; k++) if (!Number.isNaN(values[row * columns + k]!)) return true;
    return false;
  }

  private settleParent(at: number, printed: number): void {
    const count = this.count[at]!;
    this.addends[at] = 0;
    if (count === 0 || Number.isNaN(printed)) return;
    let expected = this.sum[at]!;
    const again = this.again[at]!;
    const off = tolerance(count);
    if (again !== 0 && !near(printed, expected, off) && near(printed, expected + again, off))
      expected += again;
    const named = this.named[at]!;
    if (named !== 0 && !near(printed, expected, off) && near(printed, expected - named, off))
      expected -= named;
    if (this.unknown[at]! > 0 && !near(printed, expected, off)) return;
    this.expected[at] = expected;
    this.addends[at] = count;
  }

  private total(row: number): void {
    const about = this.amounts.about[row]!;
    if (about >= 0 && inTree(this.depth[about]!)) {
      this.subtotalOf(row, about);
      return;
    }
    if (this.height > 0 && this.subtotal(row)) return;
    while (this.height > 0) this.close();
    if (this.part.isEmpty() && this.totals === 0 && this.above < 0) {
      this.above = row;
      return;
    }
    this.all.add(this.part);
    const group = this.settleTotal(row, this.groupsOf(row));
    this.from[row] = group === this.part ? this.partFrom : 0;
    this.part.clear();
    this.partFrom = row + 1;
    this.totals++;
  }

  /** What a JUMLAH may add up, the likeliest first. */
  private groupsOf(row: number): readonly Group[] {
    const { part, all } = this;
    if (this.amounts.scope[row] === SCOPE.part) return part.same(this.last) ? [part] : [part, this.last];
    if (this.totals === 0) return [part];
    if (part.isEmpty() || this.amounts.scope[row] === SCOPE.all) return [all];
    return [part, all];
  }

  /**
   * Holds a JUMLAH against what it may add up. The column that agrees tells which it is; where none does and they differ,
   * nothing can be proven.
   */
  private settleTotal(row: number, groups: readonly Group[]): Group | undefined {
    const { columns, values } = this.amounts;
    let chosen: Group | undefined;
    for (let k = 0; k < columns; k++) {
      const printed = values[row * columns + k]!;
      const held = groups.find((group) => this.settleHeld(row * columns + k, k, printed, group));
      if (held && Math.abs(printed) >= 1) chosen ??= held;
    }
    chosen ??= groups.length === 1 ? groups[0] : undefined;
    if (!chosen) return undefined;
    for (let k = 0; k < columns; k++) {
      const at = row * columns + k;
      if (this.addends[at]! > 0 || chosen.count[k] === 0 || chosen.unknown[k]! > 0) continue;
      this.expected[at] = chosen.sum[k]!;
      this.addends[at] = chosen.count[k]!;
    }
    return chosen;
  }

  private settleHeld(at: number, k: number, printed: number, group: Group): boolean {
    const count = group.count[k]!;
    if (count === 0 || Number.isNaN(printed)) return false;
    for (const sum of [group.sum[k]!, group.sum[k]! - group.again[k]!]) {
      if (Math.abs(printed - sum) > tolerance(count)) continue;
      this.expected[at] = sum;
      this.addends[at] = count;
      return true;
    }
    return false;
  }

  /** A JUMLAH that says an open row's amount again. */
  private subtotal(row: number): boolean {
    if (!this.hasOther(row) || this.endsAll(row)) return false;
    for (let at = this.height - 1; at >= 0; at--) {
      const open = this.stack[at]!;
      if (!this.sameAmounts(row, open)) continue;
      this.repeats[row] = open;
      for (let k = 0; k < this.amounts.columns; k++)
        this.settle(row * this.amounts.columns + k, this.amounts.values[open * this.amounts.columns + k]!);
      return true;
    }
    return false;
  }

  private sameAmounts(row: number, other: number): boolean {
    const { columns, values } = this.amounts;
    for (let k = 0; k < columns; k++) {
      const printed = values[row * columns + k]!;
      if (!Number.isNaN(printed) && !(Math.abs(values[other * columns + k]! - printed) <= 1)) return false;
    }
    return true;
  }

  /** The JUMLAH of a row that it names: that row's amount, or the sum of what stands below it. */
  private subtotalOf(row: number, about: number): void {
    while (this.isOpen(about) && this.stack[this.height - 1] !== about) this.close();
    const { columns, values } = this.amounts;
    const own = this.gatherer[about]!;
    for (let k = 0; k < columns; k++) {
      const printed = values[row * columns + k]!;
      const count = this.count[own * columns + k]!;
      const sum = this.sum[own * columns + k]!;
      const named = values[about * columns + k]!;
      const summed = count > 0 && this.unknown[own * columns + k] === 0;
      if (summed && Math.abs(printed - sum) <= tolerance(count)) this.settle(row * columns + k, sum);
      else if (Math.abs(printed - named) <= 1 || !summed || Math.abs(sum - named) <= tolerance(count))
        this.settle(row * columns + k, named);
    }
    this.repeats[row] = about;
  }

  private isOpen(row: number): boolean {
    for (let at = this.height - 1; at >= 0; at--) if (this.stack[at] === row) return true;
    return false;
  }

  private settle(at: number, expected: number): void {
    if (Number.isNaN(expected)) return;
    this.expected[at] = expected;
    this.addends[at] = 1;
  }

  /** Whether the JUMLAH is the sum of the rows at the top so far. */
  private endsAll(row: number): boolean {
    const { columns, values } = this.amounts;
    const top = this.stack[0]!;
    for (let k = 0; k < columns; k++) {
      const printed = values[row * columns + k]!;
      const open = values[top * columns + k]!;
      const sum = this.part.sum[k]! + (Number.isNaN(open) ? 0 : open);
      if (!Number.isNaN(printed) && Math.abs(sum - printed) > 1) return false;
    }
    return true;
  }
}

function near(printed: number, sum: number, off: number): boolean {
  return Math.abs(printed - sum) <= off;
}
