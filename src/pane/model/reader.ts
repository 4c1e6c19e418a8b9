import { namesOf, type SheetNames, type SheetRenames } from "../../workbook/rename-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import type { Engine, SettledReading } from "./engine";
import { KeptNames } from "./kept-names";
import type { PaneHost, WaitingFormulas } from "./pane-host";
import { readBook } from "./read-book";
import type { Book } from "./state";

/** Reads the workbook and thinks about it; what is kept by sheet names takes on the names that the sheets have now. */
export class Reader {
  private readonly kept = new KeptNames();

  /** @param onRenamed is told which sheets have got another name since the last reading */
  constructor(
    private readonly host: Pick<PaneHost, "read" | "look">,
    private readonly loadEngine: () => Promise<Engine>,
    private readonly onRenamed: (renames: SheetRenames) => void,
  ) {}

  /**
   * @param formulas     what becomes of formulas that wait for the user
   * @param afterReading called between reading and thinking
   */
  read(formulas: WaitingFormulas, afterReading?: () => Promise<void>): Promise<Book> {
    const read = async () => this.followed(await this.host.read(formulas));
    return readBook(read, this.loadEngine, this.kept.settled, afterReading);
  }

  /** Reads in the background; undefined where only a click may read. */
  look(): Promise<Book | undefined> {
    const read = async () => this.followed(await this.host.look());
    return readBook(read, this.loadEngine, this.kept.settled);
  }

  follow(names: SheetNames): void {
    const renames = this.kept.follow(names);
    if (renames.size > 0) this.onRenamed(renames);
  }

  /** Settings in a workbook as they are meant now. */
  settled(settled: SettledReading, snapshot: Snapshot): SettledReading {
    return this.kept.settled(settled, snapshot);
  }

  private followed<S extends Snapshot | undefined>(snapshot: S): S {
    if (snapshot) this.follow(namesOf(snapshot));
    return snapshot;
  }
}
