import { refName, type CellRef } from "../../workbook/address";
import { settle, type Settled } from "../results/settle";
import { columnForm, PLAIN_COLUMN, type ColumnForm } from "../recognition/column-form";
import type { Draft } from "../results/draft";
import type { ValueCell } from "../recognition/value-cell";
import type { Compute } from "./compute";
import type { Context } from "./context";
import type { TableId } from "../evaluation";

/** What is worked out of a table. */
interface Computing {
  readonly id: TableId;
  readonly computes: readonly Compute[];
}

/** A report and all of its results, each worked out when it is first asked for. */
export interface Worked {
  readonly context: Context;
  readonly settled: readonly Settled[];
}

/**
 * Works out every result of a report. A result that rests on another asks for it, in whatever table it stands.
 * One that rests on itself finds nothing there.
 */
export function workOut(tables: readonly Computing[], report: Omit<Context, "resultAt">): Worked {
  const planned = new Map<string, () => Draft>();
  const settled = new Map<string, Settled | "open">();
  const context: Context = {
    ...report,
    resultAt: (ref: CellRef) => settledAt(refName(ref))?.final,
  };
  const settledAt = (key: string): Settled | undefined => {
    const known = settled.get(key);
    if (known) return known === "open" ? undefined : known;
    const plan = planned.get(key);
    if (!plan) return undefined;
    settled.set(key, "open");
    const result = settle(plan(), { ...report.ketentuan, resultAt: context.resultAt });
    settled.set(key, result);
    return result;
  };
  for (const { id, computes } of tables) {
    const own = computes.flatMap((compute) => compute(id, context));
    const formOf = formsOf(own.map(({ cell }) => cell));
    for (const { cell, draft } of own) {
      const key = refName(cell.ref);
      if (!planned.has(key)) planned.set(key, () => draft(formOf(cell)));
    }
  }
  return { context, settled: [...planned.keys()].flatMap((key) => settledAt(key) ?? []) };
}

/** How each column of a table prints its results: one form for all result cells of a sheet's column. */
function formsOf(cells: readonly ValueCell[]): (cell: ValueCell) => ColumnForm {
  const byColumn = new Map<string, ValueCell[]>();
  const keyOf = ({ ref }: ValueCell) => `${ref.sheet}!${ref.col}`;
  for (const cell of cells) {
    const column = byColumn.get(keyOf(cell));
    if (column) column.push(cell);
    else byColumn.set(keyOf(cell), [cell]);
  }
  const forms = new Map([...byColumn].map(([key, column]) => [key, columnForm(column)]));
  return (cell) => forms.get(keyOf(cell)) ?? PLAIN_COLUMN;
}
