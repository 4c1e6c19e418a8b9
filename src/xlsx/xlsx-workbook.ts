import type { NewSheet } from "../workbook/new-sheet";
import { isEmptyPlan, type Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import type { ApplyOutcome, Workbook } from "../workbook/workbook";
import { applyPlan } from "./apply-plan";
import { addSheet } from "./new-sheet/add-sheet";
import { openPackage, readInfo, type WorkbookInfo } from "./package/package";
import type { Parts } from "./package/parts";
import { Meant } from "./read-back/meant";
import { readBack } from "./read-back/read-back";
import { readWorkbook } from "./read-workbook";
import { xlsx as kalimat } from "../strings/id";
import type { Codec } from "./zip/codec";
import { FFLATE } from "./zip/fflate-codec";

/** A workbook file, patched in place: a part that no plan touches keeps its bytes. */
export class XlsxWorkbook implements Workbook {
  private parts: Parts;
  private info: WorkbookInfo;
  private readonly meant = new Meant();

  /**
   * @param codec what unpacks and packs it
   * @throws {XlsxError} with one sentence, when the file cannot be used
   */
  constructor(bytes: Uint8Array, codec: Codec = FFLATE) {
    const { parts, info } = openPackage(bytes, codec);
    this.parts = parts;
    this.info = info;
  }

  /** Sentences that the user must know before the file is written; none for most files. */
  get warnings(): readonly string[] {
    return this.info.signed ? [kalimat.peringatan.tandaTangan] : [];
  }

  readSnapshot(): Snapshot {
    return readWorkbook(this.parts, this.info);
  }

  async read(): Promise<Snapshot> {
    return this.readSnapshot();
  }

  async apply(plan: Plan): Promise<ApplyOutcome> {
    if (isEmptyPlan(plan)) return { applied: plan, refused: [] };
    const draft = this.parts.draft();
    const outcome = applyPlan(draft, this.info, plan);
    this.keep(draft);
    this.meant.addPlan(outcome.applied);
    return outcome;
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    const draft = this.parts.draft();
    const name = addSheet(draft, this.info, sheet);
    this.keep(draft);
    this.meant.addSheet(name, sheet);
    return name;
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
    if (result !== archive.bytes) readBack(archive, result, this.meant);
    return result;
  }

  private keep(draft: Parts): void {
    this.info = readInfo(draft);
    this.parts = draft.settled();
  }
}
