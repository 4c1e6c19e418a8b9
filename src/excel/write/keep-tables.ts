import { a1Area, refName, type CellAddress } from "../../workbook/address";
import type { CellContent, Plan } from "../../workbook/plan";
import type { CellValue, Sheet } from "../../workbook/snapshot";
import { ExcelError } from "../excel-error";
import { holds } from "./decide";
import { entryFor, needsGeneral } from "./entry";
import type { InspectedCell } from "./inspect";
import { runSteps, WriteFailure } from "./run-steps";
import { cellSteps, type CellTask, type Step } from "./steps";
import { contains } from "../../workbook/address";
import { watchAgain, type TableSeenAgain, type WatchedTable } from "./table-watch";

const STEP_BYTES = 1_000;

/** How often what Excel changes of its own is put back before we give up. */
const TRIES = 2;

/**
 * Compares the tables that a write has come near with what they were, and puts back what nobody has asked for: Excel may
 * have grown a table, or filled a column of it with a formula.
 *
 * @param watched what the tables were before
 * @param written what was to be written
 * @param read    the sheets as they were read last: array formulas in them follow other cells, and are left alone
 * @throws {WriteFailure} when Excel does not let it be put back
 */
export async function keepTables(
  watched: readonly WatchedTable[],
  written: Plan,
  read: readonly Sheet[],
  tries = TRIES,
): Promise<void> {
  if (watched.length === 0) return;
  const expected = new Map(written.writes.map(({ ref, after }) => [refName(ref), after]));
  const changed = (await watchAgain(watched)).map((now) => changeOf(now, expected, read));
  const steps = changed.flatMap(({ before, grown, tasks }) => [
    ...(grown ? [resize(before)] : []),
    ...putBack(before, tasks),
  ]);
  if (steps.length === 0) return;
  if (tries === 0) {
    const sheets = [...new Set(watched.map(({ sheet }) => sheet))].join(", ");
    throw new WriteFailure(new ExcelError("tabelBerubah", sheets), { begun: true, merged: false });
  }
  await runSteps(steps, "apa-adanya");
  await keepTables(watched, written, read, tries - 1);
}

interface TableChange {
  readonly before: WatchedTable;
  readonly grown: boolean;
  /** Cells that hold what nobody has asked for. */
  readonly tasks: readonly CellTask[];
}

function changeOf(
  now: TableSeenAgain,
  expected: ReadonlyMap<string, CellContent>,
  sheets: readonly Sheet[],
): TableChange {
  const { before, sheet, reach } = now;
  const locked = sheets.find(({ name }) => name === sheet)?.locked ?? [];
  const tasks = now.cells.flatMap((row, r) =>
    row.flatMap((found, c): CellTask[] => {
      const at: CellAddress = { row: reach.top + r, col: reach.left + c };
      const cell = before.cells[r]?.[c];
      if (!cell) throw new Error(`${refName({ sheet, ...at })} was not looked at before the write.`);
      const content = expected.get(refName({ sheet, ...at })) ?? contentOf(cell);
      // Excel spreads formulas alone: another value has been typed meanwhile, and stays.
      if (found.formula === undefined || holds(found, content)) return [];
      if (locked.some((area) => contains(area, at))) return [];
      return [taskOf(at, content, cell.format)];
    }),
  );
  return { before, grown: a1Area(before.area) !== a1Area(now.area), tasks };
}

function taskOf(at: CellAddress, content: CellContent, format: string): CellTask {
  const general = needsGeneral(content, format);
  return {
    ...at,
    entry: entryFor(content, general ? "General" : format),
    ...(general && { formatFirst: "General" }),
    formatLast: format,
  };
}

function contentOf({ value, formula }: InspectedCell): CellContent {
  if (formula !== undefined) return { kind: "rumus", formula, value: value as CellValue };
  return value === "" ? { kind: "kosong" } : { kind: "nilai", value: value as Exclude<CellValue, null> };
}

function putBack({ sheet, split }: WatchedTable, tasks: readonly CellTask[]): Step[] {
  if (tasks.length === 0) return [];
  const { before, entries, after } = cellSteps(sheet, tasks, split);
  return [...before, ...entries, ...after];
}

function resize({ table, area }: WatchedTable): Step {
  return {
    bytes: STEP_BYTES,
    run: ({ workbook }) => workbook.tables.getItem(table.id).resize(a1Area(area)),
  };
}
