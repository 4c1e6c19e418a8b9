import type { BudgetRow } from "../../budget/budget-rows";
import type { Relation } from "../../relations/relation";
import { rupiah } from "../../relations/sums";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";
import { amountCell } from "./sum-gaps";

/** The same amount too much in a row and in the rows above it: one mistake that was added up. */
export function equalDifferences(relation: Relation, situation: Situation): Hypothesis[] {
  const { sum } = relation;
  const difference = sum && situation.gap(relation);
  if (!sum || !difference) return [];
  const found: Hypothesis[] = [];
  const chain = [sum.row];
  for (let up: BudgetRow | undefined = sum.row.parent; up; up = up.parent) {
    chain.push(up);
    const cells = chain.flatMap((row) => {
      const cell = amountCell(row, sum.measure);
      const amount = situation.amount(cell);
      return cell === undefined || amount === undefined || amount - difference < 0
        ? []
        : [[cell, rupiah(amount - difference)] as const];
    });
    if (cells.length < chain.length) break;
    found.push({
      kind: "rantai",
      key: `rantai:${cells.map(([cell]) => cell).join("+")}:${difference}`,
      cells: cells.map(([cell]) => cell),
      change: changeOf({ cells }),
      cost: COST.chain,
      noted: true,
    });
  }
  return found;
}
