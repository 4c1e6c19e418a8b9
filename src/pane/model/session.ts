import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { a1, refName, type CellRef } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { invert, isEmptyPlan, type Plan } from "../../workbook/plan";
import { namesOf, type SheetNames } from "../../workbook/rename-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import type { ApplyOutcome } from "../../workbook/workbook";
import { doneOf, leftOf, NOTHING_APPLIED } from "./done";
import type { Engine } from "./engine";
import { findingsSheet } from "./findings-sheet";
import { KeptNames } from "./kept-names";
import { LiveCheck } from "./live-check";
import type { PaneHost, Unsubscribe } from "./pane-host";
import { countMarks, EMPTY_PLAN, settingsPlan } from "./plans";
import { readBook } from "./read-book";
import type { Book, Done, Task } from "./state";
import { Store } from "./store";
import { Work } from "./work";

/** How the session reaches the domain and the clock. */
export interface SessionParts {
  readonly host: PaneHost;
  readonly loadEngine: () => Promise<Engine>;
  /** Milliseconds, for "dalam 0,4 detik". */
  readonly now: () => number;
}

/** What the user can ask for: each intent reads once, thinks, writes once, and tells the store. */
export class Session {
  readonly store = new Store();
  private readonly work: Work;
  private readonly live: LiveCheck;
  private readonly stops: Unsubscribe[] = [];
  private lastCell: CellRef | undefined;
  private readonly kept = new KeptNames();

  constructor(private readonly parts: SessionParts) {
    this.work = new Work(this.store, parts.host);
    this.live = new LiveCheck(
      () => this.work.busy,
      () => this.look(),
    );
  }

  /** Reads the workbook for the first time and listens to it from then on. Nothing is written. */
  async open(): Promise<void> {
    const { host } = this.parts;
    if (!host.minimumMet()) return this.store.dispatch({ type: "office-lama" });
    try {
      await this.firstLook();
      this.stops.push(
        await host.onVisibilityChanged((seen) => (seen ? this.live.wake() : this.live.sleep())),
      );
      this.stops.push(await host.onChanged(() => this.live.request()));
      this.stops.push(await host.onSelectionChanged((ref) => this.showFindingAt(ref)));
    } catch (error) {
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
    this.stops.splice(0).forEach((stop) => stop());
  }

  /** Reads the workbook again; after a failure it is the way back. */
  reload(): Promise<void> {
    return this.work.run("membaca", async () => {
      const book = await this.readBook();
      this.store.dispatch({ type: "tutup-pesan" });
      this.store.dispatch({ type: "dibaca", book });
    });
  }

  /** "Hitung Capaian": fills the result cells and marks what is wrong. */
  hitung(): Promise<void> {
    return this.write("hitung", ({ plan }) => plan);
  }

  /** "Periksa saja": marks what is wrong; no number is written. */
  periksa(): Promise<void> {
    return this.write("periksa", ({ snapshot, evaluation }, engine) =>
      engine.makeCheckPlan(snapshot, evaluation),
    );
  }

  /** "Hapus tanda": takes every mark of ours away. */
  hapusTanda(): Promise<void> {
    return this.write("hapus-tanda", ({ snapshot }, engine) => engine.makeClearPlan(snapshot));
  }

  /** "Perbaiki": writes the fix of one finding into its cell, and lets the marks follow where there are any. */
  perbaiki(id: string): Promise<void> {
    return this.work.run("perbaiki", async (enter) => {
      const started = this.parts.now();
      const before = await this.readBook(() => enter("memeriksa"));
      const engine = await this.parts.loadEngine();
      const finding = before.evaluation.findings.find((each) => each.id === id);
      const plan = (finding && engine.makeFixPlan(before.snapshot, finding)) ?? EMPTY_PLAN;
      await enter("menulis");
      const outcome = await this.applyStep("perbaiki", plan);
      const name = finding && a1(finding.ref);
      const book = await this.withFreshMarks(await this.readBook(), engine);
      this.finish({ ...doneOf("perbaiki", outcome, this.since(started), book, before), name }, book);
    });
  }

  /** Keeps what the user has settled in the workbook, and checks by it from now on. */
  settle(task: "ketentuan" | "jawaban" | "peta", pengaturan: Pengaturan): Promise<void> {
    return this.work.run(task, async (enter) => {
      const started = this.parts.now();
      const settings = await (await this.parts.loadEngine()).writeSettled(pengaturan);
      const current = this.store.get().book?.snapshot.settings ?? {};
      await enter("menulis");
      const outcome = await this.applyStep(task, settingsPlan(current, settings));
      const book = await this.readBook();
      this.finish(doneOf(task, outcome, this.since(started), book), book);
    });
  }

  /** "Batalkan": takes the last step back, every cell as it was. */
  batalkan(): Promise<void> {
    if (this.store.get().history.length === 0) return Promise.resolve();
    return this.work.run("batalkan", async (enter) => {
      const started = this.parts.now();
      this.followNames(await this.parts.host.sheetNames());
      const step = this.store.get().history.at(-1)!;
      await enter("menulis");
      const outcome = await this.parts.host.apply(invert(step.applied));
      this.store.dispatch({ type: "dikembalikan", left: leftOf(step, outcome) });
      const book = await this.readBook();
      this.finish({ ...doneOf("batalkan", outcome, this.since(started), book), undone: step.task }, book);
    });
  }

  /** Writes all findings into a new sheet. */
  tulisLembarTemuan(): Promise<void> {
    return this.addSheets("lembar-temuan", (book) => [findingsSheet(book.evaluation.findings)]);
  }

  /** Adds the template sheets that the workbook does not have yet. */
  sisipkanTemplat(sheets: readonly NewSheet[]): Promise<void> {
    return this.addSheets("templat", ({ snapshot }) =>
      sheets.filter(({ name }) => !snapshot.sheets.some((sheet) => sheet.name === name)),
    );
  }

  /** Tells the user of something that failed beside the work itself: what was done stands. */
  remark(error: unknown): void {
    const { message } = this.parts.host.describeError(error);
    this.store.dispatch({ type: "kabar", sentence: message });
  }

  /** Goes to a cell in the sheet. */
  async goTo(ref: CellRef): Promise<void> {
    this.lastCell = ref;
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

  /** Stops the task that is under way; what is being written is written whole. */
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

  /** Opening the pane is a click: it may read everything. */
  private async firstLook(): Promise<void> {
    const begun = this.work.begun;
    const book = await this.readBook();
    if (this.work.begun === begun) this.store.dispatch({ type: "dibaca", book });
  }

  /** Reads in the background, where that may be; what a task has overtaken meanwhile is dropped. */
  private async look(): Promise<void> {
    const begun = this.work.begun;
    const read = async () => this.followed(await this.parts.host.look());
    const book = await readBook(read, this.parts.loadEngine, this.kept.settled);
    if (this.work.begun === begun) this.store.dispatch(book ? { type: "dibaca", book } : { type: "berubah" });
  }

  private write(task: Task, planOf: (book: Book, engine: Engine) => Plan): Promise<void> {
    return this.work.run(task, async (enter) => {
      const started = this.parts.now();
      const before = await this.readBook(() => enter("memeriksa"));
      const engine = await this.parts.loadEngine();
      const plan = planOf(before, engine);
      const settings = await this.namesToKeep(before, engine);
      await enter("menulis");
      const outcome = await this.applyStep(task, { ...plan, settings });
      const book = isEmptyPlan(outcome.applied) ? before : await this.readBook();
      this.finish(doneOf(task, outcome, this.since(started), book, before), book);
    });
  }

  /** Settings that name a sheet by its old name are written again at the next click, by the new one. */
  private async namesToKeep({ snapshot, pengaturan }: Book, engine: Engine): Promise<Plan["settings"]> {
    const { pengaturan: stored } = await engine.readSettled(snapshot.settings);
    if (this.kept.settled(stored, snapshot) === stored) return undefined;
    return settingsPlan(snapshot.settings, await engine.writeSettled(pengaturan)).settings;
  }

  /** Applies a plan and remembers it at once: a failure afterwards must not take the way back away. */
  private async applyStep(task: Task, plan: Plan): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const outcome = await this.parts.host.apply(plan);
    if (!isEmptyPlan(outcome.applied))
      this.store.dispatch({ type: "ditulis", step: { task, applied: outcome.applied } });
    return outcome;
  }

  private async withFreshMarks(book: Book, engine: Engine): Promise<Book> {
    const plan = engine.makeCheckPlan(book.snapshot, book.evaluation);
    if (countMarks(book.snapshot) === 0 || isEmptyPlan(plan)) return book;
    const { applied } = await this.parts.host.apply(plan);
    this.store.dispatch({ type: "ditulis-lagi", applied });
    return this.readBook();
  }

  private addSheets(task: Task, sheetsOf: (book: Book) => readonly NewSheet[]): Promise<void> {
    return this.work.run(task, async (enter) => {
      const started = this.parts.now();
      const before = await this.readBook(() => enter("memeriksa"));
      await enter("menulis");
      const names: string[] = [];
      for (const sheet of sheetsOf(before)) names.push(await this.parts.host.addSheet(sheet));
      const book = await this.readBook();
      const done = doneOf(task, NOTHING_APPLIED, this.since(started), book);
      this.finish({ ...done, cells: names.length, name: names[0] }, book);
    });
  }

  private since(started: number): number {
    return this.parts.now() - started;
  }

  private finish(done: Done, book: Book): void {
    this.live.stop();
    this.store.dispatch({ type: "selesai", book, done });
  }

  private readBook(afterReading?: () => Promise<void>): Promise<Book> {
    const read = async () => this.followed(await this.parts.host.read());
    return readBook(read, this.parts.loadEngine, this.kept.settled, afterReading);
  }

  /** What is kept takes on the names that the sheets have now. */
  private followNames(names: SheetNames): void {
    const renames = this.kept.follow(names);
    if (renames.size === 0) return;
    const { lastCell } = this;
    if (lastCell) this.lastCell = { ...lastCell, sheet: renames.get(lastCell.sheet) ?? lastCell.sheet };
    this.store.dispatch({ type: "lembar-berganti-nama", renames });
  }

  private followed<S extends Snapshot | undefined>(snapshot: S): S {
    if (snapshot) this.followNames(namesOf(snapshot));
    return snapshot;
  }

  private showFindingAt(ref: CellRef): void {
    this.lastCell = ref;
    const { book, view } = this.store.get();
    const here = book?.evaluation.findings.filter((finding) => refName(finding.ref) === refName(ref)) ?? [];
    const first = here[0];
    if (first && !here.some(({ id }) => id === view.current)) {
      this.store.dispatch({ type: "tampilkan", id: first.id });
    }
  }
}
