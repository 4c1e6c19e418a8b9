import { isEmptyPlan, type Plan } from "../workbook/plan";
import type { SheetNames } from "../workbook/rename-sheets";
import type { NewSheet } from "../workbook/new-sheet";
import type { Sheet, Snapshot } from "../workbook/snapshot";
import type { ApplyOutcome, SettingsFor, Workbook, WriteWatch } from "../workbook/workbook";
import { KeptSettings } from "./kept-settings";
import { rowsOfManyLooks } from "./read/read-looks";
import type { Reading, WaitingFormulas } from "./read/reading";
import { readWorkbook } from "./read/read-workbook";
import { sheetNamesNow } from "./read/sheet-names";

/** From this set on a load of properties leaves the user's undo list alone, whatever the runtime. */
const LOOKS_QUIETLY = "1.19";

/** Rows that are asked for their looks in the background; more would keep Excel and the pane busy for seconds. */
const MOST_ROWS = 5_000;

/** The workbook that is open in Excel, by Office.js (ExcelApi 1.14). */
export class ExcelWorkbook implements Workbook {
  /** The sheets as they were read last: what tells the cells that must not be written. */
  private sheets: readonly Sheet[] | undefined;
  /** What only a click may ask, as the last one has found it; undefined where only a click may read next. */
  private clicked: Omit<Extract<Reading, { kind: "latar" }>, "kind"> | undefined;
  private readonly kept = new KeptSettings();
  /** How often the cells of a sheet, by its id, have come to stand elsewhere: now, and when the last reading began. */
  private readonly moves = new Map<string, number>();
  private movesRead: ReadonlyMap<string, number> = new Map();
  /** Whether formulas waited for the user at the last reading. */
  formulasWait = false;

  /** Reads the workbook for a click: Excel may empty the user's undo list for it. */
  async read(formulas: WaitingFormulas = "apa-adanya"): Promise<Snapshot> {
    const moves = new Map(this.moves);
    const read = await readWorkbook({ kind: "klik", formulas });
    const snapshot = this.taken(read.snapshot, moves);
    const quick = rowsOfManyLooks(snapshot.sheets) <= MOST_ROWS;
    const merges = new Map(snapshot.sheets.map((sheet) => [sheet.id ?? "", sheet.merges]));
    const stayed = [...this.moves].every(([id, count]) => moves.get(id) === count);
    this.clicked = quick && stayed ? { merges, pivots: read.pivots } : undefined;
    return this.kept.complete(snapshot);
  }

  /**
   * Reads the workbook in the background, by properties alone: the user's undo list stays as it is.
   *
   * @returns undefined where only a click may read: in an older Excel, in a very large workbook, after cells have moved or a
   *   sheet has come
   */
  async look(): Promise<Snapshot | undefined> {
    const { clicked } = this;
    const moves = new Map(this.moves);
    if (!clicked || !Office.context.requirements.isSetSupported("ExcelApi", LOOKS_QUIETLY)) return undefined;
    const { snapshot } = await readWorkbook({ kind: "latar", ...clicked });
    const known = snapshot.sheets.every(({ id }) => clicked.merges.has(id ?? ""));
    if (!known || this.clicked !== clicked) return undefined;
    return this.kept.complete(this.taken(snapshot, moves));
  }

  /** @param moves how often cells had moved when the reading began */
  private taken(snapshot: Snapshot, moves: ReadonlyMap<string, number>): Snapshot {
    this.sheets = snapshot.sheets;
    this.movesRead = moves;
    this.formulasWait = snapshot.calculation === "menunggu";
    return snapshot;
  }

  /** Rows, columns or cells were inserted or deleted: where cells are merged is known again after the next click. */
  cellsMoved(sheetId: string): void {
    this.clicked = undefined;
    this.moves.set(sheetId, (this.moves.get(sheetId) ?? 0) + 1);
  }

  /** The names that the sheets have now, by their ids: what was read last follows them. */
  async sheetNames(): Promise<SheetNames> {
    const names = await sheetNamesNow();
    this.sheets = this.sheets?.map((sheet) => ({ ...sheet, name: names.get(sheet.id ?? "") ?? sheet.name }));
    return names;
  }

  /** The id of a sheet by the name that was read last; undefined for one that was not there. */
  sheetId(name: string): string | undefined {
    return this.sheets?.find((sheet) => sheet.name === name)?.id;
  }

  /** The name of a sheet as it was read last; undefined for one that was not there. */
  sheetName(id: string): string | undefined {
    return this.sheets?.find((sheet) => sheet.id === id)?.name;
  }

  /** @throws {ExcelError} where cells have moved since they were read: what a plan names by its place may be another cell by now */
  async apply(plan: Plan, watch?: WriteWatch, settingsFor?: SettingsFor): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const sheets = this.sheets ?? (await this.read()).sheets;
    const moved = (id: string) => this.moves.get(id) !== this.movesRead.get(id);
    let { settings } = plan;
    const narrowed: SettingsFor = (writes) => {
      if (settingsFor) settings = settingsFor(writes);
      return this.kept.withLost(settings);
    };
    const telling = { ...plan, settings: this.kept.withLost(settings) };
    const { applyPlan } = await writing();
    const outcome = await applyPlan(telling, sheets, { watch, moved, settingsFor: narrowed });
    this.kept.wrote(outcome.applied.settings);
    return { ...outcome, applied: { ...outcome.applied, settings } };
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    const { addSheet } = await writing();
    return (await addSheet(sheet)).name;
  }

  async replaceSheet(name: string, sheet: NewSheet): Promise<void> {
    const { replaceSheet } = await writing();
    return replaceSheet({ name, id: this.sheetId(name) }, sheet);
  }

  async removeSheet(name: string): Promise<void> {
    const { removeSheet } = await writing();
    return removeSheet({ name, id: this.sheetId(name) });
  }
}

/** What writes is loaded with the first write: a pane that is opened to look does without it. */
function writing(): Promise<typeof import("./writing")> {
  return import("./writing");
}
