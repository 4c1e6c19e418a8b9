import { hasKnown, isUnread, printedAt, repeatsAmounts, type Amounts } from "./amounts";
import { countAt, depthAt } from "./block";
import { Gathered } from "./gathered";
import type { Group } from "./group";
import { inTree, OUT, TOTAL } from "./line";
import { OpenRows } from "./open-rows";
import { Tops } from "./tops";
import { tolerance } from "./weights";

/**
 * The sums that follow from the depths of the rows: for every cell of a parent or a JUMLAH what it should hold and how
 * many amounts make it up. One object works out many readings of one table, its memory used again.
 *
 * An empty parent counts as the sum of its rows; an empty row without rows makes a sum that does not hold unprovable. A
 * repeated row counts once, unless the printed sum shows that it counts twice. A JUMLAH adds the rows since the one before
 * it or all rows above it, whichever is printed; one that stands above all rows adds those below it; one in the middle of
 * an open row that repeats that row's amount is a subtotal, but not the only JUMLAH, at the end of the table.
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
  private readonly gathered: Gathered;
  private readonly parent: Int32Array;
  /** The row that gathers what stands below: the first of repeated rows. */
  readonly gatherer: Int32Array;
  private readonly open: OpenRows;
  private depth: Int16Array = new Int16Array();
  private readonly tops: Tops;
  /** A JUMLAH that stands above all rows; -1 where there is none. */
  private above = -1;
  /** Where the rows end, and whether a JUMLAH has been met. */
  private last = -1;
  private hasTotals = false;

  constructor(private readonly amounts: Amounts) {
    const { rows, columns } = amounts;
    const cells = rows * columns;
    this.expected = new Float64Array(cells);
    this.addends = new Int32Array(cells);
    this.from = new Int32Array(rows);
    this.repeats = new Int32Array(rows);
    this.gathered = new Gathered(cells);
    this.parent = new Int32Array(rows);
    this.gatherer = new Int32Array(rows);
    this.open = new OpenRows(rows);
    this.tops = new Tops(columns);
  }

  /**
   * Works out the sums of one reading.
   *
   * @param end how many rows from the top take part
   */
  walk(depth: Int16Array, end = this.amounts.rows): this {
    this.reset(end);
    this.depth = depth;
    this.last = lastInTree(depth, end);
    for (let row = 0; row < end; row++) {
      if (depth[row] === OUT) continue;
      if (depth[row] === TOTAL) this.total(row);
      else this.place(row);
    }
    this.closeAll();
    if (this.above >= 0) {
      this.tops.all.add(this.tops.part);
      this.settleTotal(this.above, [this.tops.all]);
      this.from[this.above] = this.above + 1;
    }
    return this;
  }

  private reset(end: number): void {
    const cells = end * this.amounts.columns;
    this.addends.fill(0, 0, cells);
    this.repeats.fill(-1, 0, end);
    this.gathered.clear(cells);
    this.open.clear();
    this.tops.clear();
    this.above = -1;
    this.hasTotals = false;
  }

  private place(row: number): void {
    const { open, gatherer } = this;
    const depth = depthAt(this.depth, row);
    while (open.innermost >= 0 && depthAt(this.depth, open.innermost) >= depth) this.close();
    const parent = open.innermost >= 0 ? countAt(gatherer, open.innermost) : -1;
    const twin = countAt(this.amounts.twin, row);
    const repeats = twin >= 0 && this.depth[twin] === depth && this.parent[twin] === parent;
    this.parent[row] = parent;
    gatherer[row] = repeats ? countAt(gatherer, twin) : row;
    open.push(row);
  }

  private closeAll(): void {
    while (this.open.innermost >= 0) this.close();
  }

  private close(): void {
    const row = this.open.pop();
    const own = countAt(this.gatherer, row);
    const parent = countAt(this.parent, row);
    const { columns } = this.amounts;
    if (parent < 0) this.tops.last.clear();
    for (let k = 0; k < columns; k++) {
      const at = own * columns + k;
      const printed = printedAt(this.amounts, row, k);
      this.settleParent(at, printed);
      if (!Number.isNaN(printed)) this.carry(row, parent, k, printed);
      else if (this.isSummed(row, at, k)) this.carry(row, parent, k, this.gathered.sumAt(at));
      else if (this.isUnknown(row, at, k)) this.carryUnknown(parent, k);
    }
  }

  /** Whether an empty cell stands for the sum of what is below it. */
  private isSummed(row: number, at: number, k: number): boolean {
    return this.gathered.countAt(at) > 0 && !this.gathered.isOpen(at) && !isUnread(this.amounts, row, k);
  }

  /** Whether a cell without an amount of its own hides one. */
  private isUnknown(row: number, at: number, k: number): boolean {
    const { gathered, amounts } = this;
    const counts = gathered.countAt(at) > 0 || gathered.isOpen(at);
    return counts || isUnread(amounts, row, k) || hasKnown(amounts, row);
  }

  /** Adds a row's amount to what its parent gathers, or to the rows at the top. */
  private carry(row: number, parent: number, k: number, amount: number): void {
    const isRepeat = this.gatherer[row] !== row;
    const at = parent * this.amounts.columns + k;
    if (parent < 0) {
      if (isRepeat) this.tops.part.putAgain(k, amount);
      else this.tops.part.put(k, amount);
      this.tops.last.put(k, amount);
    } else if (isRepeat) this.gathered.addAgain(at, amount);
    else {
      this.gathered.add(at, amount);
      if (this.isNamesake(row)) this.gathered.addNamed(at, amount);
    }
  }

  private carryUnknown(parent: number, k: number): void {
    if (parent >= 0) this.gathered.addUnknown(parent * this.amounts.columns + k);
    else this.tops.part.putUnknown(k);
  }

  /** Whether a row of the same name stands beside it. */
  private isNamesake(row: number): boolean {
    const other = countAt(this.amounts.namesake, row);
    return other >= 0 && this.parent[other] === this.parent[row] && this.depth[other] === this.depth[row];
  }

  private settleParent(at: number, printed: number): void {
    const expected = this.gathered.expectedAt(at, printed);
    this.addends[at] = expected === undefined ? 0 : this.gathered.countAt(at);
    if (expected !== undefined) this.expected[at] = expected;
  }

  private total(row: number): void {
    const isOnly = !this.hasTotals && row > this.last;
    this.hasTotals = true;
    const about = countAt(this.amounts.about, row);
    if (about >= 0 && inTree(this.depth[about])) {
      this.subtotalOf(row, about);
      return;
    }
    if (this.open.innermost >= 0 && !isOnly && this.subtotal(row)) return;
    this.closeAll();
    if (this.tops.isEmpty() && this.above < 0) {
      this.above = row;
      return;
    }
    const added = this.settleTotal(row, this.tops.groupsFor(this.amounts.scope[row]));
    this.from[row] = this.tops.endPart(row, added);
  }

  /**
   * Holds a JUMLAH against what it may add up. The column that agrees tells which it is; where none does and they differ,
   * nothing can be proven.
   */
  private settleTotal(row: number, groups: readonly Group[]): Group | undefined {
    const { columns } = this.amounts;
    let chosen: Group | undefined;
    for (let k = 0; k < columns; k++) {
      const printed = printedAt(this.amounts, row, k);
      const held = groups.find((group) => this.settleHeld(row * columns + k, k, printed, group));
      if (held && Math.abs(printed) >= 1) chosen ??= held;
    }
    chosen ??= groups.length === 1 ? groups[0] : undefined;
    if (!chosen) return undefined;
    for (let k = 0; k < columns; k++) {
      const at = row * columns + k;
      if (countAt(this.addends, at) > 0 || chosen.countOf(k) === 0 || chosen.isOpen(k)) continue;
      this.expected[at] = chosen.sumOf(k);
      this.addends[at] = chosen.countOf(k);
    }
    return chosen;
  }

  private settleHeld(at: number, k: number, printed: number, group: Group): boolean {
    const sum = group.sumLike(k, printed);
    if (sum === undefined) return false;
    this.expected[at] = sum;
    this.addends[at] = group.countOf(k);
    return true;
  }

  /** A JUMLAH that says an open row's amount again. */
  private subtotal(row: number): boolean {
    if (!hasKnown(this.amounts, row) || this.endsAll(row)) return false;
    const said = this.open.find((open) => repeatsAmounts(this.amounts, row, open));
    if (said < 0) return false;
    this.repeats[row] = said;
    for (let k = 0; k < this.amounts.columns; k++)
      this.settle(row * this.amounts.columns + k, printedAt(this.amounts, said, k));
    return true;
  }

  /** The JUMLAH of a row that it names: that row's amount, or the sum of what stands below it. */
  private subtotalOf(row: number, about: number): void {
    const isOpen = this.open.find((open) => open === about) >= 0;
    while (isOpen && this.open.innermost !== about) this.close();
    const { columns } = this.amounts;
    const own = countAt(this.gatherer, about);
    for (let k = 0; k < columns; k++) {
      const printed = printedAt(this.amounts, row, k);
      const count = this.gathered.countAt(own * columns + k);
      const sum = this.gathered.sumAt(own * columns + k);
      const named = printedAt(this.amounts, about, k);
      const summed = count > 0 && !this.gathered.isOpen(own * columns + k);
      if (summed && Math.abs(printed - sum) <= tolerance(count)) this.settle(row * columns + k, sum);
      else if (Math.abs(printed - named) <= 1 || !summed || Math.abs(sum - named) <= tolerance(count))
        this.settle(row * columns + k, named);
    }
    this.repeats[row] = about;
  }

  private settle(at: number, expected: number): void {
    if (Number.isNaN(expected)) return;
    this.expected[at] = expected;
    this.addends[at] = 1;
  }

  /** Whether the JUMLAH is the sum of the rows at the top so far. */
  private endsAll(row: number): boolean {
    for (let k = 0; k < this.amounts.columns; k++) {
      const printed = printedAt(this.amounts, row, k);
      const open = printedAt(this.amounts, this.open.outermost, k);
      const sum = this.tops.part.sumOf(k) + (Number.isNaN(open) ? 0 : open);
      if (!Number.isNaN(printed) && Math.abs(sum - printed) > 1) return false;
    }
    return true;
  }
}

/** The last row that is no JUMLAH and has a level; -1 where there is none. */
function lastInTree(depth: Int16Array, end: number): number {
  let last = end - 1;
  while (last >= 0 && !inTree(depth[last])) last--;
  return last;
}
