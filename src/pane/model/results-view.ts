import type { Evaluation, Result, ResultAction, TableId } from "../../lkip/evaluation";
import type { Expr } from "../../lkip/expression/expr";
import type { WhyLeft } from "../../lkip/expression/outcome";
import { a1, type CellRef } from "../../workbook/address";
import { words as paneWords } from "../words";

/** A row with its bars: capaian, and serapan where the row has one. Percent, null where it cannot be computed. */
export interface BarView {
  readonly name: string;
  readonly ref: CellRef;
  readonly capaian: Bar;
  /** Absent where the row has no serapan at all. */
  readonly serapan?: Bar;
}

export interface Bar {
  /** Null where it is not worked out. */
  readonly percent: number | null;
  /** What is printed, where it is not worked out. */
  readonly text: string;
}

/** One result cell in the full list. */
export interface ResultView {
  readonly ref: CellRef;
  readonly cell: string;
  readonly name: string;
  readonly text: string;
  readonly before: string;
  readonly action: ResultAction;
  readonly expr?: Expr;
  readonly why?: WhyLeft;
}

/** The rows of Tabel 3.7: capaian beside serapan. */
export function sasaranBars({ results }: Pick<Evaluation, "results">): readonly BarView[] {
  const rows = results.filter(({ table }) => table === "3.7");
  const on = (first: Result, kind: Result["kind"]): Bar | undefined => {
    const found = rows.find(
      (each) => each.kind === kind && each.ref.sheet === first.ref.sheet && each.ref.row === first.ref.row,
    );
    return found && barOf(found);
  };
  return rows
    .filter(({ kind }) => kind === "capaian")
    .map((each) => ({
      name: each.name,
      ref: each.ref,
      capaian: barOf(each),
      serapan: on(each, "serapan"),
    }));
}

/** All result cells by table, in the report's order. */
export function resultsByTable({ results }: Pick<Evaluation, "results">): readonly {
  readonly table: TableId;
  readonly results: readonly ResultView[];
}[] {
  const tables = [...new Set(results.map(({ table }) => table))].sort();
  return tables.map((table) => ({
    table,
    results: results.filter((each) => each.table === table).map(viewOf),
  }));
}

/** How many result cells two evaluations show differently. */
export function countChanges(
  before: Pick<Evaluation, "results">,
  after: Pick<Evaluation, "results">,
): number {
  const key = ({ ref }: Result): string => `${ref.sheet}!${a1(ref)}`;
  const old = new Map(before.results.map((each) => [key(each), each.text]));
  return after.results.filter((each) => old.get(key(each)) !== each.text).length;
}

function barOf({ value, text, before }: Result): Bar {
  return value === null ? { percent: null, text: before } : { percent: value, text };
}

function viewOf({ ref, name, text, before, action, value, expr, why }: Result): ResultView {
  const shown = text === "" && value === null && action === "lewati" ? paneWords.tidakDihitung : text;
  return { ref, cell: a1(ref), name, text: shown, before, action, expr, why };
}
