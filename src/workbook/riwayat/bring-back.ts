import type { CellRef } from "../address";
import { contentOf, sameContent } from "../content";
import type { CellWrite } from "../plan";
import { cellAt, type Snapshot } from "../snapshot";
import { anchors } from "./anchor";
import type { RecordedWrite, Tindakan } from "./riwayat";

/** Why a cell is not brought back. */
export type LeftReason = "lembar-tidak-ada" | "sel-berubah" | "sel-pindah";

/** What has become of a cell since an action wrote it; only where it is "bisa" can the cell be brought back. */
export type CellState = "bisa" | "sudah-kembali" | LeftReason;

/** What bringing an action back would do to a workbook as it is now. */
export interface BringBack {
  readonly writes: readonly CellWrite[];
  /** Cells that are left as they are, and why. */
  readonly left: readonly { readonly ref: CellRef; readonly reason: LeftReason }[];
}

/** What has become of each of an action's cells, in their order. */
export function cellStates({ writes }: Pick<Tindakan, "writes">, snapshot: Snapshot): readonly CellState[] {
  const anchorAt = anchors(snapshot);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return writes.map(({ ref, before, after, anchor }): CellState => {
    const sheet = sheets.get(ref.sheet);
    if (!sheet) return "lembar-tidak-ada";
    if (anchorAt(ref) !== anchor) return "sel-pindah";
    const now = contentOf(cellAt(sheet, ref.row, ref.col));
    if (sameContent(now, after)) return "bisa";
    return sameContent(now, before) ? "sudah-kembali" : "sel-berubah";
  });
}

/**
 * Brings an action's cells back: only those that still hold what it wrote, in the row and column in which it wrote it. What
 * somebody has changed since, or what stands elsewhere by now, is left and named.
 */
export function bringBack({ writes }: Pick<Tindakan, "writes">, snapshot: Snapshot): BringBack {
  const states = cellStates({ writes }, snapshot);
  const found = writes.filter((_, index) => states[index] === "bisa");
  const left = writes.flatMap(({ ref }, index) => {
    const state = states[index];
    return state === undefined || state === "bisa" || state === "sudah-kembali"
      ? []
      : [{ ref, reason: state }];
  });
  return { writes: found.map(inverse), left };
}

function inverse({ ref, before, after }: RecordedWrite): CellWrite {
  return { ref, before: after, after: before };
}
