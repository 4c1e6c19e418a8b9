import { hasKnown, printedAt, type Amounts } from "./amounts";
import { amountAt } from "./block";
import { OUT, TOTAL } from "./line";
import type { Reading } from "./reading";
import { AMOUNTS_PARENT, AMOUNTS_PENALTY, CHILD_HOLDS, MISS_BESIDE, SUM_HOLDS, tolerance } from "./weights";

/** States that are followed at once, readings that are kept, and rows that one row can adopt. */
const BEAM = 12;
const KEPT = 4;
const MOST_CHILDREN = 400;
/** Rows at the top of two states that make them one. */
const ALIKE = 6;
/** Least rupiah of a sum that only one of the columns bears out. */
const WEIGHTY = 1000;
const SINGLE_PENALTY = 0.3;

/** A row that stands under none yet, and those to its right. */
interface Root {
  /** -1: a JUMLAH, which closes what stands before it. */
  readonly row: number;
  readonly next: Root | undefined;
}

interface Adoption {
  readonly row: number;
  readonly children: number;
  readonly next: Adoption | undefined;
}

interface State {
  readonly score: number;
  readonly roots: Root | undefined;
  readonly adopted: Adoption | undefined;
}

/**
 * Readings by the amounts alone, from the last row to the first: a row adopts the next roots where their sum is its own
 * amount, or stays without rows.
 *
 * @param totals which rows add up others
 */
export function byAmounts(amounts: Amounts, totals: Uint8Array): Reading[] {
  let states: State[] = [{ score: 0, roots: undefined, adopted: undefined }];
  for (let row = amounts.rows - 1; row >= 0; row--) {
    if (totals[row] === 1)
      states = states.map((state) => ({ ...state, roots: { row: -1, next: state.roots } }));
    else if (hasKnown(amounts, row)) states = best(states.flatMap((state) => after(amounts, state, row)));
  }
  return states.slice(0, KEPT).map(({ adopted }) => readingOf(amounts, totals, adopted));
}

function after(amounts: Amounts, state: State, row: number): State[] {
  const { columns } = amounts;
  const states: State[] = [{ ...state, roots: { row, next: state.roots } }];
  const sum = new Float64Array(columns);
  let children = 0;
  for (let at = state.roots; at && at.row >= 0 && children < MOST_CHILDREN;) {
    for (let k = 0; k < columns; k++) {
      const amount = printedAt(amounts, at.row, k);
      if (!Number.isNaN(amount)) sum[k] = amountAt(sum, k) + amount;
    }
    children++;
    at = at.next;
    const verdict = adoption(amounts, row, sum, children);
    if (verdict === "zero") break;
    if (verdict !== "none")
      states.push({
        score: state.score + verdict,
        roots: { row, next: at },
        adopted: { row, children, next: state.adopted },
      });
    if (exceeds(amounts, row, sum, children)) break;
  }
  return states;
}

function exceeds(amounts: Amounts, row: number, sum: Float64Array, children: number): boolean {
  for (let k = 0; k < amounts.columns; k++) {
    const own = printedAt(amounts, row, k);
    if (!Number.isNaN(own) && amountAt(sum, k) - own <= 1 + 0.5 * children) return false;
  }
  return true;
}

/** What it gains that a row adopts that many roots; "zero" where both are nothing. */
function adoption(
  amounts: Amounts,
  row: number,
  sum: Float64Array,
  children: number,
): number | "none" | "zero" {
  let held = 0;
  let missed = 0;
  let weighty = 0;
  let nonZero = 0;
  for (let k = 0; k < amounts.columns; k++) {
    const own = printedAt(amounts, row, k);
    if (Number.isNaN(own)) continue;
    if (Math.abs(amountAt(sum, k) - own) > tolerance(children)) missed++;
    else {
      held++;
      if (Math.abs(own) >= 1) nonZero++;
      if (Math.abs(own) >= WEIGHTY) weighty++;
    }
  }
  if (held === 0 || (missed > 0 && (children < 2 || weighty === 0))) return "none";
  if (nonZero === 0) return "zero";
  const gain = nonZero * (children > 1 ? SUM_HOLDS : CHILD_HOLDS) - MISS_BESIDE * missed;
  return children > 1 ? gain : gain - SINGLE_PENALTY;
}

function best(states: readonly State[]): State[] {
  const seen = new Set<string>();
  const kept: State[] = [];
  for (const state of [...states].sort((a, b) => b.score - a.score)) {
    const shape = shapeOf(state);
    if (seen.has(shape)) continue;
    seen.add(shape);
    if (kept.push(state) === BEAM) break;
  }
  return kept;
}

function shapeOf({ roots }: State): string {
  let shape = "";
  let at = roots;
  for (let i = 0; i < ALIKE && at; i++, at = at.next) shape += `${at.row},`;
  return shape;
}

/** The depths that the adoptions make, the rows in their order each with how many stand right below it. */
function readingOf(amounts: Amounts, totals: Uint8Array, adopted: Adoption | undefined): Reading {
  const children = new Map<number, number>();
  for (let at = adopted; at; at = at.next) children.set(at.row, at.children);
  const open: { left: number }[] = [];
  const depth = new Int16Array(amounts.rows);
  for (let row = 0; row < amounts.rows; row++) {
    if (totals[row] === 1) {
      depth[row] = TOTAL;
      open.length = 0;
    } else if (!hasKnown(amounts, row)) depth[row] = OUT;
    else {
      depth[row] = open.length;
      const parent = open.at(-1);
      if (parent) parent.left--;
      const own = children.get(row);
      if (own) open.push({ left: own });
      while (open.at(-1)?.left === 0) open.pop();
    }
  }
  return { origin: "amounts", depth, penalty: AMOUNTS_PENALTY + AMOUNTS_PARENT * children.size };
}
