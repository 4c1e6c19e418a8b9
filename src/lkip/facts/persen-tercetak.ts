import { percent, type Percent } from "../../language/units";
import { percentOf } from "../reading/read-number";
import type { ValueCell } from "../recognition/value-cell";

/** A percentage as it is printed. */
export interface PersenTercetak {
  readonly value: Percent;
  /** Decimals of the percentage that are printed. */
  readonly decimals: number;
}

/** Bare numbers of a column up to this are fractions: 0.95 is 95 percent. */
const LARGEST_FRACTION = 1.5;

/** Whether the bare numbers of a column of percentages are fractions. */
export function isKolomPecahan(cells: readonly (ValueCell | undefined)[]): boolean {
  let largest = 0;
  for (const cell of cells)
    if (cell?.reading.kind === "angka") largest = Math.max(largest, Math.abs(cell.reading.value));
  return largest > 0 && largest <= LARGEST_FRACTION;
}

/** The percentage in a result cell; undefined where it holds none. */
export function persenTercetak(cell: ValueCell | undefined, pecahan: boolean): PersenTercetak | undefined {
  const reading = cell?.reading;
  if (reading?.kind === "persen") return { value: percent(reading.value), decimals: reading.decimals };
  if (reading?.kind !== "angka") return undefined;
  if (!pecahan) return { value: percent(reading.value), decimals: reading.decimals };
  return {
    value: percent(percentOf(reading.value)),
    decimals: Math.max(0, reading.decimals - 2),
  };
}
