import { refName } from "../../../workbook/address";
import { MEASURES } from "../../budget/budget-sum";
import type { Relation } from "../../relations/relation";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";
import { isTheExcess } from "./doubled-row";
import { additions, amountCell, gapOf, gapsOf, type SumGap } from "./sum-gaps";

/** One parent has a row too many, another lacks exactly its amounts: the row stands under the wrong one. */
export function movedRows(relation: Relation, situation: Situation): Hypothesis[] {
  const gap = gapOf(relation, situation);
  if (!gap || gap.pagu > 0 || gap.realisasi > 0) return [];
  return gap.parts.flatMap((row) => {
    if (!isTheExcess(row, gap, situation)) return [];
    return (lacking(situation).get(-gap.pagu) ?? [])
      .filter(
        (other) =>
          other.row !== gap.row && other.row.level === gap.row.level && other.realisasi === -gap.realisasi,
      )
      .map((other) => ({
        kind: "baris-pindah" as const,
        key: `pindah:${refName(row.nameRef)}:${refName(other.row.nameRef)}`,
        cells: [refName(row.nameRef), ...MEASURES.flatMap((measure) => amountCell(row, measure) ?? [])],
        change: changeOf({ added: [...additions(gap), ...additions(other)] }),
        cost: COST.movedRow,
        note: `“${other.row.name}” (baris ${other.row.row + 1})`,
        noted: true as const,
      }));
  });
}

/** Rows whose sums fail, by how much pagu they lie above their rows. */
function lacking(situation: Situation): ReadonlyMap<number, readonly SumGap[]> {
  return situation.once("gaps", () => {
    const byPagu = new Map<number, SumGap[]>();
    for (const gap of gapsOf(situation)) {
      const own = byPagu.get(gap.pagu);
      if (own) own.push(gap);
      else byPagu.set(gap.pagu, [gap]);
    }
    return byPagu;
  });
}
