import { a1Area, refName, type CellRef } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import { groupBy } from "../group-by";
import { pack, withinBudget } from "../payload";
import { formulaOf } from "../read/assemble";
import { inExcel } from "../run";
import { blocksOf, type Block } from "./blocks";

/** What a cell holds now. */
export interface InspectedCell {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly format: string;
}

/** A conditional format that a formula makes. */
export interface CustomFormat {
  readonly id: string;
  readonly formula: string;
}

/** What a plan's cells and sheets are now, just before it is written. */
export interface Inspection {
  /** Names of the sheets that are there, and whether they are protected. */
  readonly sheets: ReadonlyMap<string, { readonly protected: boolean }>;
  /** By the cells' full names. */
  readonly cells: ReadonlyMap<string, InspectedCell>;
  /** How far a write may reach on a sheet where rows or columns are hidden. */
  readonly split: ReadonlyMap<string, "baris" | "sel">;
  /** The conditional formats that a formula makes, by sheet: ours are among them. */
  readonly formats: ReadonlyMap<string, readonly CustomFormat[]>;
  /** Keys of the settings that are there. */
  readonly settings: ReadonlySet<string>;
}

type Mutable = {
  sheets: Map<string, { protected: boolean }>;
  cells: Map<string, InspectedCell>;
  split: Map<string, "baris" | "sel">;
  formats: Map<string, readonly CustomFormat[]>;
  settings: Set<string>;
};

interface Question {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => (found: Mutable) => void;
}

/** Bytes of a block's question and of one cell's answer, and of one conditional format's. */
const BLOCK_BYTES = 500;
const CELL_BYTES = 80;
const FORMATS_BYTES = 5_000;

/**
 * Looks at everything that a plan is about to write, in one round. A sheet that is gone is left out.
 */
export async function inspect(plan: Plan): Promise<Inspection> {
  try {
    return await withinBudget((budget) => inspectOnce(plan, budget));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "ItemNotFound") throw error;
    const present = await sheetNames();
    return withinBudget((budget) => inspectOnce(onSheets(plan, present), budget));
  }
}

async function inspectOnce(plan: Plan, budget: number): Promise<Inspection> {
  const found: Mutable = {
    sheets: new Map(),
    cells: new Map(),
    split: new Map(),
    formats: new Map(),
    settings: new Set(),
  };
  const batches = pack(questionsOf(plan), ({ bytes }) => bytes, budget);
  const answers = await Promise.all(
    batches.map((questions) =>
      inExcel(async (context) => {
        const takes = questions.map(({ ask }) => ask(context));
        await context.sync();
        return takes;
      }),
    ),
  );
  answers.flat().forEach((take) => take(found));
  return found;
}

function questionsOf({ writes, marks, settings }: Plan): Question[] {
  const bySheet = groupBy(writes, ({ ref }) => ref.sheet);
  return [
    { bytes: FORMATS_BYTES, ask: askSheets },
    ...(settings ? [{ bytes: FORMATS_BYTES, ask: askSettings }] : []),
    ...[...bySheet].flatMap(([sheet, own]) =>
      blocksOf(own.map(({ ref }) => ref)).map((block) => ({
        bytes: BLOCK_BYTES + block.rows.length * block.rows[0]!.length * CELL_BYTES,
        ask: (context: Excel.RequestContext) => askBlock(context, sheet, block),
      })),
    ),
    ...marks.map(({ sheet }) => ({
      bytes: FORMATS_BYTES,
      ask: (context: Excel.RequestContext) => askFormats(context, sheet),
    })),
  ];
}

function askSheets(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  return ({ sheets }: Mutable) => {
    for (const { name, protection } of worksheets.items)
      sheets.set(name, { protected: protection.protected });
  };
}

function askSettings(context: Excel.RequestContext) {
  const { settings } = context.workbook;
  settings.load("items/key");
  return (found: Mutable) => settings.items.forEach(({ key }) => found.settings.add(key));
}

function askBlock(context: Excel.RequestContext, sheet: string, block: Block<CellRef>) {
  const range = context.workbook.worksheets.getItem(sheet).getRange(a1Area(block.area)).untrack();
  range.load("values,formulas,numberFormat,rowHidden,columnHidden");
  return ({ cells, split }: Mutable) => {
    if (range.columnHidden !== false) split.set(sheet, "sel");
    else if (range.rowHidden !== false && !split.has(sheet)) split.set(sheet, "baris");
    block.rows.forEach((row, r) =>
      row.forEach((ref, c) => {
        const value: unknown = range.values[r]![c];
        const formula = formulaOf(range.formulas[r]![c], value);
        cells.set(refName(ref), { value, formula, format: String(range.numberFormat[r]![c]) });
      }),
    );
  };
}

function askFormats(context: Excel.RequestContext, sheet: string) {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
  formats.load("items/id,items/customOrNullObject/rule/formula");
  return (found: Mutable) => {
    const custom = formats.items.filter(({ customOrNullObject: own }) => !own.isNullObject);
    found.formats.set(
      sheet,
      custom.map(({ id, customOrNullObject: own }) => ({ id, formula: own.rule.formula })),
    );
  };
}

function sheetNames(): Promise<ReadonlySet<string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return new Set(worksheets.items.map(({ name }) => name));
  });
}

function onSheets(plan: Plan, present: ReadonlySet<string>): Plan {
  return {
    ...plan,
    writes: plan.writes.filter(({ ref }) => present.has(ref.sheet)),
    marks: plan.marks.filter(({ sheet }) => present.has(sheet)),
  };
}
