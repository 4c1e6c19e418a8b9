import type { TableId } from "../evaluation";
import type { RelationKind } from "../relations/relation";

/**
 * What it costs to say that a table's cell is wrong: the signed perjanjian kinerja most, then the measurement, then the
 * budget. The constants of this file worked best on 2,095 mistakes that were put into reports.
 */
export function costOfTable(table: TableId): number {
  return { PK: 0.15, "3.1": 0.1, "3.8": 0.08 }[table as string] ?? 0.05;
}

/** What it costs besides, by what is said. */
export const COST = {
  result: 0.3,
  part: 0.03,
  slip: -0.3,
  lastYear: -0.15,
  /** An input of a result that one round number near it would make hold, or that many would. */
  fitting: -0.2,
  loose: 0.35,
  slipAlone: 0.35,
  manySlips: 0.2,
  chain: 0.3,
  missingRow: 0.6,
  doubledRow: 0.8,
  movedRow: 0.3,
  copiedRow: 0.45,
  swapped: 0.2,
  shifted: 0.4,
  otherProgram: 0.4,
} as const;

/** What a relation is worth that a change makes hold. */
export function gain(kind: RelationKind): number {
  return kind === "bound" ? 0.5 : 1;
}

/**
 * What a relation costs that a change breaks. A result that follows from a changed cell was printed from the wrong value: it
 * is worked out again.
 */
export function loss(kind: RelationKind, result: "diubah-sendiri" | "ikut-berubah"): number {
  if (kind === "bound") return 1.5;
  return kind === "result" && result === "ikut-berubah" ? 0.2 : 1;
}

/** What a finding is worth that a hypothesis explains without a relation. */
export const EXPLAINED = 0.5;
/** The least score of a cause. */
export const LEAST = 0.3;
