import { refName } from "../../../workbook/address";
import type { BudgetRow } from "../../budget/budget-rows";
import type { Relation } from "../../relations/relation";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Report } from "../report";
import { moneyRow } from "../report";
import type { Situation } from "../situation";
import { additions, amountCell, gapOf, type SumGap } from "./sum-gaps";

/**
 * A parent lies above its rows in pagu and realisasi at once: a row is missing. Tabel 3.6 or the perjanjian kinerja names it
 * where a row there that Tabel 3.8 lacks has those amounts.
 */
export function missingRows(relation: Relation, situation: Situation, report: Report): Hypothesis[] {
  const gap = gapOf(relation, situation);
  if (!gap || gap.pagu <= 0 || gap.realisasi < 0 || gap.realisasi > gap.pagu) return [];
  const named = nameOf(gap, situation, report);
  const cells = gap.relations.map(({ about }) => about);
  return [
    {
      kind: "baris-hilang",
      key: `hilang:${refName(gap.row.nameRef)}:${gap.pagu}:${gap.realisasi}`,
      cells: named ? [...cells, refName(named.row.nameRef)] : cells,
      change: changeOf({ added: additions(gap) }),
      cost: named ? 0 : COST.missingRow,
      ...(named
        ? {
            note: `${named.where}: “${named.row.name}”`,
            noted: true as const,
            explains: findingsOf(named.row, situation),
          }
        : {}),
    },
  ];
}

interface Named {
  readonly row: BudgetRow;
  readonly where: string;
}

function nameOf(gap: SumGap, situation: Situation, { tautan }: Report): Named | undefined {
  const amounts = (row: BudgetRow) => [
    situation.amount(amountCell(row, "pagu")),
    situation.amount(amountCell(row, "realisasi")),
  ];
  for (const row of tautan.subKegiatan.unmatchedFrom) {
    const [pagu, realisasi] = amounts(moneyRow(row));
    if (pagu === gap.pagu && (realisasi === undefined || realisasi === gap.realisasi))
      return { row, where: "Tabel 3.6" };
  }
  for (const row of tautan.pkProgram.unmatchedFrom)
    if (amounts(row)[0] === gap.pagu) return { row, where: "Perjanjian Kinerja" };
  return undefined;
}

function findingsOf(row: BudgetRow, { left }: Situation): string[] {
  const name = `@${refName(row.nameRef)}`;
  return [...left].filter((id) => id.endsWith(name));
}
