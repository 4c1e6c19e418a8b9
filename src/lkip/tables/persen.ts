import type { ValueCell } from "../recognition/value-cell";
import type { ComputeSpec, ResultRow } from "./compute";
import { words } from "./words";

/** A row of Tabel 3.6 or 3.8 with its amounts and the cell of their %. */
export interface PersenRow extends ResultRow {
  readonly pagu?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly persen?: ValueCell;
}

/** The % of a row of a budget: realisasi against pagu, the plain ratio, never clamped. */
export function persen<Row extends PersenRow>(
  own: Pick<ComputeSpec<Row, "persen">, "rows" | "is">,
): ComputeSpec<Row, "persen"> {
  return {
    ...own,
    kind: "persen",
    unit: "persen",
    into: (row) => (row.pagu && row.realisasi ? row.persen : undefined),
    finding: {
      code: "persen-berbeda",
      related: ({ pagu, realisasi }) => [pagu, realisasi].flatMap((value) => (value ? [value.ref] : [])),
      says: ({ name }, printed, expected) => words.persenBerbeda(name, printed, expected),
    },
  };
}
