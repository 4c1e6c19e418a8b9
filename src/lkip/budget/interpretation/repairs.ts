import type { Amounts } from "./amounts";
import { byAmounts } from "./by-amounts";
import { amountAt, countAt, depthAt } from "./block";
import { inTree, TOTAL } from "./line";
import type { Material } from "./material";
import { holds, scored, type Scored } from "./reading";
import { endBelow, treeDepths } from "./shape";
import type { Sums } from "./sums";
import { MOVE_GAIN, MOVE_PENALTY, PROMOTE_GAIN } from "./weights";

const MOST_ROWS = 1500;
const ROUNDS = 3;
const MOST_IN_SPAN = 80;
/** Row moves that are tried in one round, in rows that have to be worked out again. */
const EFFORT = 1_000_000;

/** Readings that come of the good ones by moving single rows, where that makes more sums hold. */
export function repaired(reading: Scored, material: Material): Scored[] {
  return [moved(reading, material), promoted(reading, material)].filter((other) => other !== undefined);
}

function moved(reading: Scored, { amounts, sums }: Material): Scored | undefined {
  if (amounts.rows > MOST_ROWS) return undefined;
  let best = reading;
  for (let round = 0; round < ROUNDS; round++) {
    const better = bestMove(best, amounts, sums);
    if (!better) break;
    best = better;
  }
  return best === reading ? undefined : best;
}

function bestMove(reading: Scored, amounts: Amounts, sums: Sums): Scored | undefined {
  let found: Scored | undefined;
  let left = EFFORT / Math.max(1, amounts.rows);
  for (const [row, depth] of moves(reading, amounts, sums)) {
    if (--left < 0) break;
    const next = reading.depth.slice();
    next[row] = depth;
    const other = scored(
      { origin: "repair", depth: next, penalty: reading.penalty + MOVE_PENALTY },
      amounts,
      sums,
    );
    if (other.score > reading.score + MOVE_GAIN && (!found || other.score > found.score)) found = other;
  }
  return found;
}

/** Rows in and around the sums that fail, each with the depths that it could have. */
function moves({ depth }: Scored, amounts: Amounts, sums: Sums): [row: number, depth: number][] {
  const used = new Set(depth.filter(inTree));
  const lowest = Math.min(...used);
  const rows = new Set<number>();
  const failing = failingRows(amounts, sums.walk(depth));
  for (const row of failing)
    for (const near of spanOf(depth, row).slice(0, MOST_IN_SPAN)) if (inTree(depth[near])) rows.add(near);
  return [...rows].flatMap((row) =>
    [...new Set([...used, depthAt(depth, row) + 1, lowest - 1])]
      .filter((other) => other !== depth[row])
      .map((other): [number, number] => [row, other]),
  );
}

function failingRows({ rows, columns, values }: Amounts, { addends, expected }: Sums): number[] {
  const failing: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let at = row * columns; at < (row + 1) * columns; at++)
      if (fails(amountAt(values, at), amountAt(expected, at), countAt(addends, at))) {
        failing.push(row);
        break;
      }
  return failing;
}

function fails(printed: number, expected: number, addends: number): boolean {
  return addends > 0 && !Number.isNaN(printed) && !holds(printed, expected, addends);
}

function spanOf(depth: Int16Array, row: number): number[] {
  const [from, to] = depth[row] === TOTAL ? [0, depth.length] : [row, endBelow(depth, row)];
  return Array.from({ length: to - from }, (_, i) => from + i);
}

const MOST_TOP = 2000;
const FEWEST_TOP = 3;

/** Among the rows at the top, one that is the sum of the next ones stands above them: a parent without any sign. */
function promoted(reading: Scored, { amounts, totals, sums }: Material): Scored | undefined {
  const tree = treeDepths(reading.depth);
  const isTop = (row: number) => tree[row] === 0 || tree[row] === TOTAL;
  const top = [...tree.keys()].filter(isTop);
  if (top.length < FEWEST_TOP || top.length > MOST_TOP) return undefined;
  let best: Scored | undefined;
  for (const { depth } of byAmounts(
    only(amounts, top),
    totals.filter((_, row) => isTop(row)),
  )) {
    const added = new Map(
      top.map((row, i) => {
        const own = depth[i];
        return [row, inTree(own) ? own : 0];
      }),
    );
    let above = 0;
    const next = tree.map((own, row) => {
      if (!inTree(own)) return own;
      if (own === 0) above = added.get(row) ?? 0;
      return own + above;
    });
    if (![...added.values()].some((more) => more > 0)) continue;
    const other = scored(
      { origin: "repair", depth: next, penalty: reading.penalty + MOVE_PENALTY },
      amounts,
      sums,
    );
    if (other.score > reading.score + PROMOTE_GAIN && (!best || other.score > best.score)) best = other;
  }
  return best;
}

/** The amounts of some of the rows. */
export function only({ columns, values, unread }: Amounts, rows: readonly number[]): Amounts {
  const own = new Float64Array(rows.length * columns);
  const ownUnread = new Uint8Array(rows.length * columns);
  rows.forEach((row, i) => {
    own.set(values.subarray(row * columns, (row + 1) * columns), i * columns);
    ownUnread.set(unread.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  const none = new Int32Array(rows.length).fill(-1);
  const scope = new Uint8Array(rows.length);
  return {
    rows: rows.length,
    columns,
    values: own,
    unread: ownUnread,
    twin: none,
    namesake: none,
    scope,
    about: none,
  };
}
