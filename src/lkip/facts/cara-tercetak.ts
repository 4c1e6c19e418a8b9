import type { Percent } from "../../language/units";
import type { Arah, Ketentuan } from "../ketentuan/ketentuan";
import type { Terbuka } from "../ketentuan/pilihan";
import { hitungCapaian } from "../measure/capaian";
import { agrees } from "../reading/agrees";
import { sameLadder } from "../reading/grade";
import type { Reading } from "../reading/reading";
import type { PersenTercetak } from "./persen-tercetak";

/** A target and a realisasi, and the capaian that is printed for them. */
export interface BarisTercetak {
  readonly target: Reading;
  readonly realisasi: Reading;
  readonly tercetak: PersenTercetak;
}

/** A way to work out a capaian. */
export interface Cara {
  readonly arah: Arah;
  readonly ketentuan: Ketentuan;
}

/** Whether a way gives the printed capaian, over the inputs as they stand or as far as their last decimal is rounded. */
export function memberiTercetak(baris: BarisTercetak, { arah, ketentuan }: Cara): boolean {
  const { target, realisasi, tercetak } = baris;
  if (isReached(target, realisasi) && agrees(tercetak.value, tercetak.decimals, REACHED)) return true;
  return isPrinted(baris.tercetak, capaianMungkin(baris, arah, ketentuan));
}

const REACHED = 100;

/** Whether a grade reaches its target: that may be printed as 100, whatever the ratio of the scores. */
function isReached(target: Reading, realisasi: Reading): boolean {
  return (
    target.kind === "predikat" &&
    realisasi.kind === "predikat" &&
    sameLadder(target.grade, realisasi.grade) &&
    realisasi.grade.rank >= target.grade.rank
  );
}

/** The first way of those that are open that gives the printed capaian; undefined where none does. */
export function caraTercetak(
  baris: BarisTercetak,
  arah: readonly Arah[],
  ketentuan: Ketentuan,
  terbuka: Terbuka,
): Cara | undefined {
  for (const way of cara(arah, ketentuan, terbuka)) if (memberiTercetak(baris, way)) return way;
  return undefined;
}

/** Every way that is open, the one in force first. */
export function cara(arah: readonly Arah[], ketentuan: Ketentuan, terbuka: Terbuka): Cara[] {
  const first = <Option>(inForce: Option, open: readonly Option[]) => [
    inForce,
    ...open.filter((option) => option !== inForce),
  ];
  return arah.flatMap((direction) =>
    first(ketentuan.rumusNegatif, direction === "negatif" ? terbuka.rumusNegatif : []).flatMap(
      (rumusNegatif) =>
        first(ketentuan.predikatHuruf, terbuka.predikatHuruf).flatMap((predikatHuruf) =>
          first(ketentuan.batas, terbuka.batas).map((batas) => ({
            arah: direction,
            ketentuan: { ...ketentuan, rumusNegatif, predikatHuruf, batas },
          })),
        ),
    ),
  );
}

/**
 * The capaian over the inputs as they stand, then over those that their last printed decimal may stand for: its corners
 * bound what the capaian may be. Empty where none can be worked out.
 */
export function capaianMungkin(
  { target, realisasi }: Pick<BarisTercetak, "target" | "realisasi">,
  arah: Arah,
  ketentuan: Ketentuan,
): readonly Percent[] {
  const capaian = (promised: Reading, reached: Reading) => {
    const result = hitungCapaian(promised, reached, arah, ketentuan);
    return result.kind === "dihitung" ? [result.value] : [];
  };
  const exact = capaian(target, realisasi);
  const [targets, reached] = [corners(target), corners(realisasi)];
  if (exact.length === 0 || targets.length * reached.length === 1) return exact;
  return [...exact, ...targets.flatMap((one) => reached.flatMap((other) => capaian(one, other)))];
}

/** Whether a printed percentage is one of these, or lies between the least and the greatest of them. */
export function isPrinted({ value, decimals }: PersenTercetak, capaian: readonly number[]): boolean {
  if (capaian.some((each) => agrees(value, decimals, each))) return true;
  return capaian.length > 1 && Math.min(...capaian) < value && value < Math.max(...capaian);
}

/** The ends of what a reading may stand for: an input that is printed with decimals may be rounded in its last one. */
function corners(reading: Reading): readonly Reading[] {
  if (reading.kind !== "angka" && reading.kind !== "persen" && reading.kind !== "jumlah") return [reading];
  const { value, decimals } = reading;
  const shown = Number(value.toFixed(Math.max(0, Math.min(12, decimals))));
  const half = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  const [low, high] = [Math.min(value, shown - half), Math.max(value, shown + half)];
  if (low === high || low <= 0 !== high <= 0) return [reading];
  return [
    { ...reading, value: low },
    { ...reading, value: high },
  ];
}
