import type { Finding } from "../../lkip/evaluation";

/** Findings under their causes. */
export interface CauseGroups {
  /** The cause first, then what comes from it. */
  readonly groups: readonly (readonly Finding[])[];
  /** The id under which the list shows a finding, by the finding's own id. */
  readonly shownAs: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly Finding[], CauseGroups>();

/** Groups findings under their causes; the same findings are grouped once, whoever asks. */
export function causeGroups(findings: readonly Finding[]): CauseGroups {
  const before = known.get(findings);
  if (before) return before;
  const made = group(findings);
  known.set(findings, made);
  return made;
}

function group(findings: readonly Finding[]): CauseGroups {
  const ids = new Set(findings.map(({ id }) => id));
  const leadOf = ({ id, cause }: Finding): string => (cause !== undefined && ids.has(cause) ? cause : id);
  const leads = findings.filter((finding) => leadOf(finding) === finding.id);
  const groups = new Map(leads.map((lead) => [lead.id, [lead]]));
  const shownAs = new Map<string, string>();
  for (const finding of findings) {
    const lead = leadOf(finding);
    shownAs.set(finding.id, lead);
    if (lead !== finding.id) groups.get(lead)?.push(finding);
  }
  return { groups: [...groups.values()], shownAs };
}
