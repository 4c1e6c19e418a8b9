import type { Finding, FoundTable, TableId } from "../../lkip/evaluation";
import type { Arah, Ikatan, Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { cellAt, type Snapshot } from "../../workbook/snapshot";
import type { Book } from "./state";

/** The table that holds the facts for the rows of another (domain.md: 3.1 for kinerja, 3.8 for sub kegiatan). */
const REFERENCE: Readonly<Record<TableId, TableId>> = {
  "3.1": "PK",
  "3.2": "3.1",
  "3.3": "3.1",
  "3.4": "3.1",
  "3.5": "3.1",
  "3.6": "3.8",
  "3.7": "3.1",
  "3.8": "PK",
  PK: "3.8",
};

/** A row that matched nothing, and the names that it may be tied to, the likeliest first. */
export interface TieChoice {
  readonly name: string;
  readonly toTable: TableId;
  readonly candidates: readonly string[];
}

/** The choice that a finding of an unmatched row puts before the user. */
export function tieChoice({ snapshot, evaluation }: Book, finding: Finding): TieChoice {
  const name = nameAt(snapshot, finding);
  const toTable = REFERENCE[finding.table];
  const names = evaluation.tables
    .filter(({ id }) => id === toTable)
    .flatMap((table) => namesIn(snapshot, table));
  const candidates = [...new Set(names)].filter((each) => each !== name);
  return { name, toTable, candidates: candidates.sort((a, b) => likeness(name, b) - likeness(name, a)) };
}

/** The settings with one row tied to a name of another table. */
export function withTie(pengaturan: Pengaturan, tie: Ikatan): Pengaturan {
  const others = pengaturan.ikatan.filter(({ table, name }) => table !== tie.table || name !== tie.name);
  return { ...pengaturan, ikatan: [...others, tie] };
}

/** The settings with the direction of one indicator answered. */
export function withArah(pengaturan: Pengaturan, name: string, arah: Arah): Pengaturan {
  return { ...pengaturan, arah: { ...pengaturan.arah, [name]: arah } };
}

/** The name of the row that a finding stands on: the cell's own text, or the row's result. */
export function rowName({ snapshot, evaluation }: Book, finding: Finding): string {
  const result = evaluation.results.find(
    ({ ref }) => ref.sheet === finding.ref.sheet && ref.row === finding.ref.row,
  );
  return result?.name ?? nameAt(snapshot, finding);
}

function nameAt(snapshot: Snapshot, { ref }: Finding): string {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  const value = sheet && cellAt(sheet, ref.row, ref.col)?.value;
  return typeof value === "string" ? value.trim() : "";
}

function namesIn(snapshot: Snapshot, { sheet, parts }: FoundTable): readonly string[] {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return parts.flatMap(({ top, bottom, left, right }) =>
    cells.slice(top + 1, bottom + 1).flatMap((row) =>
      (row ?? []).slice(left, right + 1).flatMap((cell) => {
        const text = typeof cell?.value === "string" ? cell.value.trim() : "";
        return /\p{L}{3,}.*\s.*\p{L}{2,}/u.test(text) ? [text] : [];
      }),
    ),
  );
}

function likeness(a: string, b: string): number {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}
