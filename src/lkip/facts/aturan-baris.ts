import type { Arah, Ketentuan } from "../ketentuan/ketentuan";
import type { ValueCell } from "../recognition/value-cell";
import { cara, caraTercetak } from "./cara-tercetak";
import type { KetentuanBerlaku } from "./ketentuan-tercetak";
import type { PersenTercetak } from "./persen-tercetak";

/** The rules of one row, and whether what is printed in it follows from them. */
export interface AturanBaris {
  readonly ketentuan: Ketentuan;
  readonly benar: boolean;
}

/**
 * The rules that a row's capaian is worked out by: those in force, unless only an option that nobody has ruled out gives
 * what is printed. A printed result that is right under any of them is right.
 */
export function aturanBaris(
  { ketentuan, terbuka }: KetentuanBerlaku,
  arah: Arah,
  target: ValueCell | undefined,
  realisasi: ValueCell | undefined,
  tercetak: PersenTercetak | undefined,
): AturanBaris {
  const way =
    target && realisasi && tercetak
      ? caraTercetak(
          { target: target.reading, realisasi: realisasi.reading, tercetak },
          [arah],
          ketentuan,
          terbuka,
        )
      : undefined;
  return { ketentuan: way?.ketentuan ?? ketentuan, benar: way !== undefined };
}

/** Every set of rules that nothing rules out, those in force first: what a mean or a copy may have been made by. */
export function aturanTerbuka({ ketentuan, terbuka }: KetentuanBerlaku): readonly Ketentuan[] {
  return cara(["negatif"], ketentuan, terbuka).map((way) => way.ketentuan);
}
