import type { Cause } from "../../lkip/cause";
import type { Evaluation } from "../../lkip/evaluation";

/** The causes that were found; none as long as they are looked for. */
export function causesOf({ causes = [] }: Pick<Evaluation, "causes">): readonly Cause[] {
  return causes;
}

/**
 * The causes of a workbook as it was read before, for one that was read since and whose own are still looked for: so that the
 * list stands still meanwhile. What they proposed is left out, for it was worked out of other numbers.
 */
export function carriedCauses(before: Evaluation, { findings }: Evaluation): readonly Cause[] | undefined {
  const present = new Set(findings.map(({ id }) => id));
  return before.causes?.flatMap((cause) => {
    const explains = cause.explains.filter((id) => present.has(id));
    return explains.length === 0 ? [] : [{ ...cause, explains, proposal: undefined }];
  });
}
