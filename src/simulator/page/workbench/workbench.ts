import type { CellAddress } from "../../../workbook/address";
import { XlsxError } from "../../../xlsx/errors";
import type { HostOptions } from "../../batch/batch-runner";
import type { Leaving } from "../../level-2/pane-bridge";
import { sameArea } from "../../model/areas";
import { ModelError } from "../../model/model-error";
import type { ModelEvent } from "../../model/model-event";
import type { ModelSheet } from "../../model/model-sheet";
import type { CellEdit } from "../../model/workbook-model";
import { entryText } from "../workbook/cell-text";
import { copiedText, emptiedCells, enteredCell, pastedCells } from "../workbook/clipboard";
import { stateOf, uncalculatedOf } from "../workbook/document-state";
import { selectionOf, stepFrom, type Step } from "../workbook/navigation";
import { openDocument, type OpenDocument } from "../workbook/open-document";
import { saveDocument, type SavedDocument } from "../workbook/save-document";
import { words } from "../words";
import { openHost, type Host, type HostIdentity } from "./host";
import type { Notice } from "./notice";
import { selectionAt, selectionOfArea, type Selection, type SelectionReach } from "./selection";
import { Revisions } from "./revisions";

/** A cell that is being typed into. */
export interface Editing extends CellAddress {
  readonly text: string;
  /** Where the caret is: arrows leave a cell that was begun by typing, but move the caret after F2. */
  readonly by: "ketik" | "f2" | "baris-rumus";
}

/** Everything that the page shows, and everything that the user can do in it. */
export class Workbench {
  document: OpenDocument;
  host: Host;
  selection: Selection;
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
  documents = 1;
  /** Options of the host, kept from workbook to workbook. */
  readonly hostOptions: HostOptions = {};
  revisions = new Revisions();
  /** Known anew at the first look after a change: a batch makes thousands of them. */
  private knownUncalculated: ReadonlySet<string> | undefined;
  /** What had changed in the workbook when it was saved last. */
  private savedState: string;
  private version = 0;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly page: Window,
    private readonly identity: HostIdentity,
    private readonly leavePane: (to: Leaving) => void,
    first: OpenDocument,
  ) {
    this.document = first;
    this.host = this.hostOf(first);
    this.selection = startOf(first);
    this.savedState = stateOf(first);
    first.model.listen((event) => this.follow(event));
  }

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
    this.host.close();
    this.document = opened;
    this.host = this.hostOf(opened);
    this.editing = undefined;
    this.notice = undefined;
    this.selection = startOf(opened);
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

  select(cell: CellAddress, reach: SelectionReach = "sel"): void {
    const { sheet } = this;
    this.selection = selectionAt(sheet, this.selection, cell, reach);
    this.document.model.select(sheet, this.selection.area);
    this.changed();
  }

  move(step: Step, reach: SelectionReach = "sel"): void {
    const from = reach === "sel" ? this.selection.active : this.selection.reach;
    this.select(stepFrom(this.sheet, from, step), reach);
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
    this.document.model.editing.start();
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
    if (editing.text !== entryText(this.sheet.cell(editing.row, editing.col)))
      this.edit([enteredCell(this.sheet, editing, editing.text)]);
    if (step) this.move(step);
  }

  cancel(): void {
    if (this.editing) this.endEdit();
  }

  /** Empties the selected cells. */
  clear(): void {
    this.edit(emptiedCells(this.sheet, this.selection.area));
  }

  /** Selects everything that the sheet uses. */
  selectAll(): void {
    const used = this.sheet.usedArea("nilai");
    if (!used) return;
    this.select({ row: used.top, col: used.left });
    this.select({ row: used.bottom, col: used.right }, "sampai-sel");
  }

  /** The selected cells as text: rows by lines, cells by tabs, as they are shown. */
  copy(): string {
    return copiedText(this.sheet, this.selection.area);
  }

  /** Enters rows of texts from the active cell on, as a paste does. */
  paste(rows: readonly (readonly string[])[]): void {
    this.edit(pastedCells(this.sheet, this.selection.active, rows));
  }

  undo(): void {
    const place = this.document.model.undoList.undo();
    if (!place) return this.say({ kind: "info", text: words.tidakAdaYangDibatalkan });
    this.document.model.activate(this.document.model.sheetById(place.sheetId));
    this.select(place);
  }

  private hostOf(opened: OpenDocument): Host {
    return openHost(this.page, opened, this.identity, this.hostOptions, this.pane, this.leavePane);
  }

  private follow(event: ModelEvent): void {
    this.revisions.take(event);
    const other = event.kind === "selection" && event.sheetId === this.sheet.id;
    if (other && !sameArea(event.area, this.selection.area)) this.selection = selectionOfArea(event.area);
    if (event.kind === "sheets") this.selection = selectionOfArea(this.sheet.selection);
    if (event.kind === "cells" || event.kind === "sheets") this.knownUncalculated = undefined;
    this.changed();
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
    this.document.model.editing.end();
  }

  private changed(): void {
    this.version += 1;
    for (const watcher of [...this.watchers]) watcher();
  }
}

/** What is selected in a workbook that has just been opened. */
function startOf({ model }: OpenDocument): Selection {
  const { top, left } = model.active.selection;
  return selectionOfArea(selectionOf(model.active, { row: top, col: left }));
}
