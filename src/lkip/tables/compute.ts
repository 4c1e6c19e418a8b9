import type { CellRef } from "../../workbook/address";
import type { ResultKind, TableId } from "../evaluation";
import type { Expr, PercentExpr, RupiahExpr, WordsExpr } from "../expression/expr";
import type { Outcome } from "../expression/outcome";
import type { Laporan } from "../facts/laporan";
import type { Region } from "../recognition/region";
import type { ValueCell } from "../recognition/value-cell";
import type { ColumnForm } from "../recognition/column-form";
import type { Draft, DraftFinding, ResultUnit } from "../results/draft";
import type { Context } from "./context";

/** A row that results stand in. */
export interface ResultRow {
  readonly region: Region;
  readonly name: string;
}

/** How the cells of one result column are worked out. */
export interface ComputeSpec<Row extends ResultRow, Unit extends ResultUnit = ResultUnit> {
  readonly kind: ResultKind;
  readonly unit: Unit;
  readonly rows: (laporan: Laporan, context: Context) => readonly Row[];
  /** The result cell; absent where the row has none. */
  readonly into: (row: Row) => ValueCell | undefined;
  /** What it should hold. */
  readonly is: (row: Row, context: Context) => Outcome<ExprIn[Unit]>;
  /** The rules that an office may have gone by before: a formula that follows from one of them is ours. */
  readonly otherRules?: (context: Context) => readonly Context[];
  /** The finding that a wrong printed result makes; absent where a check of its own reports it. */
  readonly finding?: {
    readonly code: string;
    /** The cells that it is about, where they are not those of the expression. */
    readonly related?: (row: Row, context: Context) => readonly CellRef[];
    readonly says: (row: Row, printed: string, expected: string, context: Context) => string;
    readonly hint?: (row: Row, printed: number, context: Context) => string | undefined;
  };
}

/** What the expressions of results in a unit give: points are a difference of whatever the indicator is counted in. */
interface ExprIn {
  readonly persen: PercentExpr | WordsExpr;
  readonly poin: Expr;
  readonly rupiah: RupiahExpr;
  readonly kata: WordsExpr;
}

/** A result that is still to be worked out: its cell, and its draft, by the way its column prints. */
export interface Planned {
  readonly cell: ValueCell;
  readonly draft: (column: ColumnForm) => Draft;
}

/** The results of one or several columns of a table. */
export type Compute = (table: TableId, context: Context) => readonly Planned[];

/** Results as a table declares them, ready to be worked out. */
export function compute<Row extends ResultRow, Unit extends ResultUnit>(
  spec: ComputeSpec<Row, Unit>,
): Compute {
  return (table, context) => {
    const planned: Planned[] = [];
    for (const row of spec.rows(context.laporan, context)) {
      const cell = spec.into(row);
      if (cell) planned.push(new DeclaredResult(spec, table, context, row, cell));
    }
    return planned;
  };
}

/** A result as its table declares it. A class, since a large budget has a hundred thousand of them. */
class DeclaredResult<Row extends ResultRow> implements Planned {
  constructor(
    private readonly spec: ComputeSpec<Row>,
    private readonly table: TableId,
    private readonly context: Context,
    private readonly row: Row,
    readonly cell: ValueCell,
  ) {}

  draft(column: ColumnForm): Draft {
    const { spec, table, context, row, cell } = this;
    const { finding } = spec;
    return {
      table,
      kind: spec.kind,
      name: row.name,
      region: row.region,
      cell,
      unit: spec.unit,
      column,
      outcome: spec.is(row, context),
      underOtherRules: () =>
        (spec.otherRules?.(context) ?? []).flatMap((other) => {
          const outcome = spec.is(row, other);
          return outcome.kind === "is" ? [outcome.expr] : [];
        }),
      finding: finding && (() => findingOf(finding, row, context)),
    };
  }
}

function findingOf<Row extends ResultRow>(
  { code, related, says, hint }: NonNullable<ComputeSpec<Row>["finding"]>,
  row: Row,
  context: Context,
): DraftFinding {
  return {
    code,
    related: related?.(row, context),
    says: (printed, expected) => says(row, printed, expected, context),
    hint: (printed) => hint?.(row, printed, context),
  };
}
