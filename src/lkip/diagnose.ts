import { after } from "../workbook/after";
import type { Snapshot } from "../workbook/snapshot";
import { Effort } from "./causes/effort";
import { findCauses, triedCause } from "./causes/find-causes";
import { Report } from "./causes/report";
import type { Trial } from "./causes/trial";
import { evaluate, evaluateReport, evaluateUnder } from "./evaluate";
import type { Cause } from "./cause";
import type { Evaluation, Finding } from "./evaluation";
import type { Pengaturan } from "./ketentuan/ketentuan";
import { tetapkan } from "./ketentuan/ditetapkan";

/**
 * Evaluates a workbook and finds what its findings come from: `causes`, and `cause` and `hint` of the findings that they
 * explain.
 *
 * @see diagnosing to run it in slices
 */
export function diagnose(snapshot: Snapshot, pengaturan: Pengaturan): Evaluation {
  const steps = diagnosing(snapshot, pengaturan);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same in steps: each takes a few milliseconds at most and yields a cause, or nothing, and the whole can be dropped after
 * any of them. Causes come in their order, those that explain most first.
 *
 * @returns the evaluation with all of its causes
 */
export function* diagnosing(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
): Generator<Cause | undefined, Evaluation> {
  const { evaluation, context, settled, relations } = evaluateReport(snapshot, pengaturan);
  yield undefined;
  const report = new Report(context, settled, relations, evaluation.findings);
  const effort = new Effort(snapshot);
  const trial: Trial = {
    after: (plan) => (effort.allowsTrial() ? evaluate(after(snapshot, plan), pengaturan) : undefined),
    under(field, value) {
      const rules = tetapkan(pengaturan, { [field]: value });
      if (field !== "skala") return evaluateUnder(context.laporan, rules);
      return effort.allowsTrial() ? evaluate(snapshot, rules) : undefined;
    },
  };
  const causes = yield* findCauses(evaluation, report, trial, effort);
  return withCauses(evaluation, causes);
}

/**
 * A cause whose proposal was tried, for one that was not tried yet (`proposal.effect` is absent): what would vanish and what
 * would appear. A proposal that would make a new galat is gone then.
 */
export function tried(
  cause: Cause,
  evaluation: Evaluation,
  snapshot: Snapshot,
  pengaturan: Pengaturan,
): Cause {
  return triedCause(cause, evaluation, { after: (plan) => evaluate(after(snapshot, plan), pengaturan) });
}

/** An evaluation with its causes: each finding names the one that stands for its cause, and what the cause is. */
export function withCauses(evaluation: Evaluation, causes: readonly Cause[]): Evaluation {
  const causeOf = new Map<string, Cause>();
  for (const cause of causes) for (const id of cause.explains) if (!causeOf.has(id)) causeOf.set(id, cause);
  return {
    ...evaluation,
    causes,
    findings: evaluation.findings.map((finding) => annotated(finding, causeOf.get(finding.id))),
  };
}

function annotated(finding: Finding, cause: Cause | undefined): Finding {
  const [leading] = cause?.explains ?? [];
  if (!cause || leading === undefined) return finding;
  return {
    ...finding,
    hint: finding.hint ?? `${cause.title}.`,
    ...(leading === finding.id ? {} : { cause: leading }),
  };
}
