import type { KetentuanTerpakai, Pembulatan } from "../ketentuan-laporan";
import type { Ketentuan } from "../ketentuan/ketentuan";
import { putuskan } from "../ketentuan/putusan";
import { words as ketentuanWords } from "../ketentuan/words";
import { hitungCapaian } from "../measure/capaian";
import type { ArahIndikator } from "./arah";
import type { BuktiCapaian } from "./bukti-ketentuan";
import { words } from "./words";

const CARA: readonly Pembulatan[] = ["setengah ke atas", "dipotong"];
/** Of a unit of the last decimal: noise of binary fractions. */
const NOISE = 1e-7;

/** How the printed capaian are rounded: only those that the two ways round apart show it. */
export function pembulatanTercetak(
  bukti: readonly BuktiCapaian[],
  ketentuan: Ketentuan,
  arah: ArahIndikator,
): KetentuanTerpakai<Pembulatan | null> {
  const shown = bukti.flatMap((each) => {
    const result = hitungCapaian(each.target, each.realisasi, arah.of(each.row).arah, ketentuan);
    return result.kind === "dihitung" ? [caraYangMemberi(result.value, each)] : [];
  });
  const { terbukti } = putuskan(CARA, shown);
  if (!terbukti) return { value: null, sumber: "bawaan" };
  const deciding = shown.filter(({ size }) => size === 1);
  const cocok = deciding.filter((each) => each.has(terbukti)).length;
  const sentence = words.bukti(cocok, deciding.length, "capaian", ketentuanWords.nama.pembulatan[terbukti]);
  return {
    value: terbukti,
    sumber: "dari angka",
    bukti: { cocok, dari: deciding.length, kalimat: sentence },
  };
}

function caraYangMemberi(value: number, { tercetak }: BuktiCapaian): Set<Pembulatan> {
  const unit = 10 ** Math.max(0, Math.min(9, tercetak.decimals));
  const scaled = Math.abs(value) * unit;
  const printed = Math.abs(tercetak.value) * unit;
  const gives = (digits: number) => Math.abs(digits - printed) < NOISE;
  const rounded = {
    "setengah ke atas": gives(Math.floor(scaled + 0.5 + NOISE)),
    dipotong: gives(Math.floor(scaled + NOISE)),
  };
  return new Set(CARA.filter((cara) => rounded[cara]));
}
