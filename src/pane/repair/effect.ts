import type { Evaluation, Finding } from "../../lkip/evaluation";
import { contentOf } from "../../workbook/content";
import { refName } from "../../workbook/address";
import { after } from "../../workbook/after";
import type { CellWrite } from "../../workbook/plan";
import { cellAt, type Snapshot } from "../../workbook/snapshot";
import type { Engine } from "../model/engine";
import type { Book } from "../model/state";

/** What comes of a repair, tried on a copy of the workbook. */
export interface Effect {
  /** The repair itself, and the results that agreed before and would not any more. */
  readonly writes: readonly CellWrite[];
  readonly follows: readonly CellWrite[];
  /** Results that change without being written: their formulas follow. */
  readonly byFormula: readonly CellWrite[];
  readonly vanishes: readonly Finding[];
  readonly appears: readonly Finding[];
  /** Whether a new galat is among what appears. */
  readonly harms: boolean;
}

/**
 * Tries a repair: the results that rest on it follow, formulas as Excel would work them out, and what is found then is held
 * against what is found now.
 */
export async function effectOf(
  { snapshot, pengaturan, evaluation }: Book,
  writes: readonly CellWrite[],
  { evaluate }: Pick<Engine, "evaluate">,
): Promise<Effect> {
  const repaired = after(snapshot, { writes, marks: [] });
  const followers = resultsThatFollow(evaluation, await evaluate(repaired, pengaturan), repaired);
  const { findings } = await evaluate(after(repaired, { writes: followers, marks: [] }), pengaturan);
  const [before, later] = [idsOf(evaluation.findings), idsOf(findings)];
  const appears = findings.filter(({ id }) => !before.has(id));
  return {
    writes,
    follows: followers.filter((write) => write.before.kind !== "rumus"),
    byFormula: followers.filter((write) => write.before.kind === "rumus"),
    vanishes: evaluation.findings.filter(({ id }) => !later.has(id)),
    appears,
    harms: appears.some(({ severity }) => severity === "galat"),
  };
}

/** Results that agreed and do not agree with the repaired inputs. */
function resultsThatFollow(before: Evaluation, later: Evaluation, repaired: Snapshot): CellWrite[] {
  const agreed = new Set(
    before.results.filter(({ action }) => action === "tetap").map(({ ref }) => refName(ref)),
  );
  const sheets = new Map(repaired.sheets.map((sheet) => [sheet.name, sheet]));
  return later.results.flatMap(({ ref, after: content }) => {
    const sheet = sheets.get(ref.sheet);
    if (!content || !sheet || !agreed.has(refName(ref))) return [];
    return [{ ref, before: contentOf(cellAt(sheet, ref.row, ref.col)), after: content }];
  });
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id));
}
