import type { BuktiKetentuan } from "../ketentuan-laporan";
import { predikatOf } from "../ketentuan/predikat-of";
import type { PredikatScale } from "../ketentuan/predikat-scale";
import { words as ketentuanWords } from "../ketentuan/words";
import type { IkhtisarRow } from "./ikhtisar-rows";
import { isTicked } from "./kelas";
import { simpananKolom, persenTercetak } from "./persen-tercetak";
import { words } from "./words";

/** The scale that Tabel 3.5 is headed by, and how many of its ticks follow it. */
export interface SkalaTercetak {
  readonly skala: PredikatScale;
  readonly bukti?: BuktiKetentuan;
}

/** Fewest class columns that name a scale: "Baik" alone is a class of many. */
const FEWEST_CLASSES = 3;

/** The scale whose classes head Tabel 3.5; undefined where there is none. */
export function skalaTercetak(rows: readonly IkhtisarRow[]): SkalaTercetak | undefined {
  const named = rows.filter(({ kelas }) => kelas.length >= FEWEST_CLASSES);
  const skala = named[0]?.skala;
  if (!skala) return undefined;
  const simpanan = simpananKolom(named.map(({ capaian }) => capaian));
  const ticks = named.flatMap(({ kelas, capaian }) => {
    const [ticked, ...others] = kelas.filter(({ cell }) => isTicked(cell));
    const percent = persenTercetak(capaian, simpanan);
    return ticked && others.length === 0 && percent ? [{ kelas: ticked.kelas, value: percent.value }] : [];
  });
  const cocok = ticks.filter(({ kelas, value }) => predikatOf(value, skala) === kelas).length;
  const dari = ticks.length;
  if (dari === 0) return { skala };
  return {
    skala,
    bukti: {
      cocok,
      dari,
      kalimat: words.bukti(cocok, dari, "predikat", ketentuanWords.nama.skala[skala.id]),
    },
  };
}
