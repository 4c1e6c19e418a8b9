import type { Level } from "../recognition/level-words";
import type { BudgetRow } from "./budget-rows";
import type { RawRow } from "./raw-rows";

/** The place of a row: its level, and how deep it stands; undefined for a row beside the tree (Input, Output, others). */
export interface Place {
  readonly level: Level;
  readonly depth?: number;
}

/** Ties each row to the nearest row above it that stands higher; rows beside the tree to the row above them. */
export function planted(raw: readonly RawRow[], places: readonly Place[]): BudgetRow[] {
  const open: { readonly row: BudgetRow; readonly depth: number }[] = [];
  return raw.map(({ line, ...facts }, i) => {
    const { level, depth } = places[i]!;
    if (level === "jumlah" && depth === undefined) return { ...facts, key: line.key, level, children: [] };
    if (depth !== undefined) while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const above = open.at(-1)?.row;
    const parent = above?.level === "urusan" ? undefined : above;
    const row: BudgetRow = { ...facts, key: line.key, level, children: [], ...(parent ? { parent } : {}) };
    parent?.children.push(row);
    if (depth !== undefined) open.push({ row, depth });
    return row;
  });
}
