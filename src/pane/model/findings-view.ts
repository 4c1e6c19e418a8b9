import type { Evaluation, Finding, Severity, TableId } from "../../lkip/evaluation";
import type { Expr } from "../../lkip/expression/expr";
import { tableName } from "../../language/phrase";
import { a1, type CellRef } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { words } from "../jobs/words";
import { conflictOf, fixWrite, type Side } from "../repair/conflict";
import { words as paneWords } from "../words";
import { formatDifference, formatValue } from "./numbers";

/** One finding as the list shows it. */
export interface FindingView {
  readonly id: string;
  readonly table: TableId;
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly ref: CellRef;
  /** The numbers that prove it; empty where there are none. */
  readonly proof: readonly ProofLine[];
  readonly hint?: string;
  readonly code: string;
  readonly related: readonly { readonly name: string; readonly ref: CellRef }[];
  /** The write that mends it, where there is a safe one. */
  readonly fix: CellWrite | null;
  /** The two cells that state one fact differently, where it is about such; neither is taken for right. */
  readonly sides: readonly Side[] | null;
  readonly question: Question | null;
  readonly replaced: boolean;
  /** What the expected value is worked out of, and that value. */
  readonly expr?: Expr;
  readonly expected: string | null;
}

/** One line of proof: what it is, and the number, aligned with the others. */
export interface ProofLine {
  readonly label: string;
  readonly text: string;
  readonly strong: boolean;
}

/** A finding that only the user can settle. */
export type Question = "arah" | "pasangan";

export const SEVERITIES: readonly Severity[] = ["galat", "peringatan", "info"];

/** The tables that have findings, in the report's order. */
export function tablesWithFindings({
  findings,
  kinds,
}: Pick<Evaluation, "findings" | "kinds">): readonly TableId[] {
  const used = new Set(findings.map(({ table }) => table));
  return kinds.map(({ id }) => id).filter((id) => used.has(id));
}

/** Gravest first; findings come sorted by table and row, and stay so. */
export function compareFindings(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/**
 * One finding as the list shows it.
 *
 * @param replaced whether a click on "Hitung Capaian" replaces the wrong value
 */
export function findingView(
  finding: Finding,
  snapshot: Snapshot,
  { replaced }: Pick<FindingView, "replaced">,
): FindingView {
  const sides = conflictOf(finding, snapshot);
  return {
    id: finding.id,
    table: finding.table,
    severity: finding.severity,
    place: placeOf(finding.table, finding.ref),
    message: finding.message,
    ref: finding.ref,
    proof: proofOf(finding, sides),
    hint: finding.hint,
    code: finding.code,
    related: finding.related.map((ref) => ({ ref, name: sheetPlace(ref) })),
    fix: sides || !finding.fix ? null : fixWrite(finding, snapshot),
    sides,
    question: questionOf(finding),
    replaced,
    expr: finding.expr,
    expected: finding.expected === null ? null : formatValue(finding.expected, finding.unit),
  };
}

/** "Tabel 3.8 · C32" */
export function placeOf(table: TableId, ref: CellRef): string {
  return paneWords.tempat(tableName(table), a1(ref));
}

/** A place of which only the sheet is known: "Tabel 3.8 · C32", "Lembar1 · C32". */
export function sheetPlace(ref: CellRef): string {
  return paneWords.tempat(ref.sheet, a1(ref));
}

function proofOf(finding: Finding, sides: readonly Side[] | null): readonly ProofLine[] {
  const { value, expected, unit } = finding;
  if (expected === null) return [];
  const difference = formatDifference(finding);
  const lines = sides?.map(({ place, text }) => ({ label: place, text, strong: false })) ?? [
    { label: words.written, text: formatValue(value, unit), strong: false },
    { label: words.expected, text: formatValue(expected, unit), strong: false },
  ];
  return difference ? [...lines, { label: words.difference, text: difference, strong: true }] : lines;
}

function questionOf({ code }: Finding): Question | null {
  if (code === "arah-perlu-dipastikan") return "arah";
  return code === "baris-tidak-cocok" || code === "program-tidak-ada" ? "pasangan" : null;
}
