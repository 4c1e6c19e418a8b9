import { angka } from "../reading/amount";
import type { ValueCell } from "./value-cell";

type Pair = readonly [ValueCell | undefined, ValueCell | undefined];

/**
 * Reads a target and its realisasi by each other's light, which says more than a column of mixed measures: "108,950"
 * beside 105.000 is 108.950, beside 105,5 it is 108,95.
 */
export function readTogether(target: ValueCell | undefined, realisasi: ValueCell | undefined): Pair {
  return [besides(target, realisasi), besides(realisasi, target)];
}

function besides(cell: ValueCell | undefined, other: ValueCell | undefined): ValueCell | undefined {
  const reading = cell?.reading;
  if (!reading || !("ambiguous" in reading) || reading.ambiguous === undefined) return cell;
  const known = angka(other?.reading);
  if (!known || (other && "ambiguous" in other.reading && other.reading.ambiguous !== undefined)) return cell;
  const far = (value: number) => Math.abs(Math.log(Math.abs(value / known)));
  if (far(reading.ambiguous) >= far(reading.value)) return cell;
  return {
    ...cell,
    reading: {
      ...reading,
      value: reading.ambiguous,
      decimals: Number.isInteger(reading.value) ? 3 : 0,
      ambiguous: reading.value,
    },
  };
}
