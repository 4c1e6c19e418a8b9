import type { CellAddress } from "../../../workbook/address";
import { XlsxError } from "../../../xlsx/errors";
import type { HostOptions } from "../../batch/batch-runner";
import type { Leaving } from "../../level-2/pane-bridge";
import { changesSinceOpening } from "../../model/changes";
import { enter, ID_ID } from "../../model/entry";
import { sameArea } from "../../model/areas";
import { ModelError } from "../../model/model-error";
import type { ModelEvent } from "../../model/model-event";
import type { ModelSheet } from "../../model/model-sheet";
import type { CellEdit } from "../../model/workbook-model";
import { cellText, entryText } from "../workbook/cell-text";
import { selectionBetween, selectionOf, stepFrom, type Step } from "../workbook/navigation";
import { openDocument, type OpenDocument } from "../workbook/open-document";
import { saveDocument, type SavedDocument } from "../workbook/save-document";
import { words } from "../words";
import { openHost, type Host, type HostIdentity } from "./host";
import type { Notice } from "./notice";
import { selectionOfArea, type Selection } from "./selection";
import { Revisions } from "./revisions";

/** A cell that is being typed into. */
export interface Editing extends CellAddress {
  readonly text: string;
  /** Where the caret is: arrows leave a cell that was begun by typing, but move the caret after F2. */
  readonly by: "ketik" | "f2" | "baris-rumus";
}

/** Everything that the page shows, and everything that the user can do in it. */
export class Workbench {
  document!: OpenDocument;
  host!: Host;
  selection!: Selection;
  editing: Editing | undefined;
  notice: Notice | undefined;
  /** The task pane: the ribbon, its own cross, and the add-in open and close it. */
  readonly pane = {
    open: true,
    show: (visibility: "Visible" | "Hidden"): void => {
      const open = visibility === "Visible";
      if (this.pane.open !== open) this.host.bridge.tellVisibility(visibility);
      this.pane.open = open;
      this.changed();
    },
  };
  /** Counts the workbooks that were opened: the pane starts anew with each. */
  documents = 0;
  /** Options of the host, kept from workbook to workbook. */
  readonly hostOptions: HostOptions = {};
  revisions = new Revisions();
  /** Known anew at the first look after a change: a batch makes thousands of them. */
  private knownUncalculated: ReadonlySet<string> | undefined;
  /** What had changed in the workbook when it was saved last. */
  private savedState = "";
  private version = 0;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly page: Window,
    private readonly identity: HostIdentity,
    private readonly leavePane: (to: Leaving) => void,
  ) {}

  /** Calls back when anything that is shown has changed. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** A number that grows with every change. */
  readonly currentVersion = (): number => this.version;

  /** Formula cells that show their last value, as `sheet id:row:column`. */
  get uncalculated(): ReadonlySet<string> {
    return (this.knownUncalculated ??= uncalculatedOf(this.document));
  }

  get sheet(): ModelSheet {
    return this.document.model.active;
  }

  /** Opens a workbook in the place of the one that is open; a file that cannot be used changes nothing. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    let opened: OpenDocument;
    try {
      opened = await openDocument(name, bytes);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      return this.say({ kind: "galat", text: error.message });
    }
    if (this.documents > 0) this.host.close();
    this.document = opened;
    this.host = openHost(this.page, opened, this.identity, this.hostOptions, this.pane, this.leavePane);
    this.editing = undefined;
    this.notice = undefined;
    const start = opened.model.active.selection;
    this.selection = selectionOfArea(selectionOf(opened.model.active, { row: start.top, col: start.left }));
    this.documents += 1;
    this.revisions = new Revisions();
    this.knownUncalculated = undefined;
    this.savedState = stateOf(opened);
    opened.model.listen((event) => this.follow(event));
    this.changed();
  }

  /** The workbook as a file, with everything that has changed; undefined, and said why, where it would not be what was meant. */
  async save(): Promise<SavedDocument | undefined> {
    let saved: SavedDocument;
    try {
      saved = await saveDocument(this.document);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      this.say({ kind: "galat", text: error.message });
      return undefined;
    }
    this.savedState = stateOf(this.document);
    const kept = [...saved.lost, ...saved.refused];
    if (kept.length > 0) this.say({ kind: "galat", text: words.tidakTersimpan(kept) });
    return saved;
  }

  /** Whether the workbook has changed since it was opened or saved last. */
  hasUnsaved(): boolean {
    return stateOf(this.document) !== this.savedState;
  }

  say(notice: Notice | undefined): void {
    this.notice = notice;
    this.changed();
  }

  /** Selects a cell; with `extend`, everything from the active cell to it. */
  select(cell: CellAddress, extend = false): void {
    const { sheet } = this;
    if (extend) {
      const { active } = this.selection;
      this.selection = { active, reach: cell, area: selectionBetween(sheet, active, cell) };
    } else {
      const area = selectionOf(sheet, cell);
      const active = { row: area.top, col: area.left };
      this.selection = { active, reach: active, area };
    }
    this.document.model.select(sheet, this.selection.area);
    this.changed();
  }

  move(step: Step, extend = false): void {
    this.select(stepFrom(this.sheet, extend ? this.selection.reach : this.selection.active, step), extend);
  }

  /** Shows the next (1) or the last (-1) sheet. */
  turnSheet(direction: 1 | -1): void {
    const visible = this.visibleSheets();
    const next = visible[visible.indexOf(this.sheet) + direction];
    if (next) this.activate(next);
  }

  activate(sheet: ModelSheet): void {
    this.document.model.activate(sheet);
    this.select({ row: sheet.selection.top, col: sheet.selection.left });
  }

  visibleSheets(): readonly ModelSheet[] {
    return this.document.model.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  /** Begins to type into the active cell; Excel takes no batch until the end of it. */
  beginEdit(by: Editing["by"], text?: string): void {
    const { row, col } = this.selection.active;
    if (this.sheet.protected)
      return this.say({ kind: "galat", text: words.lembarDilindungi(this.sheet.name) });
    this.editing = { row, col, by, text: text ?? entryText(this.sheet.cell(row, col)) };
    this.document.model.startEditing();
  }

  draft(text: string): void {
    if (!this.editing) return;
    this.editing = { ...this.editing, text };
    this.changed();
  }

  /** Ends the typing and enters what was typed. */
  commit(step?: Step): void {
    const { editing } = this;
    if (!editing) return;
    this.endEdit();
    const { row, col } = editing;
    if (editing.text !== entryText(this.sheet.cell(row, col)))
      this.edit([this.entered(row, col, editing.text)]);
    if (step) this.move(step);
  }

  cancel(): void {
    if (this.editing) this.endEdit();
  }

  /** Empties the selected cells. */
  clear(): void {
    const { top, left, bottom, right } = this.selection.area;
    const cells = [...this.sheet.cells()].filter(
      ({ row, col, cell }) =>
        row >= top && row <= bottom && col >= left && col <= right && (cell.value !== null || cell.formula),
    );
    this.edit(cells.map(({ row, col }) => ({ row, col, content: { value: null } })));
  }

  /** Selects everything that the sheet uses. */
  selectAll(): void {
    const used = this.sheet.usedArea("nilai");
    if (!used) return;
    this.select({ row: used.top, col: used.left });
    this.select({ row: used.bottom, col: used.right }, true);
  }

  /** The selected cells as text: rows by lines, cells by tabs, as they are shown. */
  copy(): string {
    const { top, left, bottom, right } = this.selection.area;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (_, col) => cellText(this.sheet.cell(top + row, left + col)).text,
      ).join("\t"),
    ).join("\n");
  }

  /** Enters rows of texts from the active cell on, as a paste does. */
  paste(rows: readonly (readonly string[])[]): void {
    const { row: top, col: left } = this.selection.active;
    const edits = rows.flatMap((texts, row) =>
      texts.map((text, col) => this.entered(top + row, left + col, text)),
    );
    this.edit(edits.filter((edit) => !this.sheet.covered(edit)));
  }

  undo(): void {
    const place = this.document.model.undoList.undo();
    if (!place) return this.say({ kind: "info", text: words.tidakAdaYangDibatalkan });
    this.document.model.activate(this.document.model.sheetById(place.sheetId));
    this.select(place);
  }

  private follow(event: ModelEvent): void {
    this.revisions.take(event);
    const other = event.kind === "selection" && event.sheetId === this.sheet.id;
    if (other && !sameArea(event.area, this.selection.area)) this.selection = selectionOfArea(event.area);
    if (event.kind === "sheets") this.selection = selectionOfArea(this.sheet.selection);
    if (event.kind === "cells" || event.kind === "sheets") this.knownUncalculated = undefined;
    this.changed();
  }

  private entered(row: number, col: number, text: string): CellEdit {
    const { value, formula, quoted, format } = enter(text, this.sheet.cell(row, col).style.format, ID_ID);
    const content = { value, ...(formula !== undefined && { formula }), ...(quoted && { quoted }) };
    return { row, col, content, ...(format !== undefined && { style: { format } }) };
  }

  private edit(edits: readonly CellEdit[]): void {
    if (edits.length === 0) return;
    try {
      this.document.model.undoList.edit(this.sheet, edits);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const text =
        error.code === "AccessDenied" ? words.lembarDilindungi(this.sheet.name) : words.selTerkunci;
      this.say({ kind: "galat", text });
    }
  }

  private endEdit(): void {
    this.editing = undefined;
    this.document.model.endEditing();
  }

  private changed(): void {
    this.version += 1;
    for (const watcher of [...this.watchers]) watcher();
  }
}

/** All that has changed since the file was opened, as a text that is the same for the same changes. */
function stateOf({ model }: OpenDocument): string {
  return JSON.stringify(changesSinceOpening(model));
}

function uncalculatedOf({ model, engine }: OpenDocument): ReadonlySet<string> {
  const hasFormulas = model.sheets.some((sheet) =>
    [...sheet.cells()].some(({ cell }) => cell.formula !== undefined),
  );
  if (!hasFormulas) return new Set();
  return new Set(engine.notCalculated().map(({ sheetId, row, col }) => `${sheetId}:${row}:${col}`));
}
