import type { Konteks } from "./konteks";
import { hitungKinerja } from "./tabel-3-1";

/** Tabel 3.3, compared with the renstra: capaian against the medium-term target. */
export function hitungTabel33(konteks: Konteks): void {
  hitungKinerja(konteks, "3.3", konteks.laporan.renstra);
}
