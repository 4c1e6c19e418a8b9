import { a1, parseA1, type Area, type CellRef } from "../../src/workbook/address";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { cellHolding } from "../../src/workbook/content";
import type { CellContent, CellWrite, Plan } from "../../src/workbook/plan";
import {
  cellAt,
  PLAIN_STYLE,
  type Cell,
  type CellValue,
  type Sheet,
  type Snapshot,
} from "../../src/workbook/snapshot";
import { namesOf, type SheetNames } from "../../src/workbook/rename-sheets";
import type { ApplyOutcome, Refusal, SettingsFor, WriteWatch } from "../../src/workbook/workbook";
import type { Failure, PaneHost, ThemeName, Unsubscribe } from "../../src/pane/model/pane-host";
import { plainSheet } from "../fixtures/plain-sheet";

/** What the host does instead of what it is asked, until it is told otherwise. */
export interface Trouble {
  /** Throws on every read. */
  read?: Error;
  /** Throws on every write. */
  apply?: Error;
  /** Throws when a cell is to be selected. */
  select?: Error;
  /** Reads end only when this does. */
  slowRead?: Promise<void>;
  /** Some edits are not told, as in Excel on the web. */
  missesEdits?: boolean;
  /** Called when a write has been made, before it is answered. */
  afterApply?: () => void;
}

/** A pane's host over a workbook in memory: what is applied really changes its cells, marks and settings. */
export class LiteralHost implements PaneHost {
  trouble: Trouble = {};
  reads = 0;
  readonly plans: Plan[] = [];
  readonly selections: string[] = [];
  /** False where only a click may read, as in an older Excel. */
  quiet = true;
  looks = 0;
  private readonly watched = new Set<(seen: boolean) => void>();
  private readonly changed = new Set<() => void>();
  private readonly selected = new Set<(ref: CellRef) => void>();
  private readonly themed = new Set<(theme: ThemeName) => void>();

  constructor(
    public snapshot: Snapshot,
    private shown: ThemeName = "terang",
    private readonly modern = true,
  ) {}

  async read(): Promise<Snapshot> {
    this.reads++;
    await this.trouble.slowRead;
    if (this.trouble.read) throw this.trouble.read;
    return this.snapshot;
  }

  async look(): Promise<Snapshot | undefined> {
    if (!this.quiet) return undefined;
    this.looks++;
    return this.read();
  }

  async sheetNames(): Promise<SheetNames> {
    return namesOf(this.snapshot);
  }

  async apply(plan: Plan, _watch?: WriteWatch, settingsFor?: SettingsFor): Promise<ApplyOutcome> {
    if (this.trouble.apply) throw this.trouble.apply;
    const refused: Refusal[] = [];
    const writes = plan.writes.filter((write) => this.accepts(write, refused));
    const marks = plan.marks.filter(({ sheet: name }) => {
      const sheet = this.sheet(name);
      if (sheet && !sheet.protected) return true;
      refused.push({ sheet: name, reason: sheet ? "lembar-dilindungi" : "lembar-tidak-ada" });
      return false;
    });
    const settings = refused.length > 0 && settingsFor ? settingsFor(writes) : plan.settings;
    const applied: Plan = { writes, marks, settings };
    this.plans.push(applied);
    for (const { ref, after } of writes) this.put(ref, after);
    for (const { sheet, after } of marks) this.replace(sheet, (old) => ({ ...old, marks: after }));
    if (settings) this.settle(settings.after);
    this.trouble.afterApply?.();
    return { applied, refused };
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    const taken = (name: string) => this.snapshot.sheets.some((each) => each.name === name);
    let name = sheet.name;
    for (let n = 2; taken(name); n++) name = `${sheet.name} (${n})`;
    const cells = sheet.rows.map((row) =>
      row.map((value): Cell | undefined => (value === null ? undefined : { value, style: PLAIN_STYLE })),
    );
    const merges: readonly Area[] = sheet.merges ?? [];
    const added = { ...plainSheet(name, cells), merges };
    this.snapshot = { ...this.snapshot, sheets: [...this.snapshot.sheets, added] };
    return name;
  }

  async replaceSheet(name: string, sheet: NewSheet): Promise<void> {
    await this.removeSheet(name);
    await this.addSheet({ ...sheet, name });
  }

  async removeSheet(name: string): Promise<void> {
    this.snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.filter((sheet) => sheet.name !== name),
    };
  }

  minimumMet(): boolean {
    return this.modern;
  }

  async fileName(): Promise<string> {
    return "laporan.xlsx";
  }

  async selectCell(ref: CellRef): Promise<void> {
    if (this.trouble.select) throw this.trouble.select;
    this.selections.push(`${ref.sheet}!${a1(ref)}`);
  }

  async onChanged(listener: () => void): Promise<Unsubscribe> {
    this.changed.add(listener);
    return () => this.changed.delete(listener);
  }

  missesEdits(): boolean {
    return this.trouble.missesEdits ?? false;
  }

  async onSelectionChanged(listener: (ref: CellRef) => void): Promise<Unsubscribe> {
    this.selected.add(listener);
    return () => this.selected.delete(listener);
  }

  async onVisibilityChanged(listener: (seen: boolean) => void): Promise<Unsubscribe> {
    this.watched.add(listener);
    listener(true);
    return () => this.watched.delete(listener);
  }

  /** The pane is closed or opened; what is in it lives on. */
  show(seen: boolean): void {
    for (const listener of this.watched) listener(seen);
  }

  describeError(error: unknown): Failure {
    const text = error instanceof Error ? error.message : String(error);
    return { message: text, detail: `GalatBuatan: ${text}` };
  }

  theme(): ThemeName {
    return this.shown;
  }

  onThemeChanged(listener: (theme: ThemeName) => void): Unsubscribe {
    this.themed.add(listener);
    return () => this.themed.delete(listener);
  }

  /** Office changes its colours. */
  turn(theme: ThemeName): void {
    this.shown = theme;
    for (const listener of this.themed) listener(theme);
  }

  /** The user types into a cell. */
  type(sheet: string, cell: string, value: CellValue): void {
    const ref = { sheet, ...parseA1(cell)! };
    this.put(ref, value === null ? { kind: "kosong" } : { kind: "nilai", value });
    for (const listener of this.changed) listener();
  }

  /** The user selects a cell. */
  click(sheet: string, cell: string): void {
    this.select({ sheet, ...parseA1(cell)! });
  }

  /** The same, by the cell's place. */
  select(ref: CellRef): void {
    for (const listener of this.selected) listener(ref);
  }

  /** What a cell holds. */
  value(sheet: string, cell: string): CellValue {
    const { row, col } = parseA1(cell)!;
    return cellAt(this.sheet(sheet)!, row, col)?.value ?? null;
  }

  /** Who listens to the workbook now. */
  get listeners(): number {
    return this.changed.size + this.selected.size;
  }

  private accepts({ ref, before }: CellWrite, refused: Refusal[]): boolean {
    const reason = refusal(this.sheet(ref.sheet), ref, before);
    if (reason) refused.push({ sheet: ref.sheet, cell: a1(ref), reason });
    return reason === undefined;
  }

  private put(ref: CellRef, content: CellContent): void {
    this.replace(ref.sheet, (sheet) => {
      const cells = Array.from({ length: Math.max(sheet.cells.length, ref.row + 1) }, (_none, row) =>
        row === ref.row ? [...(sheet.cells[row] ?? [])] : sheet.cells[row],
      );
      const style = cellAt(sheet, ref.row, ref.col)?.style ?? PLAIN_STYLE;
      cells[ref.row] = [...(cells[ref.row] ?? [])];
      (cells[ref.row] as (Cell | undefined)[])[ref.col] = cellHolding(content, style);
      return { ...sheet, cells };
    });
  }

  private settle(after: Readonly<Record<string, string | null>>): void {
    const settings = { ...this.snapshot.settings };
    for (const [key, text] of Object.entries(after)) {
      if (text === null) delete settings[key];
      else settings[key] = text;
    }
    this.snapshot = { ...this.snapshot, settings };
  }

  private sheet(name: string): Sheet | undefined {
    return this.snapshot.sheets.find((each) => each.name === name);
  }

  private replace(name: string, change: (sheet: Sheet) => Sheet): void {
    const sheets = this.snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
    this.snapshot = { ...this.snapshot, sheets };
  }
}

function refusal(sheet: Sheet | undefined, ref: CellRef, before: CellContent): Refusal["reason"] | undefined {
  if (!sheet) return "lembar-tidak-ada";
  if (sheet.protected) return "lembar-dilindungi";
  const inside = ({ top, left, bottom, right }: Area) =>
    ref.row >= top && ref.row <= bottom && ref.col >= left && ref.col <= right;
  if (sheet.locked.some(inside)) return "sel-terkunci";
  if (sheet.merges.some((area) => inside(area) && (area.top !== ref.row || area.left !== ref.col)))
    return "sel-gabungan";
  const value = cellAt(sheet, ref.row, ref.col)?.value ?? null;
  const expected = before.kind === "kosong" ? null : before.value;
  return value === expected || (value === "" && expected === null) ? undefined : "sel-berubah";
}
