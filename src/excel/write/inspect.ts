import type { Plan } from "../../workbook/plan";
import { withinBudget } from "../payload";
import { askAll } from "../questions";
import { mayBeUnreadable } from "../read/alone";
import type { TableOutline } from "../read/list-sheets";
import { listFormatsAlone, readFormatsAlone, type CustomFormat } from "../read/read-marks";
import { sheetNamesNow } from "../read/sheet-names";
import { questionsOf, type Findings, type RulesAsked } from "./inspect-questions";

/** What a cell holds now. */
export interface InspectedCell {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly format: string;
}

/** A conditional format that a formula makes; the sheet by its name. */
export type FoundFormat = Pick<CustomFormat, "sheet" | "id" | "formula">;

/** What a plan's cells and sheets are now, just before it is written. */
export interface Inspection {
  /** Names of the sheets that are there, their ids, and whether they are protected. */
  readonly sheets: ReadonlyMap<string, { readonly id: string; readonly protected: boolean }>;
  /** By the cells' full names. */
  readonly cells: ReadonlyMap<string, InspectedCell>;
  /** How far a write may reach on a sheet where rows or columns are hidden. */
  readonly split: ReadonlyMap<string, "baris" | "sel">;
  /** The conditional formats that a formula makes: ours are among them. */
  readonly formats: readonly FoundFormat[];
  /** The tables of the sheets whose cells are written, by the sheets' names. */
  readonly tables: ReadonlyMap<string, readonly TableOutline[]>;
  /** True where formulas follow only when the user asks ("Hitung manual"). */
  readonly manual: boolean;
  /** Keys of the settings that are there. */
  readonly settings: ReadonlySet<string>;
}

/**
 * Looks at everything that a plan is about to write, in one round. A sheet that is gone is left out; so are rules that
 * Excel lists and cannot read: only then more rounds are needed.
 */
export async function inspect(plan: Plan): Promise<Inspection> {
  try {
    return await inspectTogether(plan, "dengan-aturan");
  } catch (error) {
    if (!mayBeUnreadable(error)) throw error;
  }
  const present = onSheets(plan, new Set((await sheetNamesNow()).values()));
  try {
    return await inspectTogether(present, "dengan-aturan");
  } catch (error) {
    if (!mayBeUnreadable(error)) throw error;
  }
  const [cells, formats] = await Promise.all([
    inspectTogether(present, "tanpa-aturan"),
    formatsAlone(present.marks.map(({ sheet }) => sheet)),
  ]);
  return { ...cells, formats };
}

function inspectTogether(plan: Plan, rules: RulesAsked): Promise<Inspection> {
  return withinBudget(async (budget) => {
    const found: Findings = {
      sheets: new Map(),
      cells: new Map(),
      split: new Map(),
      formats: [],
      tables: new Map(),
      manual: false,
      settings: new Set(),
    };
    await askAll(questionsOf(plan, rules, found), budget);
    return found;
  });
}

async function formatsAlone(sheets: readonly string[]): Promise<CustomFormat[]> {
  const listed = await Promise.all(sheets.map(listFormatsAlone));
  return readFormatsAlone(listed.flat());
}

function onSheets(plan: Plan, present: ReadonlySet<string>): Plan {
  return {
    ...plan,
    writes: plan.writes.filter(({ ref }) => present.has(ref.sheet)),
    marks: plan.marks.filter(({ sheet }) => present.has(sheet)),
  };
}
