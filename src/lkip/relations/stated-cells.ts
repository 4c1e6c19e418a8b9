import { refName, type CellRef } from "../../workbook/address";
import type { BudgetRow } from "../budget/budget-rows";
import type { Result, TableId } from "../evaluation";
import type { Fact, Facts, Measure, StatingRow } from "../facts/facts";
import type { ValueCell } from "../recognition/value-cell";

/** A cell that a relation speaks of. */
export interface StatedCell {
  readonly key: string;
  readonly ref: CellRef;
  readonly value: ValueCell;
  readonly table: TableId;
  /** The row's name. */
  readonly name: string;
  /** What it says; `result` where it is worked out. */
  readonly measure: Measure | "result";
  readonly year?: number;
  readonly thing?: StatingRow;
  /** The row of a budget that it stands in. */
  readonly row?: BudgetRow;
}

/** A result cell as the relations take it. */
export interface StatedResult {
  readonly result: Result;
  readonly cell: ValueCell;
}

/** Every cell that states a fact or holds a result, by its full name; a result cell counts as one. */
export function statedCells(facts: Facts, results: readonly StatedResult[]): ReadonlyMap<string, StatedCell> {
  const cells = new Map<string, StatedCell>();
  const add = (cell: Omit<StatedCell, "key" | "ref">) => {
    const { ref } = cell.value;
    const key = refName(ref);
    if (!cells.has(key)) cells.set(key, { key, ref, ...cell });
  };
  for (const { result, cell } of results)
    if (result.kind !== "jumlah")
      add({ value: cell, table: result.table, name: result.name, measure: "result" });
  for (const fact of facts.all) add(stated(fact));
  for (const { table, row, name, target, realisasi } of facts.anggaran) {
    if (target) add({ value: target, table, name, measure: "pagu", row });
    if (realisasi) add({ value: realisasi, table, name, measure: "realisasi-anggaran", row });
  }
  return cells;
}

function stated({ table, thing, row, name, measure, year, value }: Fact): Omit<StatedCell, "key" | "ref"> {
  return { value, table, name, measure, year, thing, ...("children" in row ? { row } : {}) };
}
