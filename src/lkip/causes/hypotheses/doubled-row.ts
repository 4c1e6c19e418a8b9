import { refName } from "../../../workbook/address";
import type { BudgetRow } from "../../budget/budget-rows";
import { MEASURES } from "../../budget/budget-sum";
import type { Relation } from "../../relations/relation";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";
import { additions, amountCell, gapOf, type SumGap } from "./sum-gaps";

/** A row's sums lie above it by exactly one of its rows: that row is there twice, or does not belong there. */
export function doubledRows(relation: Relation, situation: Situation): Hypothesis[] {
  const gap = gapOf(relation, situation);
  if (!gap || gap.pagu > 0 || gap.realisasi > 0) return [];
  return gap.parts.flatMap((row) => (isTheExcess(row, gap, situation) ? doubled(row, gap, situation) : []));
}

/** Whether a row's amounts are what its parent's sums have too much. */
export function isTheExcess(row: BudgetRow, gap: SumGap, situation: Situation): boolean {
  return MEASURES.every((measure) => {
    const amount = situation.amount(amountCell(row, measure)) ?? 0;
    return amount === -gap[measure];
  });
}

function doubled(row: BudgetRow, gap: SumGap, situation: Situation): Hypothesis[] {
  const same = gap.parts.filter(({ key }) => key === row.key);
  const [twin] = same;
  if (same.length > 1 && twin === row) return [];
  return [
    {
      kind: "baris-ganda",
      key: `ganda:${refName(row.nameRef)}`,
      cells: [refName(row.nameRef), ...cellsOf(row)],
      change: changeOf({ added: additions(gap), void: ownRelations(row, situation) }),
      cost: same.length > 1 ? 0 : COST.doubledRow,
      ...(twin && same.length > 1 ? { note: `sama dengan baris ${twin.row + 1}`, noted: true as const } : {}),
    },
  ];
}

function cellsOf(row: BudgetRow): string[] {
  return MEASURES.flatMap((measure) => amountCell(row, measure) ?? []);
}

/** What the row says beside its sums: nothing of it counts where the row should not be there. */
function ownRelations(row: BudgetRow, situation: Situation): string[] {
  return cellsOf(row).flatMap((cell) =>
    situation
      .of(cell)
      .filter(({ kind }) => kind !== "sum")
      .map(({ id }) => id),
  );
}
