import type { BudgetRow, BudgetTable } from "./budget-rows";
import { amountOf, type BudgetSum, type Measure } from "./budget-sum";
import { printsRatio } from "./printed-percent";

/**
 * A JUMLAH that is not the sum of its rows, held against what else the report says of it. Where another level's sum, the
 * perjanjian kinerja or the percentages show that it is right, it stays, and the row that contradicts them is to blame;
 * where they show that it is wrong, it may be written; where they show neither, it is only said that the sum does not hold.
 */
export function confirmTotals(table: BudgetTable, pk: BudgetTable): BudgetTable {
  const failing = new Map<BudgetRow, Map<Measure, number>>();
  for (const { row, measure, state, expected } of table.sums) {
    if (row.level === "jumlah" || state === "cocok" || state === "kosong") continue;
    failing.set(row, (failing.get(row) ?? new Map<Measure, number>()).set(measure, expected));
  }
  const parents = new Map<BudgetRow, Set<Measure>>();
  for (const { row, measure, state } of table.sums)
    if (state === "cocok") parents.set(row, (parents.get(row) ?? new Set<Measure>()).add(measure));
  const witness = new Witness(failing, parents, pk);
  return {
    ...table,
    sums: table.sums.map((sum) => (sum.state === "salah" ? witness.judge(sum) : sum)),
  };
}

/** Rupiah by which two totals may differ. */
const SAME = 1;

class Witness {
  private readonly pkTotal: number | undefined;
  private readonly pkPagu = new Map<string, number>();

  constructor(
    private readonly failing: ReadonlyMap<BudgetRow, ReadonlyMap<Measure, number>>,
    private readonly holding: ReadonlyMap<BudgetRow, ReadonlySet<Measure>>,
    pk: BudgetTable,
  ) {
    for (const row of pk.rows) {
      const pagu = amountOf(row, "pagu");
      if (pagu === undefined) continue;
      if (row.level === "jumlah") this.pkTotal = pagu;
      else if (!row.parent) this.pkPagu.set(row.key, pagu);
    }
  }

  judge(sum: BudgetSum): BudgetSum {
    if (sum.row.level !== "jumlah") {
      const blamed = this.blamedByPercent(sum);
      return blamed ? { ...sum, blamed } : sum;
    }
    const blamed = this.blamed(sum);
    if (blamed) return { ...sum, state: "dikuatkan", blamed };
    const pk = sum.measure === "pagu" ? this.pkTotal : undefined;
    if (near(pk, sum.printed)) return { ...sum, state: "dikuatkan" };
    const against = near(pk, sum.expected) || this.partsHold(sum);
    const own = this.ownPercent(sum);
    return { ...sum, state: own === "jumlah" || (against && own === undefined) ? "salah" : "berbeda" };
  }

  /** The rows whose amount another cell contradicts by as much as the total differs. */
  private blamed(sum: BudgetSum): BudgetSum["blamed"] {
    const byLevel = this.replaced(sum, (row) => this.failing.get(row)?.get(sum.measure));
    if (byLevel) return byLevel;
    if (sum.measure === "pagu") {
      const byPk = this.replaced(sum, (row) => this.pkPagu.get(row.key));
      if (byPk) return byPk;
    }
    return this.blamedByPercent(sum);
  }

  /** The one row whose percentage follows from the amount that would make the sum hold, and not from its own. */
  private blamedByPercent(sum: BudgetSum): BudgetSum["blamed"] {
    const [row, ...others] = sum.parts.filter((part) => this.percentContradicts(part, sum));
    if (!row || others.length > 0) return undefined;
    return [{ row, expected: amountOf(row, sum.measure)! - difference(sum), byPercent: true }];
  }

  /** The parts with another amount, where with it the printed total is their sum. */
  private replaced(
    { parts, printed, measure }: BudgetSum,
    other: (row: BudgetRow) => number | undefined,
  ): BudgetSum["blamed"] {
    let sum = 0;
    const changed: { row: BudgetRow; expected: number }[] = [];
    for (const row of parts) {
      const own = amountOf(row, measure);
      const expected = other(row);
      if (expected !== undefined && own !== undefined && !near(expected, own))
        changed.push({ row, expected });
      sum += expected ?? own ?? 0;
    }
    return changed.length > 0 && near(sum, printed) ? changed : undefined;
  }

  private percentContradicts(row: BudgetRow, sum: BudgetSum): boolean {
    const [pagu, realisasi] = [amountOf(row, "pagu"), amountOf(row, "realisasi")];
    if (pagu === undefined || realisasi === undefined) return false;
    const less = difference(sum);
    return (
      printsRatio(row.persen, pagu, realisasi) === false &&
      printsRatio(
        row.persen,
        sum.measure === "pagu" ? pagu - less : pagu,
        sum.measure === "realisasi" ? realisasi - less : realisasi,
      ) === true
    );
  }

  /** Whether every row that the total adds is itself the sum of its rows. */
  private partsHold({ parts, measure }: BudgetSum): boolean {
    return parts.length > 0 && parts.every((row) => this.holding.get(row)?.has(measure) ?? false);
  }

  /** Which of the two amounts the percentage of the JUMLAH row follows from; undefined where it does not tell. */
  private ownPercent({ row, measure, expected, printed }: BudgetSum): "tercetak" | "jumlah" | undefined {
    const follows = (amount: number | undefined) =>
      printsRatio(
        row.persen,
        measure === "pagu" ? amount : amountOf(row, "pagu"),
        measure === "realisasi" ? amount : amountOf(row, "realisasi"),
      );
    const [asPrinted, asSummed] = [follows(printed), follows(expected)];
    if (asPrinted === asSummed) return undefined;
    return asPrinted ? "tercetak" : asSummed ? "jumlah" : undefined;
  }
}

/** By how much the rows exceed the printed total. */
function difference({ expected, printed }: BudgetSum): number {
  return expected - printed!;
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) < SAME;
}
