import { mean, type PercentExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { numberOf } from "../expression/value-of";
import type { AverageRow, KinerjaRow, KinerjaTable } from "../facts/kinerja-rows";
import { groupBy } from "../../workbook/group-by";
import { once } from "../once";
import { capaianByRule, capaianInput, underOpenRules } from "./capaian";
import type { ComputeSpec, ResultRow } from "./compute";
import type { Context } from "./context";
import { words } from "./words";

/** A row RATA-RATA CAPAIAN and the rows that it is the mean of. */
export interface MeanRow extends ResultRow {
  readonly average: AverageRow;
  readonly of: readonly KinerjaRow[];
  /** The same rows by sasaran, and by the means among them: a mean of those means is one as well. */
  readonly groupings: () => readonly Grouping[];
}

type Grouping = readonly (readonly KinerjaRow[])[];

/** The rows of means of a table of kinerja. */
export function meanRows({ rows, averages }: KinerjaTable): MeanRow[] {
  return averages.map((average, i) => {
    const of = averageScope(rows, averages, i);
    const sasaran = (row: KinerjaRow) => row.sasaran;
    const part = (row: KinerjaRow) =>
      averages.findIndex((other) => other.region === row.region && other.row > row.row);
    return {
      region: average.region,
      name: "Rata-rata capaian",
      average,
      of,
      groupings: () =>
        [sasaran, part]
          .map((key) => [...groupBy<KinerjaRow, string | number>(of, key).values()])
          .filter(isUneven),
    };
  });
}

/** The mean of the capaian that are worked out. */
export const RATA_RATA: Omit<ComputeSpec<MeanRow, "persen">, "rows"> = {
  kind: "rata-rata",
  unit: "persen",
  into: ({ average }) => average.capaian,
  is: ({ of, groupings }, context) => orOfMeans(meanOf(of, context), groupings, context),
  finding: {
    code: "rata-rata-berbeda",
    says: ({ of }, printed, expected, context) =>
      words.rataRataBerbeda(printed, expected, countedOf(of, context)),
  },
};

/**
 * The mean capaian of indicators. It spans all of them, as AVERAGE does: one whose capaian is worked out later counts then,
 * and a mean that agrees with what is printed is not proved wrong by an indicator that cannot be read. A mean by rules that
 * nothing rules out is right as well.
 */
export function meanOf(rows: readonly KinerjaRow[], context: Context): Outcome<PercentExpr> {
  const expr = mean(rows.flatMap((row) => capaianInput(row, context) ?? []));
  const open = once(() =>
    underOpenRules(context).map((other) => mean(rows.flatMap((row) => capaianByRule(row, other) ?? []))),
  );
  return numberOf(expr, "exact") === undefined ? left("kosong") : is(expr, open, open);
}

/** A mean, or what the mean of its groups' means comes to: the office may take either. */
function orOfMeans(
  outcome: Outcome<PercentExpr>,
  groupings: MeanRow["groupings"],
  context: Context,
): Outcome<PercentExpr> {
  if (outcome.kind !== "is") return outcome;
  const ofMeans = once(() =>
    groupings().map((groups) =>
      mean(groups.map((rows) => mean(rows.flatMap((row) => capaianInput(row, context) ?? [])))),
    ),
  );
  return is(outcome.expr, () => [...(outcome.also?.() ?? []), ...ofMeans()], outcome.open);
}

/** Whether the mean of groups differs from that of their rows: there are several, and not all of one size. */
function isUneven(groups: Grouping): boolean {
  return groups.some(({ length }) => length !== groups[0]?.length);
}

/** How many of the indicators have a capaian that is worked out. */
export function countedOf(rows: readonly KinerjaRow[], context: Context): number {
  return rows.filter((row) => {
    const input = capaianInput(row, context);
    return input && numberOf(input, "exact") !== undefined;
  }).length;
}

/** The rows that a mean is taken of: all of them, or those since the mean before it where the table has several. */
function averageScope(
  rows: readonly KinerjaRow[],
  averages: readonly AverageRow[],
  i: number,
): readonly KinerjaRow[] {
  const average = averages[i];
  if (!average || averages.length === 1) return rows;
  const before = averages[i - 1];
  const own = rows.filter(
    (row) =>
      row.region === average.region &&
      row.row < average.row &&
      (before?.region !== row.region || row.row > before.row),
  );
  return own.length === 0 ? rows : own;
}
