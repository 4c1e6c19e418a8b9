import type { Plan } from "../workbook/plan";
import type { Snapshot, WorkbookSettings } from "../workbook/snapshot";

type SettingsChange = Plan["settings"];

/** A setting that was written: just now, found again at a reading, or not found. Null: the key was removed. */
interface Kept {
  readonly value: string | null;
  readonly state: "baru" | "ada" | "hilang";
}

/**
 * The settings that were written while the pane is open. Excel sometimes answers that it has kept them and has not, or
 * loses them later: then they hold on here, every reading says so, and the next click writes them once more.
 */
export class KeptSettings {
  private readonly kept = new Map<string, Kept>();
  /** What the workbook itself held at the last reading. */
  private inWorkbook: WorkbookSettings = {};

  wrote(change: SettingsChange): void {
    for (const [key, value] of Object.entries(change?.after ?? {}))
      this.kept.set(key, { value, state: "baru" });
  }

  /** A reading with the settings as they are meant. */
  complete(snapshot: Snapshot): Snapshot {
    this.inWorkbook = snapshot.settings;
    for (const [key, { value, state }] of this.kept) {
      const found = snapshot.settings[key] ?? null;
      if (found === value) this.kept.set(key, { value, state: "ada" });
      else if (state !== "ada" || found === null) this.kept.set(key, { value, state: "hilang" });
      // Somebody else has written another value since.
      else this.kept.delete(key);
    }
    const lost = this.lost();
    if (lost.length === 0) return snapshot;
    const settings = new Map(Object.entries(snapshot.settings));
    for (const [key, value] of lost)
      if (value === null) settings.delete(key);
      else settings.set(key, value);
    return { ...snapshot, settings: Object.fromEntries(settings), settingsUnsaved: true };
  }

  /** A change of settings, with what the workbook has lost. */
  withLost(change: SettingsChange): SettingsChange {
    const lost = this.lost().filter(([key]) => !(key in (change?.after ?? {})));
    if (lost.length === 0) return change;
    const before = lost.map(([key]) => [key, this.inWorkbook[key] ?? null] as const);
    return {
      before: { ...Object.fromEntries(before), ...change?.before },
      after: { ...Object.fromEntries(lost), ...change?.after },
    };
  }

  private lost(): (readonly [string, string | null])[] {
    return [...this.kept].flatMap(([key, { value, state }]) => (state === "hilang" ? [[key, value]] : []));
  }
}
