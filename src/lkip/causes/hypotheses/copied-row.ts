import { refName } from "../../../workbook/address";
import type { BudgetRow } from "../../budget/budget-rows";
import { MEASURES } from "../../budget/budget-sum";
import type { Relation } from "../../relations/relation";
import { rupiah } from "../../relations/sums";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Report } from "../report";
import type { Situation } from "../situation";
import { amountCell, gapOf, sumRelation, type SumGap } from "./sum-gaps";

/** A row holds the very amounts of another: it was copied, and should hold what its parent's sums lack. */
export function copiedRows(relation: Relation, situation: Situation, report: Report): Hypothesis[] {
  const gap = gapOf(relation, situation);
  if (!gap) return [];
  return gap.parts.flatMap((row) => {
    const source = report
      .rowsWithAmounts(
        situation.amount(amountCell(row, "pagu")),
        situation.amount(amountCell(row, "realisasi")),
      )
      .find((other) => other !== row && other.level === row.level && other.key !== row.key);
    return source ? copied(row, source, gap, situation) : [];
  });
}

function copied(row: BudgetRow, source: BudgetRow, gap: SumGap, situation: Situation): Hypothesis[] {
  const cells = MEASURES.flatMap((measure) => {
    const cell = amountCell(row, measure);
    const sum = sumRelation(gap.row, measure, situation);
    const lacking = sum && gap.relations.includes(sum) ? gap[measure] : 0;
    const amount = (situation.amount(cell) ?? 0) + lacking;
    return cell === undefined || amount < 0 ? [] : [[cell, rupiah(amount)] as const];
  });
  if (cells.length < MEASURES.length) return [];
  const name = refName(row.nameRef);
  return [
    {
      kind: "baris-salinan",
      key: `salin:${name}:${gap.pagu}:${gap.realisasi}`,
      cells: cells.map(([cell]) => cell),
      change: changeOf({ cells }),
      cost: COST.copiedRow,
      note: `sama dengan baris ${source.row + 1}`,
      noted: true,
      explains: [`nilai-kembar@${name}`],
    },
  ];
}
