import type { Area, CellAddress } from "../../workbook/address";
import { MARK_KINDS } from "../../workbook/mark";
import { renameFormula } from "../../workbook/rename-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import { around, sameArea, WHOLE_SHEET } from "./areas";
import { Calculation } from "./calculation";
import { CellEditing } from "./cell-editing";
import type { ConditionalFormat } from "./conditional-format";
import type { EngineChange, FormulaEngine } from "./formula-engine";
import { chartId, formatId, sheetId } from "./ids";
import { changedCell, contentOfCell, type CellChange } from "./model-cell";
import type { ModelChart } from "./model-chart";
import { ModelError } from "./model-error";
import type { ChangeSource, ModelEvent, ModelListener } from "./model-event";
import { ModelSheet, type Visibility } from "./model-sheet";
import { openSheets, type WorkbookDetails } from "./open";
import { refuseWrite } from "./refuse-write";
import { freeName, refuseName, sheetNamed } from "./sheet-names";
import { UndoList } from "./undo-list";

/** A change of one cell. */
export interface CellEdit extends CellAddress, CellChange {}

/**
 * A workbook in memory, as Excel holds it: sheets with stable ids, cells, marks, settings, a selection. Everything that
 * changes it goes through a method here; each tells the listeners what has happened.
 */
export class WorkbookModel {
  /** In the order of their tabs. */
  readonly sheets: ModelSheet[];
  /** Name of its file, as the title bar has it. */
  fileName = "";
  readonly settings = new Map<string, unknown>();
  /** False for an Excel that takes settings, says nothing, and does not keep them. */
  keepsSettings = true;
  active: ModelSheet;
  /** What the workbook was when it was opened. */
  readonly opened: Snapshot;
  /** What Ctrl+Z takes back in the sheet. */
  readonly undoList = new UndoList(this);
  private readonly listeners = new Set<ModelListener>();
  readonly calculation: Calculation;
  readonly editing = new CellEditing((active) => this.tell({ kind: "editing", active }));
  private nextId: number;

  /**
   * @param snapshot the workbook as src/xlsx reads it
   * @param engine   what works formulas out
   * @param details  what a snapshot does not say: looks, filters, tables, the user's conditional formats
   */
  constructor(snapshot: Snapshot, engine: FormulaEngine, details: WorkbookDetails = {}) {
    this.opened = snapshot;
    this.sheets = openSheets(snapshot, details);
    this.nextId = (this.sheets.length + 1) * (MARK_KINDS.length + 1);
    for (const [key, value] of Object.entries(snapshot.settings)) this.settings.set(key, value);
    const first = this.sheets.find(({ visibility }) => visibility === "Visible") ?? this.sheets[0];
    if (!first) throw new ModelError("InvalidArgument", "A workbook must contain at least one sheet.");
    this.active = first;
    this.calculation = new Calculation(engine, this.sheets, (cells) =>
      this.tell({ kind: "calculated", cells }),
    );
    this.calculation.load();
  }

  /** Calls back on every change; the returned function ends it. */
  listen(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @throws {ModelError} ItemNotFound */
  sheetById(id: string): ModelSheet {
    const sheet = this.sheets.find((own) => own.id === id);
    if (!sheet) throw new ModelError("ItemNotFound", `There is no sheet "${id}".`);
    return sheet;
  }

  /** The sheet of a name, whatever its case; undefined when there is none. */
  sheetNamed(name: string): ModelSheet | undefined {
    return sheetNamed(this.sheets, name);
  }

  /**
   * Changes cells. Nothing is changed when one of them may not be.
   *
   * @throws {ModelError} AccessDenied on a protected sheet, InvalidOperation inside an array formula or a pivot
   */
  edit(sheet: ModelSheet, edits: readonly CellEdit[], source: ChangeSource): void {
    refuseWrite(sheet, edits);
    const changes: EngineChange[] = [];
    for (const edit of edits) {
      const { row, col } = edit;
      const cell = changedCell(sheet.cell(row, col), edit);
      sheet.put(row, col, cell);
      if (edit.content) changes.push({ sheetId: sheet.id, row, col, content: contentOfCell(cell) });
    }
    const cells = changes.map(({ row, col }) => ({ row, col }));
    const area = around(cells);
    if (area) {
      this.calculation.enter(changes);
      this.tell({ kind: "cells", sheetId: sheet.id, area, cells, source });
    }
    if (edits.some(({ style, look }) => style || look)) this.tell({ kind: "formats", sheetId: sheet.id });
  }

  /** Replaces a sheet's conditional formats; their order is their priority. */
  setConditionalFormats(sheet: ModelSheet, formats: readonly ConditionalFormat[]): void {
    if (sheet.protected) throw new ModelError("AccessDenied", "The sheet is protected.");
    sheet.conditionalFormats = formats;
    this.tell({ kind: "formats", sheetId: sheet.id });
  }

  /** Replaces a sheet's charts. */
  setCharts(sheet: ModelSheet, charts: readonly ModelChart[]): void {
    if (sheet.protected) throw new ModelError("AccessDenied", "The sheet is protected.");
    sheet.charts = charts;
    this.tell({ kind: "formats", sheetId: sheet.id });
  }

  /** Keeps a setting in the workbook; undefined removes it. */
  setSetting(key: string, value: unknown): void {
    if (!this.keepsSettings) return;
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
    this.tell({ kind: "settings" });
  }

  /** Selects an area and shows its sheet. */
  select(sheet: ModelSheet, area: Area): void {
    if (sheet !== this.active) this.activate(sheet);
    if (sameArea(sheet.selection, area)) return;
    sheet.selection = area;
    this.tell({ kind: "selection", sheetId: sheet.id, area });
  }

  /** @throws {ModelError} InvalidOperation on a hidden sheet */
  activate(sheet: ModelSheet): void {
    if (sheet.visibility !== "Visible") throw new ModelError("InvalidOperation", "The sheet is hidden.");
    if (this.active === sheet) return;
    this.active = sheet;
    this.tell({ kind: "sheets", change: { what: "aktif", sheetId: sheet.id } });
    this.tell({ kind: "selection", sheetId: sheet.id, area: sheet.selection });
  }

  /** @throws {ModelError} ItemAlreadyExists or InvalidArgument */
  addSheet(name = freeName(this.sheets)): ModelSheet {
    refuseName(this.sheets, name);
    const sheet = new ModelSheet(this.freshId("sheet"), name);
    this.sheets.push(sheet);
    this.calculation.load();
    this.tell({ kind: "sheets", change: { what: "tambah", sheetId: sheet.id } });
    return sheet;
  }

  /** Gives a sheet another name; formulas that name it follow. */
  renameSheet(sheet: ModelSheet, name: string): void {
    if (this.sheetNamed(name) !== sheet) refuseName(this.sheets, name);
    const before = sheet.name;
    sheet.name = name;
    const renames = new Map([[before, name]]);
    for (const own of this.sheets)
      for (const { row, col, cell } of own.cells())
        if (cell.formula !== undefined)
          own.put(row, col, { ...cell, formula: renameFormula(cell.formula, renames) });
    this.calculation.load();
    this.tell({ kind: "sheets", change: { what: "nama", sheetId: sheet.id, before, after: name } });
  }

  /** @throws {ModelError} InvalidOperation when it is the last visible one */
  deleteSheet(sheet: ModelSheet): void {
    const next = this.sheets.find((other) => other !== sheet && other.visibility === "Visible");
    if (!next)
      throw new ModelError("InvalidOperation", "A workbook must contain at least one visible sheet.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = next;
    this.calculation.load();
    this.tell({ kind: "sheets", change: { what: "hapus", sheetId: sheet.id } });
  }

  setVisibility(sheet: ModelSheet, visibility: Visibility): void {
    const next = this.sheets.find((other) => other !== sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && !next)
      throw new ModelError("InvalidOperation", "A workbook must contain at least one visible sheet.");
    const before = sheet.visibility;
    sheet.visibility = visibility;
    if (next && this.active === sheet && visibility !== "Visible") this.active = next;
    this.tell({ kind: "sheets", change: { what: "tampak", sheetId: sheet.id, before, after: visibility } });
  }

  /** @param position its place among the tabs, from 0 */
  moveSheet(sheet: ModelSheet, position: number): void {
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: "sheets", change: { what: "pindah", sheetId: sheet.id, before, after: position } });
  }

  /** The user inserts an empty row; what is at it or below it moves down. Formulas keep their text. */
  insertRow(sheet: ModelSheet, row: number): void {
    const moved = (area: Area): Area => ({
      ...area,
      top: area.top + (area.top >= row ? 1 : 0),
      bottom: area.bottom + (area.bottom >= row ? 1 : 0),
    });
    sheet.rows.splice(row, 0, []);
    sheet.merges = sheet.merges.map(moved);
    sheet.conditionalFormats = sheet.conditionalFormats.map((own) => ({
      ...own,
      areas: own.areas.map(moved),
    }));
    this.calculation.load();
    const cells = sheet.rows.slice(row).map((_, index) => ({ row: row + index, col: 0 }));
    const area = { top: row, left: 0, bottom: row, right: WHOLE_SHEET.right };
    this.tell({ kind: "cells", sheetId: sheet.id, area, cells, source: "pengguna", moved: "RowInserted" });
  }

  setProtected(sheet: ModelSheet, protection: "dilindungi" | "terbuka"): void {
    sheet.protected = protection === "dilindungi";
    this.tell({ kind: "sheets", change: { what: "lindung", sheetId: sheet.id } });
  }

  /** Merges cells: the upper left one keeps its content, the others lose theirs. */
  merge(sheet: ModelSheet, area: Area): void {
    if (sheet.protected) throw new ModelError("AccessDenied", "The sheet is protected.");
    sheet.merges = [...sheet.merges, area];
    this.tell({ kind: "formats", sheetId: sheet.id });
  }

  setColumnWidth(sheet: ModelSheet, col: number, characters: number): void {
    sheet.columnWidths.set(col, characters);
    this.tell({ kind: "formats", sheetId: sheet.id });
  }

  setRowHeight(sheet: ModelSheet, row: number, points: number): void {
    sheet.rowHeights.set(row, points);
    this.tell({ kind: "formats", sheetId: sheet.id });
  }

  /** An id that nothing in the workbook has. */
  freshId(kind: "sheet" | "format" | "chart"): string {
    return { sheet: sheetId, format: formatId, chart: chartId }[kind](this.nextId++);
  }

  private tell(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
