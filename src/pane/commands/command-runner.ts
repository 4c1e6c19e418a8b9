import { invert, isEmptyPlan, type Plan } from "../../workbook/plan";
import type { ApplyOutcome } from "../../workbook/workbook";
import { doneOf, leftOf, NOTHING_APPLIED } from "../model/done";
import type { Engine } from "../model/engine";
import type { PaneHost } from "../model/pane-host";
import { countMarks, settingsPlan } from "../model/plans";
import type { Reader } from "../model/reader";
import type { Book, Done, Step, Task } from "../model/state";
import type { Store } from "../model/store";
import type { EnterStage, Work } from "../model/work";
import { addSheets, removeAdded } from "./added-sheets";
import type { Change, Command, Desk } from "./command";

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
        const named = await this.withNames(change, desk);
        await enter("menulis");
        const { outcome, ...told } = await this.apply(command.id, named);
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

  private async apply(task: Task, change: Change): Promise<Applied> {
    const { host, store, work } = this.parts;
    switch (change.kind) {
      case "tulis":
        return { outcome: await this.applyStep(task, change.plan), name: change.name };
      case "lembar": {
        const added = await addSheets(host, task, change, (step) =>
          store.dispatch({ type: "ditulis", step }),
        );
        return { outcome: NOTHING_APPLIED, cells: added.length, name: added[0]?.name };
      }
      case "kembali": {
        const { applied, refused } = await host.apply(invert(change.step.applied), work.writing);
        const left = await removeAdded(host, change.step);
        const outcome = { applied, refused: [...refused, ...left] };
        store.dispatch({ type: "dikembalikan", left: leftOf(change.step, outcome) });
        return { outcome, undone: change.step.task };
      }
    }
  }

  /** Applies a plan and remembers it at once: a failure afterwards must not take the way back away. */
  private async applyStep(task: Task, plan: Plan): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const outcome = await this.parts.host.apply(plan, this.parts.work.writing);
    if (!isEmptyPlan(outcome.applied))
      this.parts.store.dispatch({ type: "ditulis", step: { task, applied: outcome.applied } });
    return outcome;
  }

  /** The workbook once a change is made; where nothing was written it is the one that was read before. */
  private async bookAfter(change: Change, { applied }: ApplyOutcome, desk: ReadingDesk): Promise<Book> {
    const same = change.kind === "tulis" && isEmptyPlan(applied);
    const book = (same ? desk.before : undefined) ?? (await this.parts.reader.read());
    return change.kind === "tulis" && change.marks === "ikut" ? this.withFreshMarks(book, desk.engine) : book;
  }

  private async withFreshMarks(book: Book, engine: Engine): Promise<Book> {
    const plan = engine.makeCheckPlan(book.snapshot, book.evaluation);
    if (countMarks(book.snapshot) === 0 || isEmptyPlan(plan)) return book;
    const { applied } = await this.parts.host.apply(plan);
    this.parts.store.dispatch({ type: "ditulis-lagi", applied });
    return this.parts.reader.read();
  }

  /** Settings that name a sheet by its old name are written again at the next click, by the new one. */
  private async withNames(change: Change, { before, engine }: ReadingDesk): Promise<Change> {
    if (change.kind !== "tulis" || change.plan.settings || !before) return change;
    const { snapshot, pengaturan } = before;
    const { pengaturan: stored } = await engine.readSettled(snapshot.settings);
    if (this.parts.reader.settled(stored, snapshot) === stored) return change;
    const { settings } = settingsPlan(snapshot.settings, await engine.writeSettled(pengaturan));
    return { ...change, plan: { ...change.plan, settings } };
  }
}

/** What a command asks for, read when it asks. */
class ReadingDesk implements Desk {
  /** The workbook before the change; undefined where the command did not ask for it. */
  before: Book | undefined;

  constructor(
    private readonly parts: RunnerParts,
    readonly engine: Engine,
    private readonly enter: EnterStage,
  ) {}

  get settings() {
    return this.parts.store.get().book?.snapshot.settings ?? {};
  }

  async read(): Promise<Book> {
    this.before = await this.parts.reader.read(() => this.enter("memeriksa"));
    return this.before;
  }

  fileName(): Promise<string> {
    return this.parts.host.fileName();
  }

  async lastStep(): Promise<Step | undefined> {
    this.parts.reader.follow(await this.parts.host.sheetNames());
    return this.parts.store.get().history.at(-1);
  }
}
