import { byAmounts } from "./by-amounts";
import type { Interpretation } from "./interpret";
import { inTree, TOTAL } from "./line";
import type { Material } from "./material";
import { holds, type Scored } from "./reading";
import { only } from "./repairs";
import { endBelow, treeDepths } from "./shape";
import { isNamed } from "./signs";
import { ALIBI_SHARE, tolerance } from "./weights";

/**
 * What the readings say of one sum. `cocok`: it holds. `salah`: under every plausible reading it should be `expected`.
 * `terbuka`: the readings do not agree, or what stands there is right under one of them. `kosong`: nothing is printed and
 * every plausible reading says `expected`.
 */
export interface Verdict {
  readonly row: number;
  /** Column of money. */
  readonly column: number;
  readonly expected: number;
  readonly kind: "cocok" | "salah" | "terbuka" | "kosong";
  /** The reading under which it would be otherwise, for a sum that is open because readings disagree. */
  readonly rival?: Scored;
}

/** Sums of one reading, kept. */
interface Relations {
  readonly expected: Float64Array;
  readonly addends: Int32Array;
  readonly from: Int32Array;
  readonly repeats: Int32Array;
}

/** How the sums of a row fare in the best reading. */
interface RowState {
  readonly strong: number;
  readonly missed: number;
  readonly held: number;
}

/** Looks at the sums of one interpretation. */
export class Verdicts {
  readonly relations: Relations;
  readonly tree: Int16Array;
  private readonly near: readonly { readonly reading: Scored; readonly relations: Relations }[];
  private readonly others: readonly { readonly reading: Scored; readonly relations: Relations }[];
  private readonly states: ReadonlyMap<number, RowState>;
  /** Parents at a depth that hold, and that fail in every column. */
  private readonly holdAt = new Map<number, number>();
  private readonly failAt = new Map<number, number>();
  private readonly strong: number;
  private readonly shaky: boolean;

  constructor(
    private readonly material: Material,
    private readonly interpretation: Interpretation,
  ) {
    const { best, near, readings } = interpretation;
    this.relations = this.relationsOf(best);
    this.tree = treeDepths(best.depth);
    this.near = near.slice(1).map((reading) => ({ reading, relations: this.relationsOf(reading) }));
    this.others = readings
      .slice(1)
      .filter(({ score, hits }) => score > 0 && hits > 0 && hits >= ALIBI_SHARE * best.hits)
      .map((reading) => ({ reading, relations: this.relationsOf(reading) }));
    this.states = this.statesOf();
    let [held, failed, strong] = [0, 0, 0];
    for (const [row, state] of this.states) {
      const depth = this.tree[row]!;
      if (state.strong > 0) this.holdAt.set(depth, (this.holdAt.get(depth) ?? 0) + 1);
      else if (state.missed > 0 && state.held === 0)
        this.failAt.set(depth, (this.failAt.get(depth) ?? 0) + 1);
      if (state.held > 0) held++;
      else if (state.missed > 0) failed++;
      if (state.strong > 0) strong++;
    }
    this.strong = strong;
    this.shaky = held < failed || best.score < 0;
  }

  /** The verdict of every sum of the best reading, row by row. */
  all(): Verdict[] {
    const { rows, columns, values } = this.material.amounts;
    const verdicts: Verdict[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        const addends = this.relations.addends[at]!;
        if (addends === 0) continue;
        const expected = this.relations.expected[at]!;
        const own = { row, column, expected };
        if (Number.isNaN(values[at]!)) verdicts.push({ ...own, ...this.empty(at, expected) });
        else if (holds(values[at]!, expected, addends)) verdicts.push({ ...own, kind: "cocok" });
        else verdicts.push({ ...own, ...this.failing(row, at, expected) });
      }
    return verdicts;
  }

  private empty(at: number, expected: number): Pick<Verdict, "kind" | "rival"> {
    const rival = this.near.find(
      ({ relations }) => relations.addends[at] === 0 || Math.abs(relations.expected[at]! - expected) > 1,
    );
    if (rival) return { kind: "terbuka", rival: rival.reading };
    return { kind: this.shaky && this.strong === 0 ? "terbuka" : "kosong" };
  }

  private failing(row: number, at: number, expected: number): Pick<Verdict, "kind" | "rival"> {
    const printed = this.material.amounts.values[at]!;
    for (const { reading, relations } of this.near) {
      const addends = relations.addends[at]!;
      if (
        addends === 0 ||
        holds(printed, relations.expected[at]!, addends) ||
        Math.abs(relations.expected[at]! - expected) > 1
      )
        return { kind: "terbuka", rival: reading };
    }
    const alibi = this.others.find(({ relations }) => {
      const addends = relations.addends[at]!;
      return addends > 0 && Math.abs(printed) >= 1 && holds(printed, relations.expected[at]!, addends);
    });
    if (alibi) return { kind: "terbuka", rival: alibi.reading };
    return { kind: this.isProven(row, expected > printed) ? "salah" : "terbuka" };
  }

  /** Whether the best reading itself is sure enough of a sum that fails. */
  private isProven(row: number, printedTooSmall: boolean): boolean {
    const state = this.states.get(row)!;
    const total = this.interpretation.best.depth[row] === TOTAL;
    const named = this.namedPair(row);
    if (printedTooSmall && state.held === 0 && !named && this.partlyRight(row)) return false;
    if (this.shaky && !named) return false;
    if (state.held > 0 || named) return true;
    const depth = this.tree[row]!;
    if (!total) return (this.holdAt.get(depth) ?? 0) >= Math.max(1, this.failAt.get(depth) ?? 0);
    const { origin } = this.interpretation.best;
    return this.strong >= 1 && origin !== "amounts" && origin !== "repair";
  }

  /** Whether words or codes tell the row and those below it apart; for a JUMLAH, whether they name the rows it adds. */
  private namedPair(row: number): boolean {
    const { tree } = this;
    const { signs } = this.material;
    if (this.interpretation.best.depth[row] === TOTAL) {
      const tops = [...tree.keys()].filter((other) => tree[other] === 0);
      return tops.length > 0 && tops.every((other) => isNamed(signs, other));
    }
    const first = this.below(row)[0];
    return first !== undefined && isNamed(signs, row) && isNamed(signs, first);
  }

  private below(row: number): number[] {
    const { tree } = this;
    const [from, to] = tree[row] === TOTAL ? [0, tree.length] : [row + 1, endBelow(tree, row)];
    const rows: number[] = [];
    for (let at = from; at < to; at++) if (inTree(tree[at]!)) rows.push(at);
    return rows;
  }

  /** Whether what is printed is the sum of some of the rows below, by their amounts alone. */
  private partlyRight(row: number): boolean {
    const below = this.below(row);
    const { columns, values } = this.material.amounts;
    const least = Math.min(...below.map((at) => this.tree[at]!));
    const top = below.filter((at) => this.tree[at] === least).slice(0, MOST_RUN);
    for (let k = 0; k < columns; k++) {
      const printed = values[row * columns + k]!;
      if (
        Math.abs(printed) >= WEIGHTY &&
        hasRun(
          top.map((at) => values[at * columns + k] || 0),
          printed,
        )
      )
        return true;
    }
    return below.length >= FEWEST_TREE && below.length <= MOST_TREE && this.smallerTree(row, below);
  }

  private smallerTree(row: number, below: readonly number[]): boolean {
    const amounts = only(this.material.amounts, below);
    const { columns, values } = this.material.amounts;
    return byAmounts(amounts, new Uint8Array(below.length)).some(({ depth }) => {
      for (let k = 0; k < columns; k++) {
        const printed = values[row * columns + k]!;
        let sum = 0;
        for (let at = 0; at < below.length; at++)
          if (depth[at] === 0) sum += amounts.values[at * columns + k] || 0;
        if (Math.abs(sum - printed) <= tolerance(SMALL_TREE_ADDENDS)) return true;
      }
      return false;
    });
  }

  private relationsOf({ depth }: Scored): Relations {
    const { expected, addends, from, repeats } = this.material.sums.walk(depth);
    return {
      expected: expected.slice(),
      addends: addends.slice(),
      from: from.slice(),
      repeats: repeats.slice(),
    };
  }

  private statesOf(): Map<number, RowState> {
    const { rows, columns, values } = this.material.amounts;
    const states = new Map<number, RowState>();
    for (let row = 0; row < rows; row++) {
      let [strong, missed, held, any] = [0, 0, 0, false];
      for (let at = row * columns; at < (row + 1) * columns; at++) {
        const addends = this.relations.addends[at]!;
        const printed = values[at]!;
        if (addends === 0 || Number.isNaN(printed)) continue;
        any = true;
        if (!holds(printed, this.relations.expected[at]!, addends)) missed++;
        else if (Math.abs(printed) >= 1) {
          held++;
          if (addends > 1) strong++;
        }
      }
      if (any) states.set(row, { strong, missed, held });
    }
    return states;
  }
}

const MOST_RUN = 60;
const WEIGHTY = 1000;
const FEWEST_TREE = 3;
const MOST_TREE = 300;
const SMALL_TREE_ADDENDS = 9;

/** Whether some neighbours among the amounts, not all of them, add up to one amount. */
function hasRun(amounts: readonly number[], wanted: number): boolean {
  for (let from = 0; from < amounts.length; from++) {
    let sum = 0;
    for (let to = from; to < amounts.length; to++) {
      sum += amounts[to]!;
      if (to - from + 1 < amounts.length && Math.abs(sum - wanted) <= 1) return true;
    }
  }
  return false;
}
