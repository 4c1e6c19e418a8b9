import { refName } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import type { Cause, Proposal } from "../../lkip/cause";

/** A cause as `--json` prints it: cells by their names, and only what was tried as a proposal. */
export function causeJson({
  id,
  title,
  level,
  ref,
  cells,
  proof,
  proposal,
  explains,
  bridge,
}: Cause): object {
  return {
    id,
    title,
    level,
    cell: refName(ref),
    cells: cells.map(refName),
    proof,
    proposal: proposal ? proposalJson(proposal) : null,
    explains,
    bridge: bridge ?? null,
  };
}

function proposalJson({ writes, rows, ketentuan, effect }: Proposal): object {
  return {
    writes: (effect ? writes : []).map(({ ref, before, after }) => ({
      cell: refName(ref),
      before: shown(before),
      after: shown(after),
    })),
    rows: rows.map(({ under, ...row }) => ({ ...row, under: refName(under) })),
    ...(ketentuan ? { ketentuan } : {}),
    vanishes: effect?.vanishes ?? [],
    appears: effect?.appears ?? [],
    follows: (effect?.follows ?? []).map(refName),
  };
}

function shown(content: CellContent): string | number | boolean | null {
  if (content.kind === "kosong") return null;
  return content.kind === "rumus" ? content.formula : content.value;
}
