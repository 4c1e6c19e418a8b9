import type { WorkbookSettings } from "../../workbook/snapshot";
import { groupBy } from "../../workbook/group-by";
import { askWaiting } from "../calculation";
import { inExcel } from "../run";
import { alone } from "./alone";

/** What a workbook is made of, before any cell is read. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly settings: WorkbookSettings;
  /** Whether formulas wait until the user asks for them. */
  readonly formulasWait: boolean;
}

export interface SheetOutline {
  /** Excel's own id: it stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly tables: readonly TableOutline[];
  /** Names of the pivot tables. */
  readonly pivots: readonly string[];
  /** True where Excel does not tell which tables and pivot tables there are. */
  readonly partsUnknown: boolean;
}

/** A table (ListObject) of a sheet. */
export interface TableOutline {
  readonly id: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Keys of settings that are ours. */
const OWN_SETTINGS = "hitung-capaian.";

/** First round of reading: the sheets, their tables and pivots, and our settings. */
export async function listSheets(context: Excel.RequestContext): Promise<Outline> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const tables = askTables(context);
  const pivots = askPivots(context);
  const settings = askSettings(context);
  const formulasWait = askWaiting(context);
  await context.sync();
  return {
    formulasWait: formulasWait(),
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      hidden: visibility !== "Visible",
      protected: protection.protected,
      tables: tables().get(id) ?? [],
      pivots: pivots().get(id) ?? [],
      partsUnknown: false,
    })),
    settings: settings(),
  };
}

/**
 * The same, each part in a batch of its own, where one odd part makes Excel refuse them together. A sheet of which Excel
 * does not tell whether it is protected counts as protected.
 */
export async function listSheetsAlone(): Promise<Outline> {
  const [names, tables, pivots] = await Promise.all([
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      const settings = askSettings(context);
      const formulasWait = askWaiting(context);
      await context.sync();
      return { sheets: worksheets.items, settings: settings(), formulasWait: formulasWait() };
    }),
    alone(askTables),
    alone(askPivots),
  ]);
  const sheets = names.sheets.map(async ({ id, name, visibility }): Promise<SheetOutline> => ({
    id,
    name,
    hidden: visibility !== "Visible",
    protected: (await alone((context) => askProtected(context, id))) ?? true,
    tables: tables?.get(id) ?? [],
    pivots: pivots?.get(id) ?? [],
    partsUnknown: tables === undefined || pivots === undefined,
  }));
  return { ...names, sheets: await Promise.all(sheets) };
}

/** Tables by the ids of their sheets. */
function askTables({ workbook: { tables } }: Excel.RequestContext): () => Map<string, TableOutline[]> {
  tables.load("items/id,items/showHeaders,items/showTotals,items/worksheet/id");
  return () => bySheet(tables.items, ({ id, showHeaders, showTotals }) => ({ id, showHeaders, showTotals }));
}

function askPivots({ workbook: { pivotTables } }: Excel.RequestContext): () => Map<string, string[]> {
  pivotTables.load("items/name,items/worksheet/id");
  return () => bySheet(pivotTables.items, ({ name }) => name);
}

function bySheet<T extends { readonly worksheet: { readonly id: string } }, P>(
  parts: readonly T[],
  outlineOf: (part: T) => P,
): Map<string, P[]> {
  const groups = groupBy(parts, ({ worksheet }) => worksheet.id);
  return new Map([...groups].map(([id, own]) => [id, own.map(outlineOf)]));
}

function askSettings({ workbook: { settings } }: Excel.RequestContext): () => WorkbookSettings {
  settings.load("items/key,items/value");
  return () =>
    Object.fromEntries(
      settings.items
        .filter(({ key, value }) => key.startsWith(OWN_SETTINGS) && typeof value === "string")
        .map(({ key, value }) => [key, value as string]),
    );
}

function askProtected({ workbook }: Excel.RequestContext, id: string): () => boolean {
  const { protection } = workbook.worksheets.getItem(id);
  protection.load("protected");
  return () => protection.protected;
}
