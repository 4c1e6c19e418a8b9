import type { Area, CellAddress } from "../../workbook/address";
import type { SheetArea } from "./scope";

/** A cell by its sheet's place in the workbook. */
export interface SheetCell extends CellAddress {
  readonly sheet: number;
}

/** A formula and what it rests on; `areas` is undefined where that may be any cell. */
export interface FormulaNode extends SheetCell {
  readonly areas: readonly SheetArea[] | undefined;
  /** The cells that show its results, where they are more than its own: those of an array or a data table. */
  readonly filled?: Area;
}

/** Most cells that array formulas may fill together to be looked at one by one. */
const MOST_FILLED = 200_000;

/** The cells that show the results of some formulas; undefined where they are too many to be told. */
export function filledCells(nodes: Iterable<FormulaNode>): readonly SheetCell[] | undefined {
  const cells: SheetCell[] = [];
  let count = 0;
  for (const { sheet, row, col, filled } of nodes) {
    const { top, left, bottom, right } = filled ?? { top: row, left: col, bottom: row, right: col };
    if (filled) count += (bottom - top + 1) * (right - left + 1);
    if (count > MOST_FILLED) return undefined;
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) cells.push({ sheet, row: r, col: c });
  }
  return cells;
}

/** Areas of so many cells are looked up cell by cell, larger ones are searched. */
const SMALL = 8;
/** Most areas that are searched, all steps together: beyond it every formula counts as resting on a change. */
const MOST_SEARCHES = 20_000_000;

/**
 * The formulas that rest on changed cells, directly or through other formulas. Never fewer; where following them would take
 * too long, or array formulas fill too many cells, all.
 */
export function dependentsOf<Node extends FormulaNode>(
  nodes: readonly Node[],
  changed: readonly SheetCell[],
): ReadonlySet<Node> {
  const { byCell, wide, anywhere } = indexOf(nodes);
  const stale = new Set<Node>(changed.length > 0 ? anywhere : []);
  let open = wide;
  let searches = 0;
  const first = filledCells(stale);
  let front: readonly SheetCell[] | undefined = first && [...changed, ...first];
  while (!front || front.length > 0) {
    if (!front) return new Set(nodes);
    const next = new Set<Node>();
    for (const cell of front)
      for (const node of byCell.get(keyOf(cell)) ?? []) if (!stale.has(node)) next.add(node);
    const index = new CellIndex(front);
    searches += open.length;
    if (searches > MOST_SEARCHES) return new Set(nodes);
    open = open.filter(({ node, area }) => {
      if (stale.has(node) || next.has(node)) return false;
      if (!index.touches(area)) return true;
      next.add(node);
      return false;
    });
    for (const node of next) stale.add(node);
    front = filledCells(next);
  }
  return stale;
}

interface WideArea<Node> {
  readonly node: Node;
  readonly area: SheetArea;
}

function indexOf<Node extends FormulaNode>(nodes: readonly Node[]) {
  const byCell = new Map<number, Node[]>();
  const wide: WideArea<Node>[] = [];
  const anywhere = nodes.filter(({ areas }) => areas === undefined);
  for (const node of nodes)
    for (const own of node.areas ?? []) {
      const { sheet, area } = own;
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > SMALL) {
        wide.push({ node, area: own });
        continue;
      }
      for (let row = area.top; row <= area.bottom; row++)
        for (let col = area.left; col <= area.right; col++) {
          const key = keyOf({ sheet, row, col });
          const known = byCell.get(key);
          if (known) known.push(node);
          else byCell.set(key, [node]);
        }
    }
  return { byCell, wide, anywhere };
}

/** A number of its own for each cell of a workbook. */
function keyOf({ sheet, row, col }: SheetCell): number {
  return (sheet * 0x10_0000 + row) * 0x4000 + col;
}

/** Cells by sheet and column, so that areas are told quickly to hold one of them or none. */
class CellIndex {
  private readonly sheets = new Map<number, Map<number, number[]>>();

  constructor(cells: readonly SheetCell[]) {
    for (const { sheet, row, col } of cells) {
      const columns = this.sheets.get(sheet) ?? new Map<number, number[]>();
      this.sheets.set(sheet, columns);
      const rows = columns.get(col);
      if (rows) rows.push(row);
      else columns.set(col, [row]);
    }
    for (const columns of this.sheets.values())
      for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  touches({ sheet, area }: SheetArea): boolean {
    for (const [col, rows] of this.sheets.get(sheet) ?? [])
      if (col >= area.left && col <= area.right && firstFrom(rows, area.top) <= area.bottom) return true;
    return false;
  }
}

/** The first of some sorted numbers that is not below another; Infinity where there is none. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? Infinity;
}
