import { after } from "../workbook/after";
import type { Snapshot } from "../workbook/snapshot";
import { Effort } from "./causes/effort";
import { findCauses, trying } from "./causes/find-causes";
import { Report } from "./causes/report";
import type { Trial } from "./causes/trial";
import { evaluating, evaluatingUnder, type Evaluated } from "./evaluate";
import type { Cause } from "./cause";
import type { Evaluation, Finding } from "./evaluation";
import { atOneGo } from "./in-steps";
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
 * The same in steps: each takes a few milliseconds in a usual report and yields a cause, or nothing, and it can be dropped after
 * any of them. Causes come in their order, those that explain most first.
 *
 * @param known the evaluation of that very workbook, where it is there already
 * @returns the evaluation with all of its causes
 */
export function* diagnosing(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  known?: Evaluated,
): Generator<Cause | undefined, Evaluation> {
  const evaluated = known ?? (yield* evaluating(snapshot, pengaturan));
  const { evaluation, context, settled } = evaluated;
  yield undefined;
  const relations = yield* evaluated.relating();
  const report = new Report(context, settled, relations, evaluation.findings);
  const effort = new Effort(snapshot);
  const trial: Trial = {
    *after(plan) {
      if (!effort.allowsTrial()) return undefined;
      return (yield* evaluating(after(snapshot, plan), pengaturan)).evaluation;
    },
    *under(field, value) {
      const rules = tetapkan(pengaturan, { [field]: value });
      if (field !== "skala") return yield* evaluatingUnder(context.laporan, rules);
      return effort.allowsTrial() ? (yield* evaluating(snapshot, rules)).evaluation : undefined;
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
  const trial: Pick<Trial, "after"> = {
    *after(plan) {
      return (yield* evaluating(after(snapshot, plan), pengaturan)).evaluation;
    },
  };
  return atOneGo(trying(cause, evaluation, trial));
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
