import { zipSync, type Zippable } from "fflate";
import { a1 } from "../workbook/address";
import type { CellWrite, Plan } from "../workbook/plan";
import { cellAt, type Sheet, type Snapshot } from "../workbook/snapshot";
import type { ApplyOutcome, Refusal, Workbook } from "../workbook/workbook";
import { openPackage, type XlsxPackage } from "./package";
import { patchCells, patchMarks } from "./patch-sheet";
import { patchStyles } from "./patch-styles";
import { readPackage } from "./read-workbook";
import { recalculateOnLoad } from "./recalculate";
import { decodeXml } from "./xml";
import type { Parts } from "./zip";

/** A workbook file, patched in place: a part that no plan touches keeps its bytes. */
export class XlsxWorkbook implements Pick<Workbook, "read" | "apply"> {
  private file: XlsxPackage;
  private changed = false;

  /** @throws {XlsxError} with one sentence, when the file cannot be used */
  constructor(private readonly bytes: Uint8Array) {
    this.file = openPackage(bytes);
  }

  readSnapshot(): Snapshot {
    return readPackage(this.file);
  }

  async read(): Promise<Snapshot> {
    return this.readSnapshot();
  }

  async apply(plan: Plan): Promise<ApplyOutcome> {
    const sheets = new Map(this.readSnapshot().sheets.map((sheet) => [sheet.name, sheet]));
    const refused: Refusal[] = [];
    const writes = plan.writes.filter((write) => {
      const reason = refusal(sheets.get(write.ref.sheet), write);
      if (reason) refused.push({ sheet: write.ref.sheet, cell: a1(write.ref), reason });
      return reason === undefined;
    });
    const marks = plan.marks.filter(({ sheet: name }) => {
      const sheet = sheets.get(name);
      if (sheet && !sheet.protected) return true;
      refused.push({ sheet: name, reason: sheet ? "lembar-dilindungi" : "lembar-tidak-ada" });
      return false;
    });
    const applied: Plan = { writes, marks };
    this.patch(applied);
    return { applied, refused };
  }

  /** The file as it is now; the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    if (!this.changed) return this.bytes;
    const entries: Zippable = {};
    for (const [name, part] of Object.entries(this.file.parts))
      entries[name] = [part, { mtime: "1980-01-01T00:00:00" }];
    return zipSync(entries);
  }

  private patch({ writes, marks }: Plan): void {
    if (writes.length === 0 && marks.length === 0) return;
    this.changed = true;
    const parts: Record<string, Uint8Array> = { ...this.file.parts };
    const stylesPart = this.file.styles;
    const needsLooks = stylesPart !== undefined && marks.some(({ after }) => after.length > 0);
    const styles = needsLooks ? patchStyles(decodeXml(parts[stylesPart]!)) : undefined;
    if (styles && stylesPart) parts[stylesPart] = encodeXml(styles.text);
    for (const { name, path } of this.file.sheets) {
      const own = writes.filter(({ ref }) => ref.sheet === name);
      const ownMarks = marks.find(({ sheet }) => sheet === name);
      if (own.length === 0 && !ownMarks) continue;
      let text = patchCells(decodeXml(parts[path]!), own);
      if (ownMarks) text = patchMarks(text, ownMarks.after, (kind) => styles?.dxf(kind));
      parts[path] = encodeXml(text);
    }
    const formulas = writes.some(({ before, after }) => before.kind === "rumus" || after.kind === "rumus");
    const result: Parts = formulas ? recalculateOnLoad(this.file, parts, encodeXml) : parts;
    this.file = { ...this.file, parts: result };
  }
}

/** Why a cell must not be written; undefined where it may. */
function refusal(sheet: Sheet | undefined, { ref, before }: CellWrite): Refusal["reason"] | undefined {
  if (!sheet) return "lembar-tidak-ada";
  if (sheet.protected) return "lembar-dilindungi";
  const inside = ({ top, left, bottom, right }: Sheet["merges"][number]) =>
    ref.row >= top && ref.row <= bottom && ref.col >= left && ref.col <= right;
  if (sheet.locked.some(inside)) return "sel-terkunci";
  if (sheet.merges.some((area) => inside(area) && (area.top !== ref.row || area.left !== ref.col)))
    return "sel-gabungan";
  const value = cellAt(sheet, ref.row, ref.col)?.value ?? null;
  const expected = before.kind === "kosong" ? null : before.value;
  return value === expected || (value === "" && expected === null) ? undefined : "sel-berubah";
}

/** Parts are written in UTF-8, whatever they were read in. */
function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[a-z]*(["'])/i, "$1UTF-8$2"),
  );
}
