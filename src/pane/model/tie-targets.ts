import type { Evaluation, Finding, OpenTie } from "../../lkip/evaluation";
import { nameSimilarity } from "../../lkip/matching/similarity";
import { refName } from "../../workbook/address";

/** Names of one table that a row may be tied to, the likeliest first. */
export interface TieTarget extends Pick<OpenTie, "table" | "name" | "toTable" | "kind"> {
  readonly names: readonly string[];
}

/** A list that a person can still look through. */
const MOST_NAMES = 80;

/** What the row that a finding stands on may be tied to, table by table; empty where a tie would settle nothing. */
export function tieTargets({ ties }: Pick<Evaluation, "ties">, finding: Finding): readonly TieTarget[] {
  const at = refName(finding.ref);
  return ties
    .filter((tie) => tie.table === finding.table && refName(tie.at) === at)
    .map(({ table, name, toTable, kind, free, taken }) => ({
      table,
      name,
      toTable,
      kind,
      names: likeliest(name, free, taken),
    }));
}

/** Names that are still free come first, then those that another row has, each by likeness. */
function likeliest(name: string, ...groups: readonly (readonly string[])[]): readonly string[] {
  const sorted = groups.flatMap((group) =>
    group
      .map((other) => ({ other, likeness: nameSimilarity(name, other) }))
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ other }) => other),
  );
  return [...new Set(sorted)].slice(0, MOST_NAMES);
}
