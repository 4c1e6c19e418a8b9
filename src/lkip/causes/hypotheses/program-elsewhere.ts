import { refName } from "../../../workbook/address";
import type { BudgetRow } from "../../budget/budget-rows";
import { MEASURES } from "../../budget/budget-sum";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Report } from "../report";
import { moneyRow } from "../report";
import type { Situation } from "../situation";
import { amountCell, sumRelation } from "./sum-gaps";

/**
 * A program of the perjanjian kinerja that Tabel 3.8 lacks: Tabel 3.6 has a sub kegiatan of exactly its pagu, which Tabel 3.8
 * puts under another program.
 */
export function programsElsewhere(situation: Situation, report: Report): Hypothesis[] {
  const { tautan } = report;
  return tautan.pkProgram.unmatchedFrom.flatMap((program) => {
    const pagu = situation.amount(amountCell(program, "pagu"));
    if (!pagu) return [];
    return [...tautan.subKegiatan.to].flatMap(([support, row]) =>
      situation.amount(amountCell(moneyRow(support), "pagu")) === pagu
        ? elsewhere(program, moneyRow(support), row, situation, report)
        : [],
    );
  });
}

function elsewhere(
  program: BudgetRow,
  support: BudgetRow,
  row: BudgetRow,
  situation: Situation,
  report: Report,
): Hypothesis[] {
  const { parent } = row;
  if (!parent) return [];
  const added = MEASURES.flatMap((measure) => {
    const sum = sumRelation(parent, measure, situation);
    const amount = situation.amount(amountCell(support, measure));
    return sum && amount !== undefined ? [[sum.id, -amount] as const] : [];
  });
  const cells = MEASURES.flatMap((measure) => {
    const [cell, source] = [amountCell(row, measure), amountCell(support, measure)];
    const reading = source === undefined ? undefined : situation.reading(source);
    return cell !== undefined && reading ? [[cell, reading] as const] : [];
  });
  const [name, own] = [refName(program.nameRef), refName(row.nameRef)];
  return [
    {
      kind: "program-lain",
      key: `lain:${name}:${own}`,
      cells: [own, ...cells.map(([cell]) => cell), name],
      change: changeOf({ cells, added }),
      cost: COST.otherProgram,
      note: program.name,
      noted: true,
      explains: [`program-tidak-ada@${name}`, `nilai-kembar@${own}`, ...report.spokenOf(program)],
    },
  ];
}
