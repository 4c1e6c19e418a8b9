import { depthAt } from "./block";
import { inTree, OUT } from "./line";

/** Depths counted in the tree, so that two readings of one tree are equal; TOTAL and OUT stay. */
export function treeDepths(depth: Int16Array): Int16Array {
  const open: number[] = [];
  let height = 0;
  return depth.map((own) => {
    if (!inTree(own)) return own;
    while (height > 0 && (open[height - 1] ?? OUT) >= own) height--;
    open[height] = own;
    return height++;
  });
}

/** A text that is the same for two readings of one tree. */
export function treeName(tree: Int16Array): string {
  let [a, b] = [0, 7];
  for (const depth of tree) {
    a = (Math.imul(a, 31) + depth) | 0;
    b = (Math.imul(b, 65599) + depth) | 0;
  }
  return `${a} ${b}`;
}

/** One past the last row that stands below a row. */
export function endBelow(tree: Int16Array, row: number): number {
  const upper = depthAt(tree, row);
  let end = row + 1;
  while (end < tree.length && isBelow(depthAt(tree, end), upper)) end++;
  return end;
}

function isBelow(depth: number, upper: number): boolean {
  return depth <= -1000 || (depth < 1000 && depth > upper);
}
