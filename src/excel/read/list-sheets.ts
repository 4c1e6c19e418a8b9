import type { WorkbookSettings } from "../../workbook/snapshot";

/** What a workbook is made of, before any cell is read. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly settings: WorkbookSettings;
}

export interface SheetOutline {
  /** Excel's own id: it stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Ids of the tables whose header row shows. */
  readonly tables: readonly string[];
  /** Names of the pivot tables. */
  readonly pivots: readonly string[];
}

/** Keys of settings that are ours. */
export const OWN_SETTINGS = "hitung-capaian.";

/** First round of reading: the sheets, their tables and pivots, and our settings. */
export async function listSheets(context: Excel.RequestContext): Promise<Outline> {
  const { worksheets, tables, pivotTables, settings } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/id,items/showHeaders,items/worksheet/id");
  pivotTables.load("items/name,items/worksheet/id");
  settings.load("items/key,items/value");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      hidden: visibility !== "Visible",
      protected: protection.protected,
      tables: tables.items.filter((own) => own.worksheet.id === id && own.showHeaders).map((own) => own.id),
      pivots: pivotTables.items.filter((own) => own.worksheet.id === id).map((own) => own.name),
    })),
    settings: Object.fromEntries(
      settings.items
        .filter(({ key, value }) => key.startsWith(OWN_SETTINGS) && typeof value === "string")
        .map(({ key, value }) => [key, value as string]),
    ),
  };
}
