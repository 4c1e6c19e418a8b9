import type { Evaluation, Finding, Severity, TableId } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import { a1, refName, type CellRef } from "../../workbook/address";
import { causeGroups } from "./cause-groups";
import { formatDifference, formatValue } from "./numbers";
import type { View } from "./state";

/** One finding as the list shows it, with the findings that come from the same cause. */
export interface FindingView {
  readonly id: string;
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly ref: CellRef;
  /** The numbers that prove it; empty where there are none. */
  readonly proof: readonly ProofLine[];
  readonly hint?: string;
  readonly code: string;
  readonly related: readonly { readonly name: string; readonly ref: CellRef }[];
  /** What "Perbaiki" would write. */
  readonly fix?: string;
  readonly question: Question | null;
  /** Whether a click on "Hitung Capaian" replaces the wrong value. */
  readonly replaced: boolean;
  readonly followers: readonly FindingView[];
}

/** One line of proof: what it is, and the number, aligned with the others. */
export interface ProofLine {
  readonly label: string;
  readonly text: string;
  readonly strong: boolean;
}

/** A finding that only the user can settle. */
export type Question = "arah" | "pasangan";

const SEVERITIES: readonly Severity[] = ["galat", "peringatan", "info"];
const TABLES: readonly TableId[] = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "PK"];

/**
 * The findings of an evaluation for the list: grouped under their causes, gravest first, then by table and row.
 */
export function findingViews(
  { findings, results }: Pick<Evaluation, "findings" | "results">,
  { severity, table }: Pick<View, "severity" | "table">,
): readonly FindingView[] {
  const replaced = new Set(results.filter(({ action }) => action === "ganti").map(({ ref }) => refName(ref)));
  const viewOf = (finding: Finding) => ({
    ...plainView(finding),
    replaced: replaced.has(refName(finding.ref)),
  });
  return causeGroups(findings)
    .groups.filter((group) => group.some((each) => severity === null || each.severity === severity))
    .filter((group) => group.some((each) => table === null || each.table === table))
    .sort(([a], [b]) => compare(a!, b!))
    .map(([first, ...rest]) => ({ ...viewOf(first!), followers: rest.sort(compare).map(viewOf) }));
}

/** The tables that have findings, in the report's order. */
export function tablesWithFindings({ findings }: Pick<Evaluation, "findings">): readonly TableId[] {
  const found = new Set(findings.map(({ table }) => table));
  return TABLES.filter((table) => found.has(table));
}

/** The id under which the list shows a finding: its own, or that of the cause it belongs to. */
export function shownUnder({ findings }: Pick<Evaluation, "findings">, id: string): string {
  return causeGroups(findings).shownAs.get(id) ?? id;
}

function compare(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    TABLES.indexOf(a.table) - TABLES.indexOf(b.table) ||
    a.ref.row - b.ref.row ||
    a.ref.col - b.ref.col
  );
}

function plainView(finding: Finding): Omit<FindingView, "replaced"> {
  return {
    id: finding.id,
    severity: finding.severity,
    place: pane.temuan.tempat(pane.temuan.tabel(finding.table), a1(finding.ref)),
    message: finding.message,
    ref: finding.ref,
    proof: proofOf(finding),
    hint: finding.hint,
    code: finding.code,
    related: finding.related.map((ref) => ({ ref, name: refName(ref) })),
    fix: finding.fix && formatValue(fixValue(finding.fix), finding.unit),
    question: questionOf(finding),
    followers: [],
  };
}

function proofOf(finding: Finding): readonly ProofLine[] {
  const { value, expected, unit } = finding;
  if (expected === null) return [];
  const difference = formatDifference(finding);
  return [
    { label: pane.temuan.tertulis, text: formatValue(value, unit), strong: false },
    { label: pane.temuan.seharusnya, text: formatValue(expected, unit), strong: false },
    ...(difference ? [{ label: pane.temuan.selisih, text: difference, strong: true }] : []),
  ];
}

function fixValue(fix: NonNullable<Finding["fix"]>): number | string | null {
  if (fix.kind === "kosong") return null;
  return typeof fix.value === "boolean" ? String(fix.value) : fix.value;
}

function questionOf({ code }: Finding): Question | null {
  if (code === "arah-perlu-dipastikan") return "arah";
  return code === "baris-tidak-cocok" || code === "program-tidak-ada" ? "pasangan" : null;
}
