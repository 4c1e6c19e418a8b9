import { quoteSheet, refName } from "../address";
import type { CellWrite } from "../plan";
import { renamePlan, type SheetRenames } from "../rename-sheets";
import type { Snapshot } from "../snapshot";
import { anchors } from "./anchor";
import { bounded, MOST_CELLS } from "./bounded";

/** A cell that an action has changed, and where it stood. */
export interface RecordedWrite extends CellWrite {
  /** Names the row and the column that the cell stood in: see anchor.ts. "" where nothing names them. */
  readonly anchor: string;
}

/** What one click has changed in cells. */
export interface Tindakan {
  /** Counts on from action to action. */
  readonly nomor: number;
  /** When it was written: ISO 8601, in UTC. */
  readonly kapan: string;
  /** The command's id. */
  readonly apa: string;
  readonly writes: readonly RecordedWrite[];
  /** How many cells it has changed beside those in `writes`: there was no room for them. */
  readonly lebih: number;
}

/** What was changed in a workbook and still stands, the oldest first. It is kept in the workbook, and bounded. */
export interface Riwayat {
  readonly tindakan: readonly Tindakan[];
  /** How many older actions have made room for newer ones. */
  readonly gugur: number;
}

export const RIWAYAT_KOSONG: Riwayat = { tindakan: [], gugur: 0 };

/** What is told of an action when it is written. */
export interface NewTindakan {
  readonly apa: string;
  readonly kapan: string;
  readonly writes: readonly CellWrite[];
}

/**
 * The riwayat with one action more; what there is no room for any more falls out.
 *
 * @param snapshot the workbook as it was read before the action
 */
export function addTindakan(riwayat: Riwayat, { writes, ...own }: NewTindakan, snapshot: Snapshot): Riwayat {
  const at = anchors(snapshot);
  const recorded = writes.slice(0, MOST_CELLS).map((write) => ({ ...write, anchor: at(write.ref) }));
  const nomor = (riwayat.tindakan.at(-1)?.nomor ?? riwayat.gugur) + 1;
  const added: Tindakan = { ...own, nomor, writes: recorded, lebih: writes.length - recorded.length };
  return bounded({ ...riwayat, tindakan: [...riwayat.tindakan, added] });
}

/**
 * The riwayat once an action has changed no more than these cells: others were refused, or have been taken back. One that
 * has changed nothing is in it no more.
 */
export function narrowTindakan(riwayat: Riwayat, nomor: number, writes: readonly CellWrite[]): Riwayat {
  const names = new Set(writes.map(({ ref }) => refName(ref)));
  const narrowed = (own: Tindakan): Tindakan => {
    const kept = own.writes.filter(({ ref }) => names.has(refName(ref)));
    return { ...own, writes: kept, lebih: Math.min(own.lebih, names.size - kept.length) };
  };
  const tindakan = riwayat.tindakan
    .map((own) => (own.nomor === nomor ? narrowed(own) : own))
    .filter((own) => own.nomor !== nomor || own.writes.length + own.lebih > 0);
  return { ...riwayat, tindakan };
}

/** How many cells an action has changed. */
export function countCells({ writes, lebih }: Tindakan): number {
  return writes.length + lebih;
}

/** The riwayat as it reads after sheets have got other names; the very same where it names none of them. */
export function renameRiwayat(riwayat: Riwayat, renames: SheetRenames): Riwayat {
  const named = (sheet: string) => renames.has(sheet);
  const concerned = ({ writes }: Tindakan) =>
    writes.some(({ ref, before, after }) => named(ref.sheet) || names(before) || names(after));
  const names = (content: CellWrite["before"]) =>
    content.kind === "rumus" &&
    [...renames.keys()].some(
      (sheet) => content.formula.includes(quoteSheet(sheet)) || content.formula.includes(`${sheet}!`),
    );
  if (renames.size === 0 || !riwayat.tindakan.some(concerned)) return riwayat;
  const renamed = (writes: readonly RecordedWrite[]) =>
    renamePlan({ writes, marks: [] }, renames).writes.map((write, index) => ({
      ...write,
      anchor: writes[index]?.anchor ?? "",
    }));
  return {
    ...riwayat,
    tindakan: riwayat.tindakan.map((own) => ({ ...own, writes: renamed(own.writes) })),
  };
}
