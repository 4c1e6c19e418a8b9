import { percent, type Percent } from "../../language/units";
import type { RumusEfisiensi } from "../ketentuan/ketentuan";
import { PILIHAN } from "../ketentuan/pilihan";
import { hitungEfisiensi } from "../measure/efisiensi";
import { labelSama } from "../measure/sama-label";
import type { BuktiEfisiensi } from "./bukti-ketentuan";
import { isPrinted } from "./cara-tercetak";
import type { PersenTercetak } from "./persen-tercetak";

/**
 * Whether a rule of efficiency gives what is printed.
 *
 * @param masukan capaian and serapan as far as their last decimal is rounded, or exactly as they stand
 */
export function memberiEfisiensi(
  { capaian, serapan, tercetak }: Pick<BuktiEfisiensi, "capaian" | "serapan" | "tercetak">,
  rule: RumusEfisiensi,
  masukan: "dibulatkan" | "persis" = "dibulatkan",
): boolean {
  const range = (printed: PersenTercetak) => (masukan === "persis" ? [printed.value] : ends(printed));
  const given = range(capaian).flatMap((reached) =>
    range(serapan).map((spent) => hitungEfisiensi(reached, spent, rule)),
  );
  if (typeof tercetak === "string") {
    const labels = new Set(given.flatMap((each) => (each.kind === "label" ? [each.text] : [])));
    return [...labels].some((label) => labelSama(tercetak, label));
  }
  const numbers = given.flatMap((each) => (each.kind === "angka" ? [each.value] : []));
  return numbers.length > 0 && isPrinted(tercetak, numbers);
}

/**
 * Every rule, the default first, then those that give most of what is printed out of the very numbers that are printed: over
 * rounded ones several rules may come near (95 and 87,5: 7,5 as well as 7,89).
 */
export function urutanEfisiensi(bukti: readonly BuktiEfisiensi[]): readonly RumusEfisiensi[] {
  const [first, ...others] = PILIHAN.efisiensi;
  const exact = new Map(
    others.map((rule) => [rule, bukti.filter((each) => memberiEfisiensi(each, rule, "persis")).length]),
  );
  const sorted = others.sort((a, b) => (exact.get(b) ?? 0) - (exact.get(a) ?? 0));
  return first ? [first, ...sorted] : sorted;
}

/**
 * A printed percentage, and the ends of what it may stand for: it is a result, so whole percents are rounded as well. One
 * at or about 0 stands for itself: a ratio to what may be 0 could be anything.
 */
function ends({ value, decimals }: PersenTercetak): readonly Percent[] {
  const half = 0.5 * 10 ** -Math.max(0, decimals);
  return value <= 2 * half ? [value] : [value, percent(value - half), percent(value + half)];
}
