import { percent, type Percent } from "../../language/units";
import { storageUpTo, type Storage } from "../reading/storage";
import { percentOf } from "../reading/read-number";
import type { ValueCell } from "../recognition/value-cell";

/** A percentage as it is printed. */
export interface PersenTercetak {
  readonly value: Percent;
  /** Decimals of the percentage that are printed. */
  readonly decimals: number;
}

/** What the bare numbers of a column of percentages are: fractions, or percentages as they stand. */
export function simpananKolom(cells: readonly (ValueCell | undefined)[]): Storage {
  let largest = 0;
  for (const cell of cells)
    if (cell?.reading.kind === "angka") largest = Math.max(largest, Math.abs(cell.reading.value));
  return storageUpTo(largest);
}

/** The percentage in a result cell; undefined where it holds none. */
export function persenTercetak(cell: ValueCell | undefined, simpanan: Storage): PersenTercetak | undefined {
  const reading = cell?.reading;
  if (reading?.kind === "persen") return { value: percent(reading.value), decimals: reading.decimals };
  if (reading?.kind !== "angka") return undefined;
  if (simpanan === "angka") return { value: percent(reading.value), decimals: reading.decimals };
  return {
    value: percent(percentOf(reading.value)),
    decimals: Math.max(0, reading.decimals - 2),
  };
}
