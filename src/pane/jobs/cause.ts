import type { Cause, Evaluation } from "../../lkip/evaluation";

export type { Bridge, Cause, CauseLevel, PreparedRow, Proposal } from "../../lkip/evaluation";

/**
 * The causes that are shown as one entry, those that explain most first; none where they were not looked for. A cause that is
 * not sure leaves its findings apart: each of them offers its own choice (two sides, a tie, an answer).
 */
export function causesOf({ causes = [] }: Pick<Evaluation, "causes">): readonly Cause[] {
  return causes.filter(({ level, proposal }) => level === "pasti" || (proposal?.rows.length ?? 0) > 0);
}
