import { refName } from "../../../workbook/address";
import type { BudgetRow } from "../../budget/budget-rows";
import { MEASURES, type Measure } from "../../budget/budget-sum";
import type { Relation } from "../../relations/relation";
import type { Situation } from "../situation";

/** A row whose sums fail, and by how much it lies above its rows, in rupiah. */
export interface SumGap {
  readonly row: BudgetRow;
  readonly parts: readonly BudgetRow[];
  readonly pagu: number;
  readonly realisasi: number;
  readonly relations: readonly Relation[];
}

/** The sums of a row that fail, both measures together, for the first of its failing relations; else undefined. */
export function gapOf(relation: Relation, situation: Situation): SumGap | undefined {
  const { sum } = relation;
  if (!sum) return undefined;
  const both = MEASURES.flatMap((measure) => sumRelation(sum.row, measure, situation) ?? []);
  const failing = both.filter((each) => situation.stateOf(each) === false);
  if (failing[0] !== relation) return undefined;
  const gap = (measure: Measure) => {
    const own = failing.find((each) => each.sum?.measure === measure);
    return own ? situation.gap(own) : 0;
  };
  const [pagu, realisasi] = MEASURES.map(gap);
  if (pagu === undefined || realisasi === undefined) return undefined;
  return { row: sum.row, parts: sum.parts, pagu, realisasi, relations: failing };
}

/** Every row whose sums fail. */
export function gapsOf(situation: Situation): SumGap[] {
  return situation.violated.flatMap((relation) => gapOf(relation, situation) ?? []);
}

/** The sum of a row in one measure. */
export function sumRelation(row: BudgetRow, measure: Measure, situation: Situation): Relation | undefined {
  const cell = amountCell(row, measure);
  return cell === undefined ? undefined : situation.relation(`sum:${cell}`);
}

/** The full name of a row's amount cell. */
export function amountCell(row: BudgetRow, measure: Measure): string | undefined {
  const cell = row[measure];
  return cell && refName(cell.ref);
}

/** What every relation of a gap lacks: the amounts that its rows should have besides. */
export function additions(gap: SumGap): (readonly [string, number])[] {
  return gap.relations.map((relation) => [relation.id, gap[relation.sum?.measure ?? "pagu"]] as const);
}
