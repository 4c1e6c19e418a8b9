import type { Level } from "../recognition/level-words";
import type { BudgetRow } from "./budget-rows";
import type { BudgetLine } from "./interpretation/line";
import type { RawRow } from "./raw-rows";

/** The place of a row: its level, and how deep it stands; undefined for a row beside the tree (Input, Output, others). */
export interface Place {
  readonly level: Level;
  readonly depth?: number;
}

/** Ties each row to the nearest row above it that stands higher; rows beside the tree to the row above them. */
export function planted(
  raw: readonly RawRow[],
  placeOf: (line: BudgetLine, row: number) => Place,
): BudgetRow[] {
  const open: { readonly row: BudgetRow; readonly depth: number }[] = [];
  return raw.map((own, i) => {
    const { level, depth } = placeOf(own.line, i);
    if (depth !== undefined) while ((open.at(-1)?.depth ?? -Infinity) >= depth) open.pop();
    const above = level === "jumlah" ? undefined : open.at(-1)?.row;
    const row = rowOf(own, level, above?.level === "urusan" ? undefined : above);
    row.parent?.children.push(row);
    if (depth !== undefined) open.push({ row, depth });
    return row;
  });
}

function rowOf(own: RawRow, level: Level, parent: BudgetRow | undefined): BudgetRow {
  const { region, row, name, nameRef, sasaran, pagu, realisasi, persen } = own;
  return {
    region,
    row,
    level,
    name,
    key: own.line.key,
    nameRef,
    sasaran,
    pagu,
    realisasi,
    persen,
    parent,
    children: [],
  };
}
