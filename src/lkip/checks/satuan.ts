import type { Reading } from "../reading/reading";

/** Whether a target and a realisasi count in the same unit; a bare number goes with every unit but percent. */
export function sameSatuan(target: Reading, realisasi: Reading): boolean {
  if (target.kind === "jumlah" && realisasi.kind === "jumlah")
    return normalize(target.satuan) === normalize(realisasi.satuan);
  if (target.kind === "persen") return realisasi.kind !== "jumlah";
  if (realisasi.kind === "persen") return target.kind !== "jumlah";
  return true;
}

function normalize(satuan: string): string {
  return satuan.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, "");
}
