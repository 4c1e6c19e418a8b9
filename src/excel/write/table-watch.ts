import { a1Area, contains, type Area } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import { withinBudget } from "../payload";
import { askAll, type Question } from "../questions";
import type { TableOutline } from "../read/list-sheets";
import { PLACE, placeOf } from "../read/place";
import { cellsOf } from "./cells-of";
import type { InspectedCell, Inspection } from "./inspect";

/** Bytes of the question about a place, and of a cell's answer. */
const PLACE_BYTES = 800;
const CELL_BYTES = 90;

/** Cells that are asked for in one question. */
const PART_CELLS = 5_000;

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;

/** An Excel table and the cells that a write into or beside it may reach. */
export interface WatchedTable {
  readonly sheet: string;
  readonly table: TableOutline;
  /** Where the table is, with its header and totals rows. */
  readonly area: Area;
  /** The table with the row below and the column beside it, into which Excel lets a table grow. */
  readonly reach: Area;
  /** What the cells of the reach hold, row by row. */
  readonly cells: readonly (readonly InspectedCell[])[];
  /** How far a write may reach: where rows or columns are hidden, Excel misplaces what is written across them. */
  readonly split: "tidak" | "baris" | "sel";
}

/** A watched table as it is now, beside what it was. */
export interface TableSeenAgain extends WatchedTable {
  readonly before: WatchedTable;
}

/**
 * Looks at the tables that a plan writes into or right beside, before it is written. Where a sheet has no table nothing is
 * asked.
 */
export async function watchTables({ writes }: Plan, { tables }: Inspection): Promise<WatchedTable[]> {
  const known = [...tables].flatMap(([sheet, own]) => own.map((table) => ({ sheet, table })));
  const near = (await placed(known)).flatMap(({ sheet, table, area }) => {
    const reach = reachOf(area);
    const touched = writes.some(({ ref }) => ref.sheet === sheet && contains(reach, ref));
    return touched ? [{ sheet, table, area, reach }] : [];
  });
  return lookAt(near);
}

/** Looks at the same tables and cells again; one that the user has taken away meanwhile spreads nothing. */
export async function watchAgain(watched: readonly WatchedTable[]): Promise<TableSeenAgain[]> {
  return lookAt(await placed(watched.map((before) => ({ ...before, before }))));
}

function reachOf(area: Area): Area {
  return {
    ...area,
    bottom: Math.min(LAST_ROW, area.bottom + 1),
    right: Math.min(LAST_COL, area.right + 1),
  };
}

/** Tables with where they are now, in their order; without those that are gone. */
async function placed<T extends Pick<WatchedTable, "table">>(
  tables: readonly T[],
): Promise<(T & Pick<WatchedTable, "area">)[]> {
  const places = new Map<T, T & Pick<WatchedTable, "area">>();
  const questions = tables.map((own): Question => ({
    bytes: PLACE_BYTES,
    ask(context) {
      const table = context.workbook.tables.getItemOrNullObject(own.table.id);
      table.load("id");
      const range = table.getRange().untrack();
      range.load(PLACE);
      return () => {
        if (!table.isNullObject) places.set(own, { ...own, area: placeOf(range) });
      };
    },
  }));
  if (questions.length > 0) await withinBudget((budget) => askAll(questions, budget));
  return [...places.values()];
}

type Unseen = Omit<WatchedTable, "cells" | "split">;

/** What is seen of a table that is being looked at. */
interface Look extends Unseen {
  readonly cells: InspectedCell[][];
  split: WatchedTable["split"];
}

async function lookAt<T extends Unseen>(tables: readonly T[]): Promise<(T & Look)[]> {
  const watched = tables.map((own): T & Look => ({ ...own, cells: [], split: "tidak" }));
  if (watched.length > 0)
    await withinBudget((budget) => {
      watched.forEach(({ cells }) => cells.splice(0));
      return askAll(watched.flatMap(cellQuestions), budget);
    });
  return watched;
}

function cellQuestions(look: Look): Question[] {
  const { sheet, reach, cells } = look;
  const width = reach.right - reach.left + 1;
  const height = Math.max(1, Math.floor(PART_CELLS / width));
  const tops = Array.from(
    { length: Math.ceil((reach.bottom - reach.top + 1) / height) },
    (_, i) => reach.top + i * height,
  );
  return tops.map((top): Question => {
    const part = { ...reach, top, bottom: Math.min(reach.bottom, top + height - 1) };
    return {
      bytes: (part.bottom - top + 1) * width * CELL_BYTES,
      ask(context) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(a1Area(part)).untrack();
        range.load("values,formulas,numberFormat,rowHidden,columnHidden");
        return () => {
          if (range.columnHidden !== false) look.split = "sel";
          else if (range.rowHidden !== false && look.split === "tidak") look.split = "baris";
          cells.push(...cellsOf(range));
        };
      },
    };
  });
}
