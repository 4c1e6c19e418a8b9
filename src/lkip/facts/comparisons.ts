import type { TableId } from "../evaluation";
import type { Measure } from "./facts";

/** Which table's statement is held against which other's. */
export interface Comparison {
  readonly measure: Measure;
  readonly table: TableId;
  readonly reference: TableId;
  /** Evidence alone: that the two differ is no finding. */
  readonly silent?: true;
}

/** One fact, stated twice: PK before 3.1 and 3.8, 3.1 before 3.2 to 3.4, 3.8 before 3.6. */
export const COMPARISONS: readonly Comparison[] = [
  { measure: "target", table: "3.1", reference: "PK" },
  { measure: "target", table: "3.2", reference: "3.1" },
  { measure: "target", table: "3.2", reference: "PK", silent: true },
  { measure: "realisasi", table: "3.2", reference: "3.1" },
  { measure: "realisasi", table: "3.3", reference: "3.1" },
  { measure: "realisasi", table: "3.4", reference: "3.1" },
  { measure: "pagu", table: "3.8", reference: "PK" },
  { measure: "pagu", table: "3.6", reference: "3.8" },
  { measure: "realisasi-anggaran", table: "3.6", reference: "3.8" },
];

/** The finding that a measure makes where two tables state it differently. */
export type ConflictCode =
  "target-berbeda-antar-tabel" | "realisasi-berbeda-antar-tabel" | "pagu-berbeda-antar-tabel";

const CODES: Readonly<Partial<Record<Measure, ConflictCode>>> = {
  target: "target-berbeda-antar-tabel",
  realisasi: "realisasi-berbeda-antar-tabel",
  "realisasi-anggaran": "realisasi-berbeda-antar-tabel",
  pagu: "pagu-berbeda-antar-tabel",
};

const CONFLICTS: ReadonlySet<string> = new Set(Object.values(CODES));

/** The finding of a comparison that fails; undefined where it makes none. */
export function codeOf({ measure, silent }: Comparison): ConflictCode | undefined {
  return silent ? undefined : CODES[measure];
}

/** Whether findings of a code say that two tables state one fact differently. Which is right, the numbers do not say. */
export function isConflict(code: string): boolean {
  return CONFLICTS.has(code);
}

/** Whether a measure is an amount of money. */
export function isMoney(measure: Measure): boolean {
  return measure === "pagu" || measure === "realisasi-anggaran";
}
