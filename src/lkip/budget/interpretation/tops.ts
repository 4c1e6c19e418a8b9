import { SCOPE } from "./amounts";
import { Group } from "./group";

/** What stands at the top so far, as a JUMLAH may add it up. */
export class Tops {
  /** The rows since the last JUMLAH. */
  readonly part: Group;
  /** The rows before that. */
  readonly all: Group;
  /** The last row alone. */
  readonly last: Group;
  /** The first row of the part. */
  private from = 0;
  private totals = 0;

  constructor(columns: number) {
    this.part = new Group(columns);
    this.all = new Group(columns);
    this.last = new Group(columns);
  }

  clear(): void {
    this.part.clear();
    this.all.clear();
    this.last.clear();
    this.from = 0;
    this.totals = 0;
  }

  /** Whether neither a row at the top nor a JUMLAH has been met. */
  isEmpty(): boolean {
    return this.totals === 0 && this.part.isEmpty();
  }

  /** What a JUMLAH may add up, the likeliest first; the part is counted with all from here on. */
  groupsFor(scope: number | undefined): readonly Group[] {
    const { part, all, last, totals } = this;
    all.add(part);
    if (scope === SCOPE.part) return part.same(last) ? [part] : [part, last];
    if (totals === 0) return [part];
    return part.isEmpty() || scope === SCOPE.all ? [all] : [part, all];
  }

  /**
   * Ends the part with a JUMLAH.
   *
   * @param added what it adds up
   * @returns the first row of that
   */
  endPart(row: number, added: Group | undefined): number {
    const from = added === this.part ? this.from : 0;
    this.part.clear();
    this.from = row + 1;
    this.totals++;
    return from;
  }
}
