import { CommandRunner } from "../commands/command-runner";
import type { Command } from "../commands/command";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { refName, type CellRef } from "../../workbook/address";
import type { SheetRenames } from "../../workbook/rename-sheets";
import { Diagnosis } from "./diagnosis";
import type { Engine } from "./engine";
import { entryAt } from "./entry-at";
import { Listening } from "./listening";
import { LiveCheck } from "./live-check";
import type { PaneHost } from "./pane-host";
import { Reader } from "./reader";
import type { Book } from "./state";
import { Store } from "./store";
import { Work } from "./work";

/** How the session reaches the domain and the clock. */
export interface SessionParts {
  readonly host: PaneHost;
  readonly loadEngine: () => Promise<Engine>;
  /** Milliseconds, for "dalam 0,4 detik". */
  readonly now: () => number;
}

/** The workbook and the pane beside it: what is read, what is selected, and the commands that are run. */
export class Session {
  readonly store = new Store();
  private readonly work: Work;
  private readonly live: LiveCheck;
  private readonly reader: Reader;
  private readonly runner: CommandRunner;
  private readonly listening: Listening;
  /** True where the pane could not be opened as it should: then it listens from the next click on. */
  private deaf = false;
  private lastCell: CellRef | undefined;
  /** The cell that the pane itself has asked Excel to select. */
  private going: string | undefined;

  constructor(private readonly parts: SessionParts) {
    this.work = new Work(this.store, parts.host);
    new Diagnosis(this.store, parts.loadEngine, (error) => parts.host.describeError(error));
    this.reader = new Reader(parts.host, parts.loadEngine, (renames) => this.renamed(renames));
    this.live = new LiveCheck(
      () => this.work.busy,
      () => this.look(),
    );
    const { host } = parts;
    this.listening = new Listening([
      () => host.onVisibilityChanged((seen) => (seen ? this.live.wake() : this.live.sleep())),
      () => host.onChanged((moved) => this.changed(moved)),
      () => host.onSelectionChanged((ref) => this.showEntryAt(ref)),
    ]);
    this.runner = new CommandRunner({
      ...parts,
      store: this.store,
      work: this.work,
      reader: this.reader,
      onDone: () => this.live.stop(),
    });
  }

  /** Reads the workbook for the first time and listens to it from then on. Nothing is written. */
  async open(): Promise<void> {
    const { host } = this.parts;
    if (!host.minimumMet()) return this.store.dispatch({ type: "office-lama" });
    try {
      await this.firstLook();
      await this.listen();
    } catch (error) {
      this.deaf = true;
      this.store.dispatch({ type: "gagal", failure: host.describeError(error) });
    }
  }

  /** Whether Excel does not tell of every edit here: then the pane offers to read the workbook again. */
  get missesEdits(): boolean {
    return this.parts.host.missesEdits();
  }

  /** Ends all subscriptions. */
  close(): void {
    this.live.sleep();
    this.listening.stop();
  }

  /** Does what the user asks for; does nothing while something else is being done. */
  run(command: Command): Promise<void>;
  run<Input>(command: Command<Input>, input: Input): Promise<void>;
  async run<Input>(command: Command<Input>, input?: Input): Promise<void> {
    await this.runner.run(command, input as Input);
    if (this.deaf) await this.listen().catch((error: unknown) => this.remark(error));
  }

  /** Reads the workbook again; after a failure it is the way back, also where the pane could not be opened. */
  reload(): Promise<void> {
    return this.work.run("membaca", async () => {
      const book = await this.reader.read("apa-adanya");
      await this.listen();
      this.store.dispatch({ type: "tutup-pesan" });
      this.store.dispatch({ type: "dibaca", book });
    });
  }

  /** Tells the user of something that failed beside the work itself: what was done stands. */
  remark(error: unknown): void {
    const { message } = this.parts.host.describeError(error);
    this.store.dispatch({ type: "kabar", sentence: message });
  }

  /** Goes to a cell in the sheet. */
  async goTo(ref: CellRef): Promise<void> {
    this.lastCell = ref;
    this.going = refName(ref);
    try {
      await this.parts.host.selectCell(ref);
    } catch (error) {
      this.store.dispatch({ type: "gagal", failure: this.parts.host.describeError(error) });
    }
  }

  /** Goes back to the cell that was selected last. */
  backToSheet(): Promise<void> {
    return this.lastCell ? this.goTo(this.lastCell) : Promise.resolve();
  }

  /** Stops the task that is under way; what it has written is taken back. */
  halt(): void {
    this.work.halt();
  }

  /** What would be found with other settings; nothing is kept. */
  async tryOut(pengaturan: Pengaturan): Promise<Book["evaluation"] | null> {
    const snapshot = this.store.get().book?.snapshot;
    if (!snapshot) return null;
    return (await this.parts.loadEngine()).evaluate(snapshot, pengaturan);
  }

  /** The domain itself, for the forms that ask it. */
  engine(): Promise<Engine> {
    return this.parts.loadEngine();
  }

  private async listen(): Promise<void> {
    await this.listening.start();
    this.deaf = false;
  }

  /** Opening the pane is a click: it may read everything. */
  private async firstLook(): Promise<void> {
    const begun = this.work.begun;
    const book = await this.reader.read("apa-adanya");
    if (this.work.begun === begun) this.store.dispatch({ type: "dibaca", book });
  }

  /** Reads in the background, where that may be; what a task has overtaken meanwhile is dropped. */
  private async look(): Promise<void> {
    const begun = this.work.begun;
    const book = await this.reader.look();
    if (this.work.begun === begun) this.store.dispatch(book ? { type: "dibaca", book } : { type: "berubah" });
  }

  private changed(moved: string | undefined): void {
    if (moved !== undefined) this.store.dispatch({ type: "sel-berpindah", sheet: moved });
    this.live.request();
  }

  private renamed(renames: SheetRenames): void {
    const { lastCell } = this;
    if (lastCell) this.lastCell = { ...lastCell, sheet: renames.get(lastCell.sheet) ?? lastCell.sheet };
    this.store.dispatch({ type: "lembar-berganti-nama", renames });
  }

  /** Asks Excel for nothing: what a cell belongs to was known when the workbook was read. */
  private showEntryAt(ref: CellRef): void {
    const selector = this.going === refName(ref) ? "panel" : "pengguna";
    this.going = undefined;
    this.lastCell = ref;
    const { book, view } = this.store.get();
    const event = book ? entryAt(book, view, ref, selector) : undefined;
    if (event) this.store.dispatch(event);
  }
}
