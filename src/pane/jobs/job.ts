import type { Bridge, CauseLevel, Proposal } from "../../lkip/cause";
import type { Question, Severity, TableId } from "../../lkip/evaluation";
import type { CellRef } from "../../workbook/address";
import type { FindingView } from "../model/findings-view";

/** One entry of the tab "Pekerjaan": a cause with its findings, a finding that no cause explains, or a question. */
export interface Job {
  readonly id: string;
  readonly kind: "sebab" | "temuan" | "pertanyaan";
  readonly title: string;
  /** "Tabel 3.8 · C32" */
  readonly place: string;
  readonly ref: CellRef;
  /** The tables that it concerns. */
  readonly tables: readonly TableId[];
  /** That of its gravest finding; null for a question. */
  readonly severity: Severity | null;
  readonly level: CauseLevel | null;
  readonly proof: readonly string[];
  readonly proposal: Proposal | null;
  readonly bridge: Bridge | null;
  /** The findings in it; for a finding that stands alone that one. */
  readonly findings: readonly FindingView[];
  readonly question: Question | null;
  /** Whether a click can mend it, and whether only the user can settle it. */
  readonly fixable: boolean;
  readonly asks: boolean;
}

/** What the list is narrowed to. */
export interface JobFilter {
  readonly severity: Severity | null;
  readonly table: TableId | null;
  readonly kind: "semua" | "bisa-diperbaiki" | "perlu-jawaban";
  /** Words that an entry must hold. */
  readonly text: string;
}

export const EVERY_JOB: JobFilter = { severity: null, table: null, kind: "semua", text: "" };

/** The entries that a filter lets through, in their order. */
export function filterJobs(jobs: readonly Job[], filter: JobFilter): readonly Job[] {
  const { severity, table, kind } = filter;
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return jobs.filter(
    (job) =>
      (severity === null || job.findings.some((each) => each.severity === severity)) &&
      (table === null || job.tables.includes(table)) &&
      (kind !== "bisa-diperbaiki" || job.fixable) &&
      (kind !== "perlu-jawaban" || job.asks) &&
      (wanted.length === 0 || holds(job, wanted)),
  );
}

function holds({ title, place, findings }: Job, wanted: readonly string[]): boolean {
  const text = [title, place, ...findings.flatMap((each) => [each.message, each.place])]
    .join(" ")
    .toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** The entry that an id belongs to: its own, or that of a finding in it. */
export function jobWith(jobs: readonly Job[], id: string | null): Job | undefined {
  if (id === null) return undefined;
  return (
    jobs.find((job) => job.id === id) ?? jobs.find(({ findings }) => findings.some((each) => each.id === id))
  );
}
