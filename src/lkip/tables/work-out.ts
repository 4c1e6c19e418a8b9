import { COLUMN_COUNT, type CellRef } from "../../workbook/address";
import type { InSteps } from "../in-steps";
import { groupBy } from "../../workbook/group-by";
import { settle, type Settled } from "../results/settle";
import { columnForm, PLAIN_COLUMN, type ColumnForm } from "../recognition/column-form";
import type { ValueCell } from "../recognition/value-cell";
import type { Compute, Planned } from "./compute";
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

/** So many results are worked out in one step: in a millisecond or a few. */
const STEP = 100;

/**
 * Works out every result of a report. A result that rests on another asks for it, in whatever table it stands.
 * One that rests on itself finds nothing there.
 */
export function* workingOut(
  tables: readonly Computing[],
  report: Omit<Context, "resultAt">,
): InSteps<Worked> {
  const slots = new Slots();
  const context: Context = {
    ...report,
    resultAt: (ref: CellRef) => settledIn(slots.at(ref))?.final,
  };
  const settling = { ...report.ketentuan, resultAt: context.resultAt };
  const settledIn = (slot: Slot | undefined): Settled | undefined => {
    if (!slot || slot.settled === "open") return undefined;
    if (slot.settled) return slot.settled;
    slot.settled = "open";
    return (slot.settled = settle(slot.planned.draft(slot.column), settling));
  };
  for (const { id, computes } of tables) {
    const own = computes.flatMap((compute) => compute(id, context));
    const formOf = formsOf(own.map(({ cell }) => cell));
    for (const planned of own) slots.add({ planned, column: formOf(planned.cell) });
    yield undefined;
  }
  const settled: Settled[] = [];
  for (const slot of slots.all) {
    const own = settledIn(slot);
    if (own) settled.push(own);
    if (settled.length % STEP === 0) yield undefined;
  }
  return { context, settled };
}

/** A result cell: how it is to be worked out, and what it came to once somebody has asked. */
interface Slot {
  readonly planned: Planned;
  readonly column: ColumnForm;
  settled?: Settled | "open";
}

/** The result cells of a report, found by their place; the first that is planned for a cell is the one. */
class Slots {
  readonly all: Slot[] = [];
  private readonly bySheet = new Map<string, Map<number, Slot>>();

  add(slot: Slot): void {
    const { sheet, row, col } = slot.planned.cell.ref;
    let own = this.bySheet.get(sheet);
    if (!own) this.bySheet.set(sheet, (own = new Map<number, Slot>()));
    const place = row * COLUMN_COUNT + col;
    if (own.has(place)) return;
    own.set(place, slot);
    this.all.push(slot);
  }

  at({ sheet, row, col }: CellRef): Slot | undefined {
    return this.bySheet.get(sheet)?.get(row * COLUMN_COUNT + col);
  }
}

/** How each column of a table prints its results: one form for all result cells of a sheet's column. */
function formsOf(cells: readonly ValueCell[]): (cell: ValueCell) => ColumnForm {
  const forms = new Map(
    [...groupBy(cells, ({ ref }) => ref.sheet)].map(([sheet, own]) => {
      const columns = groupBy(own, ({ ref }) => ref.col);
      return [sheet, new Map([...columns].map(([col, column]) => [col, columnForm(column)]))];
    }),
  );
  return ({ ref }) => forms.get(ref.sheet)?.get(ref.col) ?? PLAIN_COLUMN;
}
