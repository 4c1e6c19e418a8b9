import { angka } from "../reading/amount";
import { satuanSama } from "../reading/satuan";
import type { Reading } from "../reading/reading";

/** Whether one is a percent and the other a count: no ratio of them means anything. */
function mixesPercent(target: Reading, realisasi: Reading): boolean {
  const kinds = [target.kind, realisasi.kind];
  return kinds.includes("persen") && kinds.includes("jumlah");
}

/**
 * Whether a target and a realisasi have a ratio: not a percent and a count, not counts of different units (18 orang/bulan
 * and 252 orang).
 */
export function adaRasio(target: Reading, realisasi: Reading): boolean {
  if (target.kind === "jumlah" && realisasi.kind === "jumlah")
    return satuanSama(target.satuan, realisasi.satuan);
  return !mixesPercent(target, realisasi);
}

/** Whether a target and a realisasi count in the same unit. A bare number goes with every unit, a grade with none. */
export function sameSatuan(target: Reading, realisasi: Reading): boolean {
  if (isNumber(target) && realisasi.kind === "predikat") return false;
  if (isNumber(realisasi) && target.kind === "predikat") return false;
  return adaRasio(target, realisasi);
}

function isNumber(reading: Reading): boolean {
  return angka(reading) !== undefined;
}
