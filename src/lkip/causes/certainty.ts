import type { CauseLevel } from "../cause";
import type { Relation } from "../relations/relation";
import type { Hypothesis } from "./hypothesis";
import type { Situation } from "./situation";

/** A hypothesis with what it mends and breaks, and how far it lies above the best that names other cells. */
export interface Judged {
  readonly hypothesis: Hypothesis;
  readonly fixed: readonly Relation[];
  readonly broken: readonly Relation[];
  readonly margin: number;
}

const SURE = 0.8;
const LIKELY = 0.3;
const LIKELY_ALONE = 0.5;

/**
 * How sure a cause is, by what it mends and by its margin. pasti: two relations or more, no sum or equality broken, far above
 * every other; or a result that is wrong while all that it is worked out of is confirmed elsewhere.
 */
export function levelOf({ hypothesis, fixed, broken, margin }: Judged, situation: Situation): CauseLevel {
  const [only] = fixed;
  const proven = fixed.filter(({ kind }) => kind !== "bound");
  if (
    hypothesis.kind === "sel" &&
    only &&
    proven.length === 1 &&
    only.kind === "result" &&
    only.about === hypothesis.cells[0]
  )
    return confirmed(only, situation) ? "pasti" : "mungkin";
  const noted =
    hypothesis.noted && (hypothesis.kind === "sel" || hypothesis.kind === "salah-ketik") ? 0.5 : 0;
  const evidence = proven.length + (hypothesis.explains?.length ? 1 : 0) + noted;
  if (broken.some(({ kind }) => kind !== "result"))
    return evidence >= 3 && margin >= SURE ? "sangat mungkin" : "mungkin";
  if (evidence >= 2 && margin >= SURE) return "pasti";
  if (evidence >= 2 && margin >= LIKELY) return "sangat mungkin";
  return evidence >= 1 && margin >= LIKELY_ALONE ? "sangat mungkin" : "mungkin";
}

/**
 * Whether every cell that a result is worked out of stands in another relation that holds, and in none that fails: two
 * results that both deny an amount speak against the amount, not for each other's being wrong.
 */
function confirmed(result: Relation, situation: Situation): boolean {
  return result.inputs.every((cell) => {
    const others = situation.of(cell).filter((other) => other !== result);
    return (
      others.some((other) => other.kind !== "bound" && situation.stateOf(other) === true) &&
      !others.some((other) => situation.stateOf(other) === false)
    );
  });
}

/** One level less where a value rests on an earlier repair, and one where the workbook is wrong everywhere. */
export function lowered(
  level: CauseLevel,
  { restsOnRepair, everywhere }: { readonly restsOnRepair: boolean; readonly everywhere: boolean },
): CauseLevel {
  const steps = Number(restsOnRepair) + Number(everywhere);
  const levels: readonly CauseLevel[] = ["pasti", "sangat mungkin", "mungkin"];
  return levels[Math.min(levels.length - 1, levels.indexOf(level) + steps)] ?? "mungkin";
}
