import type { CellAddress } from "./address";

/**
 * Why a cell is marked: the severity of its finding, or "diganti": a wrong result that a run has replaced.
 */
export type MarkKind = "galat" | "peringatan" | "info" | "diganti";

export const MARK_KINDS: readonly MarkKind[] = ["galat", "peringatan", "info", "diganti"];

/** A mark on one cell. In the workbook it is a conditional format of our own. */
export interface Mark extends CellAddress {
  readonly kind: MarkKind;
}

/** Fill (light, readable under any font colour) and font colour of each kind of mark. */
export const MARK_COLOURS: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  galat: { fill: "FFC7CE", font: "9C0006" },
  peringatan: { fill: "FFEB9C", font: "7F4F00" },
  info: { fill: "DDEBF7", font: "1F4E79" },
  diganti: { fill: "E2EFDA", font: "375623" },
};

/**
 * The formula that makes a conditional format ours: always true, and found again by its text.
 *
 * @example markerFormula("galat") // 'N("hitung-capaian:galat")=0'
 */
export function markerFormula(kind: MarkKind): string {
  return `N("hitung-capaian:${kind}")=0`;
}

/** The kind of mark that a conditional format's formula (with or without "=") stands for, if it is one of ours. */
export function markKindOfFormula(formula: string): MarkKind | undefined {
  const match = /^=?\s*N\(\s*"hitung-capaian:([a-z]+)"\s*\)\s*=\s*0$/i.exec(formula.trim());
  return MARK_KINDS.find((kind) => kind === match?.[1]);
}
