import type { Reading } from "../reading/reading";

/** What is thought to be otherwise than it stands. Cells and relations go by their names. */
export interface Change {
  /** What cells should hold. */
  readonly cells: ReadonlyMap<string, Reading>;
  /** Rupiah of rows that sums lack (above 0) or have too many (below 0). */
  readonly added: ReadonlyMap<string, number>;
  /** Relations that say nothing any more: of a row that should not be there, of a result that is written anew. */
  readonly void: ReadonlySet<string>;
}

export type HypothesisKind =
  | "sel"
  | "salah-ketik"
  | "tahun-lalu"
  | "rantai"
  | "baris-hilang"
  | "baris-ganda"
  | "baris-pindah"
  | "baris-salinan"
  | "sel-tertukar"
  | "kolom-bergeser"
  | "program-lain";

/** One thing that may have gone wrong, and how likely it is to begin with. */
export interface Hypothesis {
  readonly kind: HypothesisKind;
  /** Tells it from every other: kind, cells and what they should hold. */
  readonly key: string;
  /** The cells that are wrong, the first one most. */
  readonly cells: readonly string[];
  readonly change: Change;
  /** What it costs to believe it (see costs.ts). */
  readonly cost: number;
  /** What speaks for it beside the relations, in the reader's words. */
  readonly note?: string;
  /** It stands on evidence of its own: a slip of the finger, a row of another table with these amounts. */
  readonly noted?: true;
  /** Findings that it explains beside those of the relations. */
  readonly explains?: readonly string[];
}

/** A change from its parts. */
export function changeOf(parts: {
  readonly cells?: Iterable<readonly [string, Reading]>;
  readonly added?: Iterable<readonly [string, number]>;
  readonly void?: Iterable<string>;
}): Change {
  return {
    cells: new Map(parts.cells ?? []),
    added: new Map(parts.added ?? []),
    void: new Set(parts.void ?? []),
  };
}
