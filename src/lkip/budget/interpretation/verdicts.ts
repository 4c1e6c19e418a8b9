import { isPartlyRight, rowsBelow, withAdoption } from "./alibis";
import type { Interpretation } from "./interpret";
import { amountAt, depthAt } from "./block";
import { inTree, TOTAL } from "./line";
import type { Material } from "./material";
import { holds, type Reading, type Scored } from "./reading";
import { relationsOf, rowStates, type Relations, type RowState } from "./relations";
import { treeDepths } from "./shape";
import { isNamed } from "./signs";
import { ALIBI_SHARE } from "./weights";

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
  readonly rival?: Reading;
}

type Judgement = Pick<Verdict, "kind" | "rival">;

interface Rival {
  readonly reading: Scored;
  readonly relations: Relations;
}

/** Looks at the sums of one interpretation. */
export class Verdicts {
  readonly relations: Relations;
  readonly tree: Int16Array;
  private readonly near: readonly Rival[];
  private readonly others: readonly Rival[];
  private readonly states: ReadonlyMap<number, RowState>;
  /** Parents at a depth that hold, and that fail in every column. */
  private readonly holdAt = new Map<number, number>();
  private readonly failAt = new Map<number, number>();
  private readonly strong: number;
  private readonly shaky: boolean;
  private topsNamed: boolean | undefined;

  constructor(
    private readonly material: Material,
    private readonly interpretation: Interpretation,
  ) {
    const { best, near, readings } = interpretation;
    const rival = (reading: Scored): Rival => ({ reading, relations: relationsOf(material, reading) });
    this.relations = relationsOf(material, best);
    this.tree = treeDepths(best.depth);
    this.near = near.slice(1).map(rival);
    this.others = readings
      .slice(1)
      .filter(({ score, hits }) => score > 0 && hits > 0 && hits >= ALIBI_SHARE * best.hits)
      .map(rival);
    this.states = rowStates(material, this.relations);
    let [held, failed, strong] = [0, 0, 0];
    for (const [row, state] of this.states) {
      const depth = depthAt(this.tree, row);
      const failsAll = state.missed > 0 && state.held === 0;
      if (state.strong > 0) this.holdAt.set(depth, (this.holdAt.get(depth) ?? 0) + 1);
      else if (failsAll) this.failAt.set(depth, (this.failAt.get(depth) ?? 0) + 1);
      if (state.held > 0) held++;
      if (failsAll) failed++;
      if (state.strong > 0) strong++;
    }
    this.strong = strong;
    this.shaky = held < failed || best.score < 0;
  }

  /** The verdict of a cell of the best reading; undefined where it is no sum. */
  of(row: number, column: number): Verdict | undefined {
    const at = row * this.material.amounts.columns + column;
    const printed = this.material.amounts.values[at];
    const [addends, expected] = [this.relations.addends[at], this.relations.expected[at]];
    if (!addends || expected === undefined || printed === undefined) return undefined;
    if (holds(printed, expected, addends)) return { row, column, expected, kind: "cocok" };
    const own = { row, column, expected };
    return { ...own, ...(Number.isNaN(printed) ? this.empty(at, expected) : this.failing(own, printed)) };
  }

  private empty(at: number, expected: number): Judgement {
    const rival = this.near.find(({ relations }) => saysOtherwise(relations, at, expected));
    if (rival) return { kind: "terbuka", rival: rival.reading };
    return { kind: this.shaky && this.strong === 0 ? "terbuka" : "kosong" };
  }

  private failing({ row, column, expected }: Omit<Verdict, "kind">, printed: number): Judgement {
    const at = row * this.material.amounts.columns + column;
    const right = ({ relations }: Rival) => isRight(relations, at, printed);
    const rival =
      this.near.find((near) => right(near) || saysOtherwise(near.relations, at, expected)) ??
      (Math.abs(printed) >= 1 ? this.others.find(right) : undefined);
    if (rival) return { kind: "terbuka", rival: rival.reading };
    const adoption = withAdoption(this.material, this.tree, row, column, (a, b) => this.alike(a, b));
    if (adoption) return { kind: "terbuka", rival: { origin: "repair", depth: adoption, penalty: 0 } };
    return { kind: this.isProven(row, expected > printed ? "kurang" : "lebih") ? "salah" : "terbuka" };
  }

  /** Whether words or codes put two rows side by side. */
  private alike(a: number, b: number): boolean {
    const { words, codes } = this.material.signs;
    return (
      (words[a] !== undefined && words[a] === words[b]) || (codes[a] !== undefined && codes[a] === codes[b])
    );
  }

  /**
   * Whether the best reading itself is sure enough of a sum that fails.
   *
   * @param printed whether less is printed than the sum comes to, or more
   */
  private isProven(row: number, printed: "kurang" | "lebih"): boolean {
    const state = this.states.get(row);
    if (!state) return false;
    const named = this.namedPair(row);
    if (printed === "kurang" && state.held === 0 && !named && isPartlyRight(this.material, this.tree, row))
      return false;
    if (this.shaky && !named) return false;
    if (state.held > 0 || named) return true;
    const depth = this.tree[row];
    if (inTree(depth)) return (this.holdAt.get(depth) ?? 0) >= Math.max(1, this.failAt.get(depth) ?? 0);
    const { origin } = this.interpretation.best;
    return this.strong >= 1 && origin !== "amounts" && origin !== "repair";
  }

  /** Whether words or codes tell the row and those below it apart; for a JUMLAH, whether they name the rows it adds. */
  private namedPair(row: number): boolean {
    const { tree } = this;
    const { signs } = this.material;
    if (tree[row] === TOTAL) {
      this.topsNamed ??= rowsBelow(tree, row).every((other) => tree[other] !== 0 || isNamed(signs, other));
      return this.topsNamed;
    }
    let first = row + 1;
    while (first < tree.length && !inTree(tree[first]) && tree[first] !== TOTAL) first++;
    return isNamed(signs, row) && first < tree.length && isNamed(signs, first);
  }
}

/** Whether a reading makes no sum of a cell, or another one. */
function saysOtherwise({ addends, expected }: Relations, at: number, than: number): boolean {
  return addends[at] === 0 || Math.abs(amountAt(expected, at) - than) > 1;
}

/** Whether what a cell prints is its sum under a reading. */
function isRight({ addends, expected }: Relations, at: number, printed: number): boolean {
  const count = addends[at];
  return count !== undefined && count > 0 && holds(printed, amountAt(expected, at), count);
}
