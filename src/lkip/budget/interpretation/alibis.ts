import { printedAt } from "./amounts";
import { depthAt } from "./block";
import { byAmounts } from "./by-amounts";
import { inTree, TOTAL } from "./line";
import type { Material } from "./material";
import { only } from "./repairs";
import { endBelow } from "./shape";
import { tolerance } from "./weights";

const MOST_CHILDREN = 60;
const WEIGHTY = 1000;
const FEWEST_TREE = 3;
const MOST_TREE = 300;
const SMALL_TREE_ADDENDS = 9;

/** Rows of the tree below a row; for a JUMLAH all rows of the tree. */
export function rowsBelow(tree: Int16Array, row: number): number[] {
  const [from, to] = tree[row] === TOTAL ? [0, tree.length] : [row + 1, endBelow(tree, row)];
  const rows: number[] = [];
  for (let at = from; at < to; at++) if (inTree(tree[at])) rows.push(at);
  return rows;
}

function childrenOf(tree: Int16Array, row: number): number[] {
  const below = rowsBelow(tree, row);
  const depth = tree[row] === TOTAL ? 0 : depthAt(tree, row) + 1;
  return below.filter((at) => tree[at] === depth).slice(0, MOST_CHILDREN);
}

/** Whether what is printed is the sum of some of the rows below, by their amounts alone. */
export function isPartlyRight(material: Material, tree: Int16Array, row: number): boolean {
  const { columns, values } = material.amounts;
  const children = childrenOf(tree, row);
  for (let k = 0; k < columns; k++) {
    const printed = printedAt(material.amounts, row, k);
    const amounts = children.map((at) => values[at * columns + k] || 0);
    if (Math.abs(printed) >= WEIGHTY && hasRun(amounts, printed)) return true;
  }
  const below = rowsBelow(tree, row);
  return below.length >= FEWEST_TREE && below.length <= MOST_TREE && hasSmallerTree(material, row, below);
}

/** Whether some neighbours among the amounts, not all of them, add up to one amount. */
function hasRun(amounts: readonly number[], wanted: number): boolean {
  return amounts.some((_, from) => {
    let sum = 0;
    return amounts.slice(from).some((amount, more) => {
      sum += amount;
      return more + 1 < amounts.length && Math.abs(sum - wanted) <= 1;
    });
  });
}

function hasSmallerTree({ amounts }: Material, row: number, below: readonly number[]): boolean {
  const own = only(amounts, below);
  const { columns } = amounts;
  return byAmounts(own, new Uint8Array(below.length)).some(({ depth }) => {
    for (let k = 0; k < columns; k++) {
      let sum = 0;
      for (let at = 0; at < below.length; at++) if (depth[at] === 0) sum += own.values[at * columns + k] || 0;
      if (Math.abs(sum - printedAt(amounts, row, k)) <= tolerance(SMALL_TREE_ADDENDS)) return true;
    }
    return false;
  });
}

/**
 * The depths in which one of the rows right below stands above the rows after it, so that the printed sum holds: either its
 * amount is their sum in some column, or every column of the sum holds then.
 *
 * @param alike whether two rows surely stand side by side
 */
export function withAdoption(
  { amounts }: Material,
  tree: Int16Array,
  row: number,
  column: number,
  alike: (a: number, b: number) => boolean,
): Int16Array | undefined {
  const { columns, values } = amounts;
  const at = (child: number, k: number) => values[child * columns + k] || 0;
  const children = childrenOf(tree, row);
  const totals = Array.from({ length: columns }, (_, k) =>
    children.reduce((sum, child) => sum + at(child, k), 0),
  );
  for (const [from, parent] of children.entries()) {
    let moved = totals.map((total, k) => ({ k, total, sum: 0 }));
    let first: number | undefined;
    for (const [before, child] of children.slice(from + 1).entries()) {
      if (alike(parent, child)) break;
      first ??= child;
      moved = moved.map((own) => ({ ...own, sum: own.sum + at(child, own.k) }));
      const count = before + 1;
      const left = children.length - count;
      const holdsNow = moved.map(
        ({ k, total, sum }) => Math.abs(total - sum - at(row, k)) <= tolerance(left),
      );
      if (!holdsNow[column]) continue;
      const adopts = moved.some(
        ({ k, sum }) => sum >= 1 && Math.abs(sum - at(parent, k)) <= tolerance(count),
      );
      if (adopts || (columns > 1 && !holdsNow.includes(false)))
        return adopted(tree, first, endBelow(tree, child));
    }
  }
  return undefined;
}

function adopted(tree: Int16Array, from: number, to: number): Int16Array {
  return tree.map((depth, row) => (row >= from && row < to && inTree(depth) ? depth + 1 : depth));
}
