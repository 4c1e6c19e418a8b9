import { satuanSama } from "../reading/satuan";
import type { Reading } from "../reading/reading";

/** Whether a target and a realisasi count in the same unit; a bare number goes with every unit but percent. */
export function sameSatuan(target: Reading, realisasi: Reading): boolean {
  if (target.kind === "jumlah" && realisasi.kind === "jumlah")
    return satuanSama(target.satuan, realisasi.satuan);
  if (target.kind === "persen") return realisasi.kind !== "jumlah";
  if (realisasi.kind === "persen") return target.kind !== "jumlah";
  return true;
}
