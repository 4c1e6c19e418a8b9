import { refName } from "../../workbook/address";
import type { BudgetRow } from "../budget/budget-rows";
import type { BudgetSum, Measure } from "../budget/budget-sum";
import type { TableId } from "../evaluation";
import { nilaiRupiah, sameRupiah } from "../reading/amount";
import type { Reading } from "../reading/reading";
import type { Relation, Values } from "./relation";

const CODES = ["jumlah-program-berbeda", "jumlah-kegiatan-berbeda", "total-berbeda"];

/** An amount that a cell is thought to hold. */
export function rupiah(value: number): Reading {
  return { kind: "angka", value, decimals: 0, rupiah: true };
}

/** Parents and totals are the sum of their rows. What readings of the table disagree about is no relation. */
export function sumRelations(table: TableId, sums: readonly BudgetSum[]): Relation[] {
  return sums.flatMap((sum) => {
    const relation = sum.state === "terbuka" || sum.printed === undefined ? undefined : sumOf(table, sum);
    return relation ?? [];
  });
}

function sumOf(
  table: TableId,
  { row, measure, expected, parts, state, blamed }: BudgetSum,
): Relation | undefined {
  const about = keyOf(row, measure);
  const inputs = parts.flatMap((part) => keyOf(part, measure) ?? []);
  if (about === undefined || inputs.length === 0 || inputs.length < parts.length) return undefined;
  const id = `sum:${about}`;
  const offset = expected - parts.reduce((sum, part) => sum + (amountOf(part, measure) ?? 0), 0);
  const total = (values: Values, without?: string) => {
    let sum = offset + values.added(id);
    for (const cell of inputs) {
      if (cell === without) continue;
      const amount = nilaiRupiah(values.reading(cell));
      if (amount === undefined) return undefined;
      sum += amount;
    }
    return sum;
  };
  const gap = (values: Values, without?: string) => {
    const [own, sum] = [nilaiRupiah(values.reading(about)), total(values, without)];
    return own === undefined || sum === undefined ? undefined : own - sum;
  };
  return {
    id,
    kind: "sum",
    table,
    about,
    inputs,
    restsOn: inputs,
    findings: [about, ...(blamed ?? []).flatMap((each) => keyOf(each.row, measure) ?? [])].flatMap((cell) =>
      CODES.map((code) => `${code}@${cell}`),
    ),
    ...(state === "dikuatkan" ? { silent: true as const } : {}),
    sum: { row, measure, parts },
    holds: (values) => {
      const difference = gap(values);
      return difference === undefined ? undefined : sameRupiah(difference, 0);
    },
    solve: (cell, values) => {
      const amount = cell === about ? total(values) : gap(values, cell);
      return amount === undefined || amount < 0 ? [] : [rupiah(amount)];
    },
  };
}

function keyOf(row: BudgetRow, measure: Measure): string | undefined {
  const cell = row[measure];
  return cell && refName(cell.ref);
}

function amountOf(row: BudgetRow, measure: Measure): number | undefined {
  return nilaiRupiah(row[measure]?.reading);
}
