import type { NewSheet } from "../workbook/new-sheet";
import { combinePlans, planWithoutSheet } from "../workbook/combine-plans";
import { isEmptyPlan, type Plan } from "../workbook/plan";
import type { Snapshot, WorkbookSettings } from "../workbook/snapshot";
import type { ApplyOutcome, SettingsFor, Workbook, WriteWatch } from "../workbook/workbook";
import { applyPlan } from "./apply-plan";
import { isSealed, seal } from "./fingerprint";
import { addSheet, replaceSheet } from "./new-sheet/add-sheet";
import { XlsxError } from "./errors";
import { openPackage, readInfo, type WorkbookInfo } from "./package/package";
import type { Parts } from "./package/parts";
import { Meant } from "./read-back/meant";
import { readBack } from "./read-back/read-back";
import { readWorkbook } from "./read-workbook";
import { readSettings } from "./web-extension/read-settings";
import type { Codec } from "./zip/codec";
import { FFLATE } from "./zip/fflate-codec";
import { words } from "./words";

/**
 * All that was done to a file since it was opened: the sheets that came, under the names they got, those of the file that were
 * written anew, and one plan.
 */
interface Changes {
  readonly replaced: readonly NewSheet[];
  readonly added: readonly NewSheet[];
  readonly plan: Plan;
}

const NO_CHANGES: Changes = { replaced: [], added: [], plan: { writes: [], marks: [] } };

/**
 * A workbook file, patched in place: a part that no plan touches keeps its bytes. What a later plan takes back is as if it
 * had never been: the file is the one that was opened, with the changes that are left.
 */
export class XlsxWorkbook implements Workbook {
  private parts: Parts;
  private info: WorkbookInfo;
  private readonly opened: { readonly parts: Parts; readonly info: WorkbookInfo };
  private changes = NO_CHANGES;

  /**
   * @param codec what unpacks and packs it
   * @param most  bytes that its parts may unzip to together, where that is less than for any workbook
   * @throws {XlsxError} with one sentence, when the file cannot be used
   */
  constructor(bytes: Uint8Array, codec: Codec = FFLATE, most?: number) {
    this.opened = openPackage(bytes, codec, most);
    this.parts = this.opened.parts;
    this.info = this.opened.info;
  }

  /** Sentences that the user must know before the file is written; none for most files. */
  get warnings(): readonly string[] {
    return this.info.signed ? [words.peringatan.tandaTangan] : [];
  }

  readSnapshot(): Snapshot {
    return readWorkbook(this.parts, this.info);
  }

  async read(): Promise<Snapshot> {
    return this.readSnapshot();
  }

  async apply(plan: Plan, _watch?: WriteWatch, settingsFor?: SettingsFor): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const draft = this.parts.draft();
    const outcome = applyPlan(draft, this.info, plan, settingsFor);
    const { plan: before } = this.changes;
    const isFirst = isEmptyPlan(before);
    this.changes = { ...this.changes, plan: combinePlans(before, outcome.applied) };
    if (isFirst) this.keep(draft);
    else this.rebuild();
    return outcome;
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    const draft = this.parts.draft();
    const name = addSheet(draft, this.info, sheet);
    this.keep(draft);
    this.changes = { ...this.changes, added: [...this.changes.added, { ...sheet, name }] };
    return name;
  }

  async replaceSheet(name: string, sheet: NewSheet): Promise<void> {
    const { added, replaced, plan } = this.changes;
    const own = { ...sheet, name };
    const isAdded = added.some((each) => each.name === name);
    this.changes = {
      added: added.map((each) => (each.name === name ? own : each)),
      replaced: isAdded ? replaced : [...replaced.filter((each) => each.name !== name), own],
      plan: planWithoutSheet(plan, name),
    };
    this.rebuild();
  }

  async removeSheet(name: string): Promise<void> {
    const { added, plan } = this.changes;
    this.changes = {
      ...this.changes,
      added: added.filter((sheet) => sheet.name !== name),
      plan: planWithoutSheet(plan, name),
    };
    this.rebuild();
  }

  /**
   * The file as it is now; the very bytes that were opened where nothing has changed. It has been opened again and read
   * back: every change is in it, and everything else is as it was.
   *
   * @throws {XlsxError} "hasilBerbeda" when it is not what was meant
   */
  save(): Uint8Array {
    const { archive } = this.parts;
    const result = this.parts.save();
    if (result !== archive.bytes) readBack(archive, result, this.meant());
    return result;
  }

  /** Puts a fingerprint of the workbook into its settings: call it last. See {@link isUnchangedResult}. */
  seal(): void {
    const draft = this.parts.draft();
    const before = readSettings(draft);
    seal(draft);
    const after = readSettings(draft);
    const keys = Object.keys(after).filter((key) => before[key] !== after[key]);
    if (keys.length === 0) return;
    const of = (settings: WorkbookSettings) =>
      Object.fromEntries(keys.map((key) => [key, settings[key] ?? null]));
    const settings = { before: of(before), after: of(after) };
    this.changes = {
      ...this.changes,
      plan: combinePlans(this.changes.plan, { writes: [], marks: [], settings }),
    };
    this.keep(draft);
  }

  /** Whether the file is a result of ours that nobody has changed since. */
  get isUnchangedResult(): boolean {
    return isSealed(this.parts);
  }

  private meant(): Meant {
    const meant = new Meant();
    for (const sheet of this.changes.replaced) meant.replaceSheet(sheet.name, sheet);
    for (const sheet of this.changes.added) meant.addSheet(sheet.name, sheet);
    meant.addPlan(this.changes.plan);
    return meant;
  }

  /** Makes the file anew from the one that was opened and the changes that are left. */
  private rebuild(): void {
    const draft = this.opened.parts.draft();
    let { info } = this.opened;
    for (const sheet of this.changes.replaced) replaceSheet(draft, info, sheet);
    for (const sheet of this.changes.added) {
      addSheet(draft, info, sheet);
      info = readInfo(draft);
    }
    const { plan } = this.changes;
    if (!isEmptyPlan(plan) && applyPlan(draft, info, plan).refused.length > 0)
      throw new XlsxError("hasilBerbeda");
    this.keep(draft);
  }

  private keep(draft: Parts): void {
    this.info = readInfo(draft);
    this.parts = draft.settled();
  }
}
