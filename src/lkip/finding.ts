import { withoutNoise } from "../language/rounding";
import { refName, type CellRef } from "../workbook/address";
import type { CellContent } from "../workbook/plan";
import type { Expr } from "./expression/expr";
import type { Finding, Severity, TableId, Unit } from "./evaluation";

/** A finding's own facts; id and difference follow from them. */
export interface FindingFacts {
  readonly code: string;
  readonly severity: Severity;
  readonly table: TableId;
  readonly ref: CellRef;
  readonly related?: readonly CellRef[];
  readonly message: string;
  readonly value?: number | string | null;
  readonly expected?: number | string | null;
  readonly unit?: Unit;
  readonly hint?: string;
  readonly expr?: Expr;
  readonly fix?: CellContent;
}

/** A finding from its facts. */
export function makeFinding(facts: FindingFacts): Finding {
  const {
    code,
    severity,
    table,
    ref,
    related = [],
    message,
    value = null,
    expected = null,
    unit = "angka",
    hint,
    expr,
    fix,
  } = facts;
  const numbers = typeof value === "number" && typeof expected === "number";
  return {
    id: `${code}@${refName(ref)}`,
    code,
    severity,
    table,
    ref,
    related,
    message,
    value,
    expected,
    difference: numbers ? withoutNoise(value - expected, "computed") : null,
    unit,
    ...(hint ? { hint } : {}),
    ...(expr ? { expr } : {}),
    ...(fix ? { fix } : {}),
  };
}
