/** A column, and what the search for the present row knows of it. */
interface Column<Right> {
  readonly right: Right;
  potential: number;
  row: Row<unknown, Right> | undefined;
  least: number;
  from: Column<Right> | undefined;
  used: boolean;
}

interface Row<Left, Right> {
  readonly left: Left;
  potential: number;
  readonly cells: readonly { readonly column: Column<Right>; readonly cost: number }[];
}

/**
 * The one-to-one assignment of least total cost (Hungarian method with potentials).
 *
 * @param lefts no more than rights
 * @param rights partners to choose from
 * @param costOf what a pair costs
 * @returns each of the lefts with its partner
 */
export function assign<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
  costOf: (left: Left, right: Right) => number,
): [Left, Right][] {
  const columns = rights.map((right): Column<Right> => ({
    right,
    potential: 0,
    row: undefined,
    least: Infinity,
    from: undefined,
    used: false,
  }));
  const rows = lefts.map((left): Row<Left, Right> => {
    const cells = columns.map((column) => ({ column, cost: costOf(left, column.right) }));
    return { left, potential: 0, cells };
  });
  for (const row of rows) {
    let column: Column<Right> | undefined = freeColumn(row, columns);
    while (column) {
      const { from }: Column<Right> = column;
      column.row = from ? from.row : row;
      column = from;
    }
  }
  const partners = new Map(columns.map(({ row, right }) => [row, right]));
  return rows.flatMap((row): [Left, Right][] => {
    const right = partners.get(row);
    return right === undefined ? [] : [[row.left, right]];
  });
}

/** The free column that a row reaches at least cost, over columns whose rows would move on; `from` leads back to the row. */
function freeColumn<Right>(row: Row<unknown, Right>, columns: readonly Column<Right>[]): Column<Right> {
  for (const column of columns) Object.assign(column, { least: Infinity, from: undefined, used: false });
  const reached = [{ row, column: undefined as Column<Right> | undefined }];
  for (const { row: at, column: via } of reached) {
    let delta = Infinity;
    let next: Column<Right> | undefined;
    for (const { column, cost } of at.cells) {
      if (column.used) continue;
      const reduced = cost - at.potential - column.potential;
      if (reduced < column.least) [column.least, column.from] = [reduced, via];
      if (column.least < delta) [delta, next] = [column.least, column];
    }
    for (const { row: own, column } of reached) {
      own.potential += delta;
      if (column) column.potential -= delta;
    }
    for (const column of columns) if (!column.used) column.least -= delta;
    if (!next) break;
    if (!next.row) return next;
    next.used = true;
    reached.push({ row: next.row, column: next });
  }
  throw new Error("There are more rows than columns to assign.");
}
