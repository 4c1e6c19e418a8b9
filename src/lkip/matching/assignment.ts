/**
 * The one-to-one assignment of least total cost (Hungarian method with potentials).
 *
 * @param cost rows by columns, no more rows than columns
 * @returns the column of each row
 */
export function assign(cost: readonly (readonly number[])[]): number[] {
  const rows = cost.length;
  const cols = cost[0]?.length ?? 0;
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const colPotential = new Array<number>(cols + 1).fill(0);
  const rowOf = new Array<number>(cols + 1).fill(0);
  const way = new Array<number>(cols + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let col = 0;
    const least = new Array<number>(cols + 1).fill(Infinity);
    const used = new Array<boolean>(cols + 1).fill(false);
    do {
      used[col] = true;
      const at = rowOf[col]!;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= cols; j++) {
        if (used[j]) continue;
        const reduced = cost[at - 1]![j - 1]! - rowPotential[at]! - colPotential[j]!;
        if (reduced < least[j]!) [least[j], way[j]] = [reduced, col];
        if (least[j]! < delta) [delta, next] = [least[j]!, j];
      }
      for (let j = 0; j <= cols; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta;
          colPotential[j]! -= delta;
        } else least[j]! -= delta;
      }
      col = next;
    } while (rowOf[col] !== 0);
    while (col !== 0) {
      rowOf[col] = rowOf[way[col]!]!;
      col = way[col]!;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= cols; j++) if (rowOf[j]! > 0) result[rowOf[j]! - 1] = j - 1;
  return result;
}
