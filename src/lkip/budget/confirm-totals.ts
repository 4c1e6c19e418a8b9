import { rupiah, type Rupiah } from "../../language/units";
import { sameRupiah } from "../reading/amount";
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
  const witness = new Witness(failing, pk);
  return {
    ...table,
    sums: table.sums.map((sum) => (sum.state === "salah" ? witness.judge(sum) : sum)),
  };
}

class Witness {
  private readonly pkTotal: number | undefined;
  private readonly pkPagu = new Map<string, number>();

  constructor(
    private readonly failing: ReadonlyMap<BudgetRow, ReadonlyMap<Measure, number>>,
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
    const levels = levelSums(sum);
    if (near(pk, sum.printed) || levels.some((level) => near(level, sum.printed)))
      return { ...sum, state: "dikuatkan" };
    const levelsAgree =
      levels.length > 0 &&
      levels.every((level) => near(level, sum.expected)) &&
      sum.parts.every((row) => isBacked(row, sum.measure));
    const against = near(pk, sum.expected) || levelsAgree;
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
    const [blamed, ...others] = sum.parts.flatMap((row) => {
      const expected = impliedByPercent(row, sum);
      return expected === undefined ? [] : [{ row, expected, byPercent: true as const }];
    });
    return blamed && others.length === 0 ? [blamed] : undefined;
  }

  /** The parts with another amount, all or some of them, with which the printed total is their sum. */
  private replaced(sum: BudgetSum, other: (row: BudgetRow) => number | undefined): BudgetSum["blamed"] {
    const changed = sum.parts.flatMap((row) => {
      const [own, expected] = [amountOf(row, sum.measure), other(row)];
      const differs = expected !== undefined && own !== undefined && !near(expected, own);
      return differs ? [{ row, expected: rupiah(expected), less: own - expected }] : [];
    });
    return changed.length > MOST_CHANGED ? undefined : someThatAdd(changed, difference(sum));
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

/** The amount that would make the sum hold, where the row's percentage follows from it and not from its own. */
function impliedByPercent(row: BudgetRow, sum: BudgetSum): Rupiah | undefined {
  const [pagu, realisasi, less] = [amountOf(row, "pagu"), amountOf(row, "realisasi"), difference(sum)];
  if (pagu === undefined || realisasi === undefined || less === undefined) return undefined;
  const meant =
    sum.measure === "pagu" ? { pagu: pagu - less, realisasi } : { pagu, realisasi: realisasi - less };
  const contradicts =
    printsRatio(row.persen, pagu, realisasi) === false &&
    printsRatio(row.persen, meant.pagu, meant.realisasi) === true;
  return contradicts ? rupiah(meant[sum.measure]) : undefined;
}

/** Rows with other amounts of which all selections are tried. */
const MOST_CHANGED = 10;

/** The fewest of the changes that together take away an amount. */
function someThatAdd<Change extends { readonly less: number }>(
  changes: readonly Change[],
  amount: number | undefined,
): Change[] | undefined {
  let best: Change[] | undefined;
  for (let chosen = 1; chosen < 1 << changes.length; chosen++) {
    const some = changes.filter((_, at) => (chosen >> at) & 1);
    const less = some.reduce((sum, change) => sum + change.less, 0);
    if (near(less, amount) && (!best || some.length < best.length)) best = some;
  }
  return best;
}

/** What the rows at each level below the parts of a total add up to; a row without rows below it stands for them. */
function levelSums({ parts, measure }: BudgetSum): number[] {
  const sums: number[] = [];
  for (let rows = parts; ;) {
    const below = rows.flatMap((row) => {
      const own = row.children.filter((child) => amountOf(child, measure) !== undefined);
      return own.length > 0 ? own : [row];
    });
    if (below.length === rows.length && below.every((row, at) => row === rows[at])) return sums;
    sums.push(below.reduce((sum, row) => sum + (amountOf(row, measure) ?? 0), 0));
    rows = below;
  }
}

/** Whether several amounts below a row make up its own: a single one may be its copy, mistake included. */
function isBacked(row: BudgetRow, measure: Measure): boolean {
  const below = row.children.filter((child) => amountOf(child, measure) !== undefined);
  const [first, ...others] = below;
  return others.length > 0 || (first !== undefined && isBacked(first, measure));
}

/** By how much the rows exceed the printed total; undefined where none is printed. */
function difference({ expected, printed }: BudgetSum): number | undefined {
  return printed === undefined ? undefined : expected - printed;
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && sameRupiah(a, b);
}
