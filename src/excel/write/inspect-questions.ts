import { a1Area, refName, type CellRef } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import { groupBy } from "../../workbook/group-by";
import type { Question } from "../questions";
import type { TableOutline } from "../read/list-sheets";
import { blocksOf, type Block } from "./blocks";
import { cellsOf } from "./cells-of";
import type { FoundFormat, InspectedCell } from "./inspect";

/** Bytes of a block's question and of one cell's answer, and of one conditional format's. */
const BLOCK_BYTES = 500;
const CELL_BYTES = 80;
const FORMATS_BYTES = 5_000;

/** Where the answers are collected. */
export interface Findings {
  sheets: Map<string, { id: string; protected: boolean }>;
  cells: Map<string, InspectedCell>;
  split: Map<string, "baris" | "sel">;
  formats: FoundFormat[];
  tables: Map<string, readonly TableOutline[]>;
  manual: boolean;
  settings: Set<string>;
}

/** Whether the conditional formats of the sheets are asked for with the rest. */
export type RulesAsked = "dengan-aturan" | "tanpa-aturan";

/** What must be asked before a plan may be written; the answers go into the findings. */
export function questionsOf(
  { writes, marks, settings }: Plan,
  rules: RulesAsked,
  found: Findings,
): Question[] {
  const bySheet = groupBy(writes, ({ ref }) => ref.sheet);
  const sheets = new Set([...bySheet.keys(), ...marks.map(({ sheet }) => sheet)]);
  return [
    { bytes: FORMATS_BYTES, ask: (context) => askSheets(context, sheets, found) },
    { bytes: BLOCK_BYTES, ask: (context) => askCalculation(context, found) },
    ...(settings
      ? [{ bytes: FORMATS_BYTES, ask: (context: Excel.RequestContext) => askSettings(context, found) }]
      : []),
    ...[...bySheet.keys()].map((sheet): Question => ({
      bytes: FORMATS_BYTES,
      ask: (context) => askTables(context, sheet, found),
    })),
    ...[...bySheet].flatMap(([sheet, own]) =>
      blocksOf(own.map(({ ref }) => ref)).map((block): Question => ({
        bytes: BLOCK_BYTES + block.rows.flat().length * CELL_BYTES,
        ask: (context) => askBlock(context, sheet, block, found),
      })),
    ),
    ...(rules === "dengan-aturan" ? marks : []).map(({ sheet }): Question => ({
      bytes: FORMATS_BYTES,
      ask: (context) => askFormats(context, sheet, found),
    })),
  ];
}

/** Only the plan's own sheets: another one may be of a kind that knows no protection. */
function askSheets(context: Excel.RequestContext, names: ReadonlySet<string>, { sheets }: Findings) {
  const asked = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,protection/protected");
    return { name, sheet };
  });
  return () => {
    for (const { name, sheet } of asked)
      if (!sheet.isNullObject) sheets.set(name, { id: sheet.id, protected: sheet.protection.protected });
  };
}

/** "Automatic except for data tables" works our formulas out like "automatic". */
function askCalculation({ application }: Excel.RequestContext, found: Findings) {
  application.load("calculationMode");
  return () => (found.manual = application.calculationMode === Excel.CalculationMode.manual);
}

function askTables(context: Excel.RequestContext, name: string, found: Findings) {
  const { tables } = context.workbook.worksheets.getItem(name);
  tables.load("items/id,items/showHeaders,items/showTotals");
  return () => {
    if (tables.items.length > 0)
      found.tables.set(
        name,
        tables.items.map(({ id, showHeaders, showTotals }) => ({ id, showHeaders, showTotals })),
      );
  };
}

function askSettings(context: Excel.RequestContext, found: Findings) {
  const { settings } = context.workbook;
  settings.load("items/key");
  return () => settings.items.forEach(({ key }) => found.settings.add(key));
}

function askBlock(
  context: Excel.RequestContext,
  sheet: string,
  block: Block<CellRef>,
  { cells, split }: Findings,
) {
  const range = context.workbook.worksheets.getItem(sheet).getRange(a1Area(block.area)).untrack();
  range.load("values,formulas,numberFormat,rowHidden,columnHidden");
  return () => {
    if (range.columnHidden !== false) split.set(sheet, "sel");
    else if (range.rowHidden !== false && !split.has(sheet)) split.set(sheet, "baris");
    const { top, left } = block.area;
    for (const [r, row] of cellsOf(range).entries())
      for (const [c, cell] of row.entries()) cells.set(refName({ sheet, row: top + r, col: left + c }), cell);
  };
}

function askFormats(context: Excel.RequestContext, sheet: string, found: Findings) {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
  formats.load("items/id,items/customOrNullObject/rule/formula");
  return () => {
    const custom = formats.items.filter(({ customOrNullObject: own }) => !own.isNullObject);
    found.formats.push(
      ...custom.map(({ id, customOrNullObject: own }) => ({ sheet, id, formula: own.rule.formula })),
    );
  };
}
