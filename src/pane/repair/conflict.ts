import type { Finding } from "../../lkip/evaluation";
import { isConflict } from "../../lkip/facts/comparisons";
import { contentOf } from "../../workbook/content";
import { a1, type CellRef } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import { cellAt, type Cell, type Snapshot } from "../../workbook/snapshot";
import { formatValue } from "../model/numbers";
import { words } from "../words";

/** One of two cells that state the same fact differently. */
export interface Side {
  readonly ref: CellRef;
  /** "Tabel 3.3 · E9", by the name of its sheet. */
  readonly place: string;
  readonly text: string;
  /** The write that makes the other cell agree with this one; null where the other cannot simply take its value. */
  readonly write: CellWrite | null;
}

/** Both sides of a finding about one fact in two cells; null where it is about something else. */
export function conflictOf(finding: Finding, snapshot: Snapshot): readonly [Side, Side] | null {
  const { code, ref, related, value, expected, unit } = finding;
  const other = related[0];
  if (!isConflict(code) || related.length !== 1 || !other || expected === null) return null;
  const side = (own: CellRef, text: string, counterpart: CellRef): Side => ({
    ref: own,
    place: words.tempat(own.sheet, a1(own)),
    text,
    write: copyWrite(snapshot, own, counterpart),
  });
  return [side(ref, formatValue(value, unit), other), side(other, formatValue(expected, unit), ref)];
}

/** The write of a finding's own repair. */
export function fixWrite({ ref, fix }: Finding, snapshot: Snapshot): CellWrite | null {
  return fix ? { ref, before: contentOf(cellOf(snapshot, ref)), after: fix } : null;
}

/** A value goes from cell to cell where it means the same there: both numbers of one format, or both text. */
function copyWrite(snapshot: Snapshot, from: CellRef, to: CellRef): CellWrite | null {
  const [source, target] = [cellOf(snapshot, from), cellOf(snapshot, to)];
  if (!source || source.value === null || !target || target.formula !== undefined) return null;
  if (typeof source.value !== typeof target.value) return null;
  if (typeof source.value === "number" && isPercent(source) !== isPercent(target)) return null;
  return { ref: to, before: contentOf(target), after: { kind: "nilai", value: source.value } };
}

function isPercent({ style }: Cell): boolean {
  return style.format.includes("%");
}

function cellOf({ sheets }: Snapshot, { sheet, row, col }: CellRef): Cell | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, row, col);
}
