import type { Cause } from "../../lkip/cause";
import type { Evaluation, Finding, Question, Severity } from "../../lkip/evaluation";
import { tableName } from "../../language/phrase";
import { a1, contains, refName, type CellRef } from "../../workbook/address";
import { compareFindings, findingView, placeOf, SEVERITIES, type FindingView } from "../model/findings-view";
import type { Book } from "../model/state";
import { words as paneWords } from "../words";
import { causesOf } from "./cause";
import type { Job } from "./job";

/**
 * The entries of the tab "Pekerjaan": causes by what they explain, then what only the user can answer, then the findings that
 * no cause explains, gravest first.
 */
export function jobsOf(book: Pick<Book, "evaluation" | "snapshot">): readonly Job[] {
  const known = JOBS.get(book) ?? makeJobs(book);
  JOBS.set(book, known);
  return known;
}

/** The entries of the books that are shown: list, tab and preview ask for the same ones. */
const JOBS = new WeakMap<Pick<Book, "evaluation" | "snapshot">, readonly Job[]>();

function makeJobs({ evaluation, snapshot }: Pick<Book, "evaluation" | "snapshot">): readonly Job[] {
  const replaced = replacedCells(evaluation);
  const byId = new Map(evaluation.findings.map((finding) => [finding.id, finding]));
  const view = (finding: Finding) =>
    findingView(finding, snapshot, { replaced: replaced.has(refName(finding.ref)) });
  const causes = causesOf(evaluation);
  const explained = new Set(causes.flatMap(({ explains }) => explains));
  const alone = evaluation.findings.filter(({ id }) => !explained.has(id)).sort(compareFindings);
  return [
    ...causes.map((cause) =>
      causeJob(cause, cause.explains.flatMap((id) => byId.get(id) ?? []).map(view), evaluation),
    ),
    ...evaluation.questions.map(questionJob),
    ...alone.map((finding) => findingJob(finding, view(finding))),
  ];
}

/** Cells whose wrong result a click on "Hitung Capaian" replaces. */
function replacedCells({ results }: Evaluation): ReadonlySet<string> {
  return new Set(results.filter(({ action }) => action === "ganti").map(({ ref }) => refName(ref)));
}

function causeJob(
  cause: Cause,
  findings: readonly FindingView[],
  { tables }: Pick<Evaluation, "tables">,
): Job {
  const { id, title, level, ref, proof, proposal = null, bridge = null } = cause;
  return {
    id,
    kind: "sebab",
    title,
    place: placeAt(ref, findings, tables),
    ref,
    tables: [...new Set(findings.map(({ table }) => table))],
    severity: gravest(findings),
    level,
    proof,
    proposal,
    bridge,
    findings,
    question: null,
    fixable: (proposal?.writes.length ?? 0) > 0 || findings.some(isFixable),
    asks: findings.some((each) => each.question !== null),
  };
}

/** A cell by the name of its table, as the findings and the title of a cause name it; by its sheet where it lies in none. */
function placeAt(ref: CellRef, findings: readonly FindingView[], tables: Evaluation["tables"]): string {
  const own = findings.find((each) => refName(each.ref) === refName(ref));
  if (own) return own.place;
  const table = tables.find(
    ({ sheet, parts }) => sheet === ref.sheet && parts.some((part) => contains(part, ref)),
  );
  return table ? placeOf(table.id, ref) : paneWords.tempat(ref.sheet, a1(ref));
}

function findingJob({ id, table, hint }: Finding, view: FindingView): Job {
  return {
    id,
    kind: "temuan",
    title: view.message,
    place: view.place,
    ref: view.ref,
    tables: [table],
    severity: view.severity,
    level: null,
    proof: hint ? [hint] : [],
    proposal: null,
    bridge: null,
    findings: [view],
    question: null,
    fixable: isFixable(view),
    asks: view.question !== null,
  };
}

function questionJob(question: Question): Job {
  const { id, message, table, ref } = question;
  return {
    id,
    kind: "pertanyaan",
    title: message,
    place: paneWords.tempat(tableName(table), a1(ref)),
    ref,
    tables: [table],
    severity: null,
    level: null,
    proof: [],
    proposal: null,
    bridge: null,
    findings: [],
    question,
    fixable: false,
    asks: true,
  };
}

function isFixable({ fix, sides, replaced }: FindingView): boolean {
  return fix !== null || sides !== null || replaced;
}

function gravest(findings: readonly FindingView[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((each) => each.severity === severity)) ?? null;
}
