import { agrees } from "../reading/agrees";
import { angka } from "../reading/amount";
import type { ValueCell } from "../recognition/value-cell";

/** Whether a printed percentage is realisasi against pagu, on whichever scale it stands; undefined where none is printed. */
export function printsRatio(
  persen: ValueCell | undefined,
  pagu: number | undefined,
  realisasi: number | undefined,
): boolean | undefined {
  const reading = persen?.reading;
  const printed = angka(reading);
  if (!reading || !("decimals" in reading) || printed === undefined || !pagu || realisasi === undefined)
    return undefined;
  const ratio = (realisasi / pagu) * 100;
  if (agrees(printed, reading.decimals, ratio)) return true;
  return reading.kind === "angka" && agrees(printed * 100, Math.max(0, reading.decimals - 2), ratio);
}
