import type { In } from "../../language/units";
import type { Leaf } from "../expression/expr";
import { measureOf, type Measured } from "../measure/measured";
import { nilaiRupiah } from "../reading/amount";
import { percentOf } from "../reading/read-number";
import type { ValueCell } from "../recognition/value-cell";
import { isPending } from "../../workbook/snapshot";

/**
 * A cell of the report as an input of a result.
 *
 * @param as what it counts as: what it measures, or rupiah, where "-" stands for 0
 */
export function leafOf(value: ValueCell, name: string, as: "rupiah"): Leaf & In<"rupiah">;
export function leafOf(value: ValueCell, name: string, as?: "measure" | "rupiah"): Leaf;
export function leafOf(value: ValueCell, name: string, as: "measure" | "rupiah" = "measure"): Leaf {
  const { ref, cell, reading } = value;
  const exact = as === "rupiah" ? nilaiRupiah(reading) : measureOf(reading);
  const stored = typeof cell?.value === "number" && !isPending(cell) ? cell.value : undefined;
  const decimals = as === "measure" && "decimals" in reading ? reading.decimals : 0;
  return {
    kind: "cell",
    ref,
    name,
    exact,
    printed: exact !== undefined && decimals > 0 ? Number(exact.toFixed(Math.min(decimals, 12))) : exact,
    decimals,
    stored: exact === undefined ? undefined : stored,
    fraction: reading.kind === "persen" && stored !== undefined && percentOf(stored) === reading.value,
  };
}

/** A cell of the report as a rule takes it: its reading beside its leaf. */
export function measuredCell(value: ValueCell, name: string): Measured {
  return { reading: value.reading, expr: leafOf(value, name) };
}
