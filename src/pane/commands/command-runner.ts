import { recorded } from "../../settings/recorded";
import { a1 } from "../../workbook/address";
import { isEmptyPlan, type CellWrite, type Plan } from "../../workbook/plan";
import type { ApplyOutcome, Refusal } from "../../workbook/workbook";
import { doneOf, leftOf, NOTHING_APPLIED } from "../model/done";
import type { Engine } from "../model/engine";
import type { PaneHost } from "../model/pane-host";
import { countMarks } from "../model/plans";
import type { Reader } from "../model/reader";
import type { Book, Done, Step, Task } from "../model/state";
import type { Store } from "../model/store";
import type { Work } from "../model/work";
import { addSheets, removeAdded } from "./added-sheets";
import type { Change, Command } from "./command";
import { undoPlan } from "./kept-riwayat";
import { ReadingDesk } from "./reading-desk";
import { withNames } from "./renamed-settings";

/** What of the host the runner needs. */
type HostMembers =
  "read" | "apply" | "addSheet" | "replaceSheet" | "removeSheet" | "sheetNames" | "fileName" | "selectCell";

/** What the runner works with; `now` gives milliseconds. */
export interface RunnerParts {
  readonly host: Pick<PaneHost, HostMembers>;
  readonly loadEngine: () => Promise<Engine>;
  readonly now: () => number;
  readonly store: Store;
  readonly work: Work;
  readonly reader: Reader;
  /** Called when a command has gone through, before the store is told. */
  readonly onDone: () => void;
}

/** What a change has come to. */
type Applied = Partial<Done> & { readonly outcome: ApplyOutcome };

/** The one way in which commands start, plan, apply and say. */
export class CommandRunner {
  constructor(private readonly parts: RunnerParts) {}

  /** Runs a command: reads where it asks for it, applies what it plans, reads again, and tells the store. */
  run<Input>(command: Command<Input>, input: Input): Promise<void> {
    const { work, now, store, onDone } = this.parts;
    if (command.possible?.(store.get()) === false) return Promise.resolve();
    return work.run(
      command.id,
      async (enter) => {
        const started = now();
        const desk = new ReadingDesk(this.parts, await this.parts.loadEngine(), enter);
        const change = await command.plan(desk, input);
        const named = await withNames(change, desk.before, {
          engine: desk.engine,
          reader: this.parts.reader,
        });
        await enter("menulis");
        const { outcome, ...told } = await this.apply(command.id, named, desk.before);
        const book = await this.bookAfter(named, outcome, desk);
        if (named.kind === "lembar" && named.then === "buka" && told.name !== undefined)
          await this.parts.host.selectCell({ sheet: told.name, row: 0, col: 0 });
        const done = doneOf(command.id, outcome, now() - started, book, desk.before);
        onDone();
        store.dispatch({ type: "selesai", book, done: { ...done, ...told } });
      },
      command.whileBusy,
    );
  }

  private async apply(task: Task, change: Change, before: Book | undefined): Promise<Applied> {
    const { host, store } = this.parts;
    switch (change.kind) {
      case "tulis": {
        const { applied, refused, ...rest } = await this.applyStep(task, change.plan, before);
        const outcome = { ...rest, applied, refused: [...refused, ...(change.refused ?? [])] };
        return { outcome, name: change.name };
      }
      case "lembar": {
        const added = await addSheets(host, task, change, (step) =>
          store.dispatch({ type: "ditulis", step }),
        );
        return { outcome: NOTHING_APPLIED, cells: added.length, name: added[0]?.name };
      }
      case "kembali": {
        const outcome = await this.takeBack(change.step, change.lost);
        store.dispatch({ type: "dikembalikan", left: leftOf(change.step, outcome) });
        return { outcome, undone: change.step.task };
      }
    }
  }

  /** Applies a plan and remembers it at once: a failure afterwards must not take the way back away. */
  private async applyStep(task: Task, plan: Plan, before?: Book): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const { host, store, work } = this.parts;
    const book = before ?? store.get().book;
    const own = { apa: task, kapan: new Date().toISOString() };
    const telling = book ? recorded(plan, own, book) : { plan };
    const outcome = await host.apply(telling.plan, work.writing, telling.settingsFor);
    const { applied } = outcome;
    if (!isEmptyPlan(applied))
      store.dispatch({ type: "ditulis", step: { task, applied, nomor: telling.nomor } });
    return outcome;
  }

  /** Takes a step back. What could not be is still told in the riwayat. */
  private async takeBack(step: Step, lost: readonly CellWrite[] = []): Promise<ApplyOutcome> {
    const { host, store, work } = this.parts;
    const { book } = store.get();
    const { plan, settingsFor } = undoPlan(step, book, lost);
    const { applied, refused } = await host.apply(plan, work.writing, settingsFor);
    const left = lost.map(({ ref }): Refusal => ({ sheet: ref.sheet, cell: a1(ref), reason: "sel-pindah" }));
    return { applied, refused: [...refused, ...left, ...(await removeAdded(host, step))] };
  }

  /** The workbook once a change is made; where nothing was written it is the one that was read before. */
  private async bookAfter(change: Change, { applied }: ApplyOutcome, desk: ReadingDesk): Promise<Book> {
    const same = change.kind === "tulis" && isEmptyPlan(applied);
    const worked = applied.writes.length > 0 || desk.before?.snapshot.calculation === "dihitung";
    const book =
      (same ? desk.before : undefined) ??
      (await this.parts.reader.read(worked ? "hitung-dulu" : "apa-adanya"));
    return change.kind === "tulis" && change.marks === "ikut" ? this.withFreshMarks(book, desk.engine) : book;
  }

  private async withFreshMarks(book: Book, engine: Engine): Promise<Book> {
    const plan = engine.makeCheckPlan(book.snapshot, book.evaluation);
    if (countMarks(book.snapshot) === 0 || isEmptyPlan(plan)) return book;
    const { applied } = await this.parts.host.apply(plan);
    this.parts.store.dispatch({ type: "ditulis-lagi", applied });
    return this.parts.reader.read("hitung-dulu");
  }
}
