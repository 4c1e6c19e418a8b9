import { PENGATURAN_AWAL } from "../lkip/ketentuan/default";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { KEYS } from "./keys";
import { ketentuanJson } from "./ketentuan-schema";

/**
 * Settings that keep the pengaturan in a workbook: key → JSON text, null where a key goes because its part is as it is
 * without any setting.
 */
export function writePengaturan(pengaturan: Pengaturan): Readonly<Record<string, string | null>> {
  const text = (part: unknown, initial: unknown) =>
    JSON.stringify(part) === JSON.stringify(initial) ? null : JSON.stringify(part);
  const awal = PENGATURAN_AWAL;
  return {
    [KEYS.ketentuan]: text(ketentuanJson(pengaturan.ketentuan), ketentuanJson(awal.ketentuan)),
    [KEYS.ditetapkan]: text(pengaturan.ditetapkan, awal.ditetapkan),
    [KEYS.arah]: text(pengaturan.arah, awal.arah),
    [KEYS.ikatan]: text(pengaturan.ikatan, awal.ikatan),
    [KEYS.peta]: text(pengaturan.peta, awal.peta),
    [KEYS.jawaban]: text(pengaturan.jawaban, awal.jawaban),
    [KEYS.diperiksa]: text(pengaturan.diperiksa, awal.diperiksa),
  };
}
