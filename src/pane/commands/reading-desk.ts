import type { Engine } from "../model/engine";
import type { Book, Step } from "../model/state";
import type { EnterStage } from "../model/work";
import type { Desk } from "./command";
import type { RunnerParts } from "./command-runner";

/** What a command asks for, read when it asks. */
export class ReadingDesk implements Desk {
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
    this.before = await this.parts.reader.read("hitung-dulu", () => this.enter("memeriksa"));
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
