import type { Rupiah } from "../../language/units";
import type { BudgetRow } from "./budget-rows";
import { amountOf, type Measure } from "./budget-sum";
import { inTree, TOTAL } from "./interpretation/line";
import type { Relations } from "./interpretation/relations";

type Scope = Pick<Relations, "from" | "repeats" | "gatherer">;

/** A row and where it stands; a repeated one is written a second time. */
interface Part {
  readonly row: BudgetRow;
  readonly at: number;
  readonly isRepeat: boolean;
}

/** Rupiah by which parts may miss their sum: amounts are printed whole. */
const OFF = 1;

/** Which rows a parent or a JUMLAH adds: those that come to its sum, repeated ones once or twice as the sum has them. */
export class Parts {
  /** By the row that gathers them: rows of a kegiatan that is written twice are gathered by the first. */
  private readonly below = new Map<number, Part[]>();
  private readonly top: Part[] = [];

  constructor(
    private readonly rows: readonly BudgetRow[],
    private readonly tree: Int16Array,
    private readonly scope: Scope,
  ) {
    const open: number[] = [];
    rows.forEach((row, at) => {
      const depth = tree[at];
      if (!inTree(depth)) return;
      const gatherer = scope.gatherer[at] ?? at;
      open[depth] = gatherer;
      this.put(open[depth - 1], { row, at, isRepeat: gatherer !== at });
    });
  }

  private put(parent: number | undefined, part: Part): void {
    if (parent === undefined) {
      this.top.push(part);
      return;
    }
    const own = this.below.get(parent);
    if (own) own.push(part);
    else this.below.set(parent, [part]);
  }

  /**
   * The rows that the sum of a row adds up.
   *
   * @param at place of the parent or JUMLAH
   * @param expected what they come to, in rupiah
   */
  of(at: number, measure: Measure, expected: Rupiah): readonly BudgetRow[] {
    const isTotal = this.tree[at] === TOTAL;
    const repeated = this.rows[this.scope.repeats[at] ?? -1];
    if (isTotal && repeated) return [repeated];
    const all = this.candidates(at);
    const once = all.filter(({ isRepeat }) => !isRepeat);
    const usual = isTotal ? all : once;
    const those = [usual, once, all, firstsOfName(once)].find((some) => comesTo(some, measure, expected));
    return (those ?? usual).map(({ row }) => row);
  }

  private candidates(at: number): readonly Part[] {
    if (this.tree[at] !== TOTAL) return this.below.get(at) ?? [];
    const from = this.scope.from[at] ?? at;
    return this.between(from, from > at ? this.rows.length : at);
  }

  /** Rows at the top between two places, the second one not among them. */
  tops(from: number, to: number): readonly BudgetRow[] {
    return this.between(from, to).map(({ row }) => row);
  }

  private between(from: number, to: number): readonly Part[] {
    return this.top.slice(this.firstTop(from), this.firstTop(to));
  }

  /** How many rows at the top stand before a row. */
  private firstTop(row: number): number {
    let [low, high] = [0, this.top.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.top[middle]?.at ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first row of each name. */
function firstsOfName(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.filter(({ row: { key } }) => {
    if (key !== "" && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function comesTo(parts: readonly Part[], measure: Measure, expected: Rupiah): boolean {
  let sum = 0;
  for (const { row } of parts) sum += amountOf(row, measure) ?? 0;
  return Math.abs(sum - expected) < OFF;
}
