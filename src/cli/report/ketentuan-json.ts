import type { KetentuanLaporan } from "../../lkip/ketentuan-laporan";
import { skalaJson } from "../../settings/skala-schema";

/** The rules that a report was worked out by, as `--json` prints them: each with its value and where it comes from. */
export function ketentuanJson({ skala, ...rest }: KetentuanLaporan): object {
  return { ...rest, skala: { ...skala, value: skalaJson(skala.value) } };
}
