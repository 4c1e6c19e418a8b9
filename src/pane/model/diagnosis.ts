import type { Engine } from "./engine";
import type { PaneHost } from "./pane-host";
import type { Store } from "./store";

/**
 * Looks for what the findings of each book come from, after the book is shown and in slices between which the pane answers.
 * One search at a time: what was found for a book that is shown no more is dropped. Where a search fails, the findings stand
 * alone and the pane says that it has failed.
 */
export class Diagnosis {
  private searching = false;

  constructor(
    private readonly store: Store,
    private readonly loadEngine: () => Promise<Engine>,
    private readonly describeError: PaneHost["describeError"],
  ) {
    store.subscribe(() => void this.search());
  }

  private async search(): Promise<void> {
    const { book } = this.store.get();
    if (this.searching || !book || book.diagnosed) return;
    this.searching = true;
    try {
      const engine = await this.loadEngine();
      const evaluation = await engine.diagnose(book.snapshot, book.pengaturan);
      this.searching = false;
      this.store.dispatch({ type: "sebab", book, evaluation });
    } catch (error) {
      this.searching = false;
      this.store.dispatch({ type: "sebab", book, evaluation: { ...book.evaluation, causes: [] } });
      this.store.dispatch({ type: "kabar", sentence: this.describeError(error).message });
    }
    await this.search();
  }
}
